import WEIGHTS from './weights.json' with { type: 'json' };

import { documentFeatures, FEATURES, OWN_FEATURES, ownFeatures } from './features.ts';
import { gatherSupport } from './support.ts';
import type { CountryHints, Toponym } from './toponym.ts';

/** One list for each round: the first by `OWN_FEATURES`, the others by `FEATURES`. */
export interface RankingWeights {
  readonly rounds: readonly Readonly<Record<string, number>>[];
}

/**
 * How likely each candidate of each name is, 0 to 1, by a log-linear model: first each name by itself, then, twice, by
 * what the likely candidates of all other names speak for. One list a name, in the order of its candidates.
 */
export function rank(
  toponyms: readonly Toponym[],
  hints: CountryHints,
  { rounds }: RankingWeights = WEIGHTS,
): number[][] {
  const own = toponyms.map(ownFeatures);
  const [first, ...later] = rounds;
  let likelihoods = own.map((rows) => softmax(rows, vector(first, OWN_FEATURES)));
  for (const round of later) {
    const weights = vector(round, FEATURES);
    const support = gatherSupport(toponyms, likelihoods, hints);
    likelihoods = toponyms.map((toponym, index) => {
      const before = likelihoods[index] ?? [];
      if (toponym.candidates.length < 2) return before;
      const rows = documentFeatures(toponym, index, own[index] ?? [], before, support);
      return softmax(rows, weights);
    });
  }
  return likelihoods;
}

/** Likelihoods of rows of features. */
function softmax(rows: readonly (readonly number[])[], weights: readonly number[]): number[] {
  const scores = rows.map((row) =>
    row.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0),
  );
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

function vector(
  round: Readonly<Record<string, number>> | undefined,
  names: readonly string[],
): number[] {
  return names.map((name) => round?.[name] ?? 0);
}
