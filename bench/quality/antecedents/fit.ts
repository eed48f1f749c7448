import { fit as fitRows } from '../log-linear.ts';
import type { Choice } from './choices.ts';

const STEPS = 300;

/** Weights by name by which the right antecedents are the likeliest. */
export function fit(choices: readonly Choice[], ridge: number): Record<string, number> {
  const all = choices.flatMap(({ antecedents }) =>
    antecedents.flatMap(({ features }) => Object.keys(features)),
  );
  const names = [...new Set(all)];
  const rows = choices.map(({ antecedents, right }) => ({
    rows: antecedents.map(({ features }) => names.map((name) => features[name] ?? 0)),
    right: antecedents.map((_, index) => index === right),
  }));
  const weights = fitRows(rows, names.length, { ridge, steps: STEPS });
  return Object.fromEntries(
    names.map((name, index) => [name, Math.round((weights[index] ?? 0) * 1000) / 1000]),
  );
}
