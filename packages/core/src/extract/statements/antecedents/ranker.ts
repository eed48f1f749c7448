import type { Span } from '../../../model/span.ts';
import weights from './weights.json' with { type: 'json' };

/** Whom a source may stand for, with what is known of that: features by name. */
export interface Ranked {
  /** None for nobody whom the text names. */
  readonly entities: readonly string[];
  readonly features: Readonly<Record<string, number>>;
}

/** Gives each of the antecedents of the source at a place its share of likelihood; together they are 1. */
export type Ranker = (at: Span, antecedents: readonly Ranked[]) => readonly number[];

/** A log-linear ranker: a share is the exponential of the weighted sum of features, divided by the sum of all. */
export function rankerOf(weightOf: Readonly<Record<string, number>>): Ranker {
  return (_at, antecedents) => {
    const scores = antecedents.map(({ features }) =>
      Object.entries(features).reduce(
        (sum, [name, value]) => sum + (weightOf[name] ?? 0) * value,
        0,
      ),
    );
    const most = Math.max(...scores);
    const powers = scores.map((score) => Math.exp(score - most));
    const all = powers.reduce((sum, power) => sum + power, 0);
    return powers.map((power) => power / all);
  };
}

/** With the weights that bench/quality/antecedents/train.ts fitted. */
export const trainedRanker: Ranker = rankerOf(weights);
