import MODEL from './model.json' with { type: 'json' };

/** Nodes of four numbers (feature, threshold, left, right), and the values of the leaves. */
interface Tree {
  readonly nodes: Float64Array;
  readonly leaves: Float64Array;
}

const TREES: readonly Tree[] = MODEL.trees.map((written) => {
  const [nodes = '', leaves = ''] = written.split('|');
  return { nodes: numbers(nodes), leaves: numbers(leaves) };
});

function numbers(list: string): Float64Array {
  return Float64Array.from(list === '' ? [] : list.split(',').map(Number));
}

/** How sure the trees are that a block is of the article's body, from 0 to 1. */
export function bodyProbability(row: Float64Array): number {
  let sum = 0;
  for (const { nodes, leaves } of TREES) {
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

/** The columns that the trees were trained on. */
export const TRAINED_ON: readonly string[] = MODEL.features;
