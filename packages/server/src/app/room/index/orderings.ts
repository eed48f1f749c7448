import { UNKNOWN_DAY } from './days.ts';
import type { StatementGrouping, StatementOrder } from './filter.ts';
import type { StatementTable } from './statement-table.ts';

/** All positions in an order; each order is found once. */
export type Orderings = (order: StatementOrder, group: StatementGrouping | null) => Int32Array;

/** `speaker` is no order of its own: statements are put under their speakers as they are selected. */
export function orderings(table: StatementTable): Orderings {
  const found = new Map<string, Int32Array>();
  return (order, group) => {
    const key = group === 'day' ? `${order} by day` : order;
    const known = found.get(key);
    if (known !== undefined) return known;
    const plain = ordered(table, order);
    const made = group === 'day' ? byDay(table, plain, order === 'newest') : plain;
    found.set(key, made);
    return made;
  };
}

function ordered(table: StatementTable, order: StatementOrder): Int32Array {
  const positions = Int32Array.from({ length: table.size }, (_, at) => at);
  if (order === 'oldest') return positions;
  if (order === 'newest') return latestDocumentsFirst(table, positions);
  const sign = order === 'surest' ? -1 : 1;
  // What is not known comes last either way.
  const likely = table.confidence.map((value) => (Number.isNaN(value) ? 2 : value * sign));
  return positions.toSorted((a, b) => (likely[a] ?? 0) - (likely[b] ?? 0) || a - b);
}

/** Documents the other way round, and each in text order, as one reads. */
function latestDocumentsFirst({ documents }: StatementTable, positions: Int32Array): Int32Array {
  const turned = new Int32Array(positions.length);
  let at = 0;
  for (let end = positions.length; end > 0;) {
    let start = end - 1;
    while (start > 0 && documents[start - 1] === documents[end - 1]) start -= 1;
    for (let position = start; position < end; position += 1) turned[at++] = position;
    end = start;
  }
  return turned;
}

/** By the day on which they were said, unknown ones last; within a day as they were. */
function byDay({ from }: StatementTable, positions: Int32Array, latest: boolean): Int32Array {
  const rank = new Int32Array(positions.length);
  for (const [at, position] of positions.entries()) rank[position] = at;
  const day = (position: number): number => {
    const first = from[position] ?? UNKNOWN_DAY;
    if (first === UNKNOWN_DAY) return Infinity;
    return latest ? -first : first;
  };
  return positions.toSorted(
    (a, b) => (day(a) === day(b) ? 0 : day(a) - day(b)) || (rank[a] ?? 0) - (rank[b] ?? 0),
  );
}
