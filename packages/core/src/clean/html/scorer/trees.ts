import MODEL from './model.json' with { type: 'json' };
import { FEATURES } from './block-features.ts';

/** A tree as two lists: nodes of four numbers (feature, threshold, left, right) and the values of the leaves. */
type Tree = readonly (readonly number[])[];

const TREES: readonly Tree[] = MODEL.trees;

/** How sure the trees are that a block is of the article's body, from 0 to 1. */
export function bodyProbability(row: Float64Array): number {
  let sum = 0;
  for (const [nodes, leaves] of TREES) {
    if (nodes === undefined || leaves === undefined) continue;
    // A branch below zero is a leaf: -1 the first, -2 the second.
    let at = nodes.length === 0 ? -1 : 0;
    while (at >= 0) {
      const node = at * 4;
      const goesLeft = (row[nodes[node] ?? 0] ?? 0) <= (nodes[node + 1] ?? 0);
      at = (goesLeft ? nodes[node + 2] : nodes[node + 3]) ?? -1;
    }
    sum += leaves[-1 - at] ?? 0;
  }
  return 1 / (1 + Math.exp(-sum));
}

/** The columns that the trees were trained on, to be held against those that are computed. */
export const TRAINED_ON: readonly string[] = MODEL.features;
export const COMPUTED: readonly string[] = FEATURES;
