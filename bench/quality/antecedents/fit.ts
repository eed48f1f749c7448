import type { Choice } from './choices.ts';

const STEPS = 300;
const RATE = 0.05;

/** Weights by name by which the right antecedents are the likeliest: gradient descent (Adam) on the mean logarithm of their share. */
export function fit(choices: readonly Choice[], ridge: number): Record<string, number> {
  const names = [
    ...new Set(
      choices.flatMap(({ antecedents }) =>
        antecedents.flatMap(({ features }) => Object.keys(features)),
      ),
    ),
  ];
  const indexOf = new Map(names.map((name, index) => [name, index]));
  const rows = choices.map(({ antecedents, right }) => ({
    right,
    sparse: antecedents.map(({ features }) =>
      Object.entries(features).map(([name, value]) => [indexOf.get(name) ?? 0, value] as const),
    ),
  }));
  const weights = new Float64Array(names.length);
  const mean = new Float64Array(names.length);
  const spread = new Float64Array(names.length);
  for (let step = 1; step <= STEPS; step += 1) {
    const gradient = weights.map((weight) => ridge * weight);
    for (const { sparse, right } of rows) {
      const scores = sparse.map((row) =>
        row.reduce((sum, [at, value]) => sum + (weights[at] ?? 0) * value, 0),
      );
      const most = Math.max(...scores);
      const powers = scores.map((score) => Math.exp(score - most));
      const all = powers.reduce((sum, power) => sum + power, 0);
      for (const [index, row] of sparse.entries()) {
        const surplus = ((powers[index] ?? 0) / all - (index === right ? 1 : 0)) / rows.length;
        for (const [at, value] of row) gradient[at] = (gradient[at] ?? 0) + surplus * value;
      }
    }
    for (const [at, slope] of gradient.entries()) {
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * slope;
      spread[at] = 0.999 * (spread[at] ?? 0) + 0.001 * slope * slope;
      const unbiased = (mean[at] ?? 0) / (1 - 0.9 ** step);
      const scale = Math.sqrt((spread[at] ?? 0) / (1 - 0.999 ** step)) + 1e-8;
      weights[at] = (weights[at] ?? 0) - (RATE * unbiased) / scale;
    }
  }
  return Object.fromEntries(
    names.map((name, index) => [name, Math.round((weights[index] ?? 0) * 1000) / 1000]),
  );
}
