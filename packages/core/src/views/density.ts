import { binLabel, binOf, type BinUnit } from './time-bins.ts';

/** How many there are in a bin, by the day or hour it begins with. */
export interface Bin {
  readonly from: string;
  readonly count: number;
}

/** How many instants lie in each bin; bins in order of time, empty ones left out. */
export function density(instants: Iterable<number>, unit: BinUnit): Bin[] {
  const counts = new Map<number, number>();
  for (const instant of instants) {
    const start = binOf(instant, unit);
    counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  return binsOf(counts, unit);
}

/** The same from counts by day, numbered from 1970-01-01. */
export function dayDensity(days: Iterable<readonly [number, number]>, unit: BinUnit): Bin[] {
  const counts = new Map<number, number>();
  for (const [day, count] of days) {
    if (count === 0) continue;
    const start = binOf(day * 86_400_000, unit);
    counts.set(start, (counts.get(start) ?? 0) + count);
  }
  return binsOf(counts, unit);
}

function binsOf(counts: ReadonlyMap<number, number>, unit: BinUnit): Bin[] {
  return [...counts]
    .toSorted(([a], [b]) => a - b)
    .map(([start, count]) => ({ from: binLabel(start, unit), count }));
}
