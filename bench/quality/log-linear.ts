/** A choice between rows of features, some of which are right. */
export interface Choice {
  readonly rows: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

const RATE = 0.05;

/** Weights by which the right rows are the likeliest: gradient descent (Adam) on the mean logarithm of their share. */
export function fit(
  choices: readonly Choice[],
  width: number,
  /** Ridge pulls towards zero. */
  { ridge, steps }: { readonly ridge: number; readonly steps: number },
): number[] {
  const weights = Array.from({ length: width }, () => 0);
  const mean = [...weights];
  const spread = [...weights];
  for (let step = 1; step <= steps; step += 1) {
    const gradient = weights.map((weight) => ridge * weight);
    for (const choice of choices) addGradient(choice, weights, gradient, choices.length);
    for (const [at, slope] of gradient.entries()) {
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * slope;
      spread[at] = 0.999 * (spread[at] ?? 0) + 0.001 * slope * slope;
      const unbiased = (mean[at] ?? 0) / (1 - 0.9 ** step);
      const scale = Math.sqrt((spread[at] ?? 0) / (1 - 0.999 ** step)) + 1e-8;
      weights[at] = (weights[at] ?? 0) - (RATE * unbiased) / scale;
    }
  }
  return weights;
}

function addGradient(
  { rows, right }: Choice,
  weights: readonly number[],
  gradient: number[],
  choices: number,
): void {
  const scores = rows.map((row) =>
    row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0),
  );
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  const rightTotal = powers.reduce((sum, power, row) => sum + (right[row] === true ? power : 0), 0);
  for (const [row, features] of rows.entries()) {
    const power = powers[row] ?? 0;
    const wanted = right[row] === true && rightTotal > 0 ? power / rightTotal : 0;
    const surplus = (power / total - wanted) / choices;
    for (const [at, value] of features.entries())
      gradient[at] = (gradient[at] ?? 0) + surplus * value;
  }
}
