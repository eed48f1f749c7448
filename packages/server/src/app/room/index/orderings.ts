import { UNKNOWN_DAY } from '@rapporteur/core/model/day-number';
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
  return sortedBy(positions, (position) => {
    const likely = table.confidence[position] ?? Number.NaN;
    // What is not known comes last either way; what differs by less than a millionth is equal.
    return Number.isNaN(likely) ? 3e6 : Math.round(likely * sign * 1e6) + 1e6;
  });
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
  return sortedBy(positions, (position) => {
    const day = from[position] ?? UNKNOWN_DAY;
    if (day === UNKNOWN_DAY) return 2 * FAR;
    return latest ? FAR - day : FAR + day;
  });
}

/** More days from 1970 than any date is, either way: the year 9999 is day 2,932,896. */
const FAR = 3e6;

/**
 * Positions by a key, those with the same as they were. Key and place are sorted as one number, many times faster than by a function
 * that compares two.
 * @param keyOf a whole number from 0 to 2^23
 */
function sortedBy(positions: Int32Array, keyOf: (position: number) => number): Int32Array {
  const keys = Float64Array.from(positions, (position, at) => keyOf(position) * PLACES + at);
  return Int32Array.from(keys.toSorted(), (key) => positions[key % PLACES] ?? 0);
}

const PLACES = 2 ** 30;
