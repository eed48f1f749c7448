import { type Day, dayValue } from '../../model/calendar.ts';
import type { Days } from '../../model/day-range.ts';

/** A run of days, first and last. */
export type Run = readonly [first: Day, last: Day];

/** Days, as runs in order that neither touch nor overlap. */
export type DaySet = readonly Run[];

const NO_DAYS: DaySet = [];

export function runOf(first: Day, last: Day): DaySet {
  return last < first ? NO_DAYS : [[first, last]];
}

/** The set of all days in the runs, which may overlap and stand in any order. */
export function union(runs: readonly Run[]): DaySet {
  const merged: [Day, Day][] = [];
  for (const [first, last] of runs.toSorted((a, b) => a[0] - b[0])) {
    const before = merged.at(-1);
    if (before === undefined || first > before[1] + 1) merged.push([first, last]);
    else before[1] = Math.max(before[1], last);
  }
  return merged;
}

export function intersection(a: DaySet, b: DaySet): DaySet {
  const both: Run[] = [];
  let [i, j] = [0, 0];
  for (;;) {
    const [one, other] = [a[i], b[j]];
    if (one === undefined || other === undefined) return both;
    const first = Math.max(one[0], other[0]);
    const last = Math.min(one[1], other[1]);
    if (first <= last) both.push([first, last]);
    if (one[1] < other[1]) i += 1;
    else j += 1;
  }
}

export function sameDays(a: DaySet, b: DaySet): boolean {
  return (
    a.length === b.length &&
    a.every(([first, last], index) => first === b[index]?.[0] && last === b[index][1])
  );
}

/** How many days there are. */
export function sizeOf(days: DaySet): number {
  return days.reduce((total, [first, last]) => total + last - first + 1, 0);
}

/** From the first day to the last; null of none. */
export function hullOf(days: DaySet): Run | null {
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? null : [first[0], last[1]];
}

export function* daysIn(days: DaySet): Generator<Day> {
  for (const [first, last] of days) for (let day = first; day <= last; day += 1) yield day;
}

/** As it is written: the first day, and the day after the last. */
export function daysOfRun([first, last]: Run): Days {
  return { from: dayValue(first), to: dayValue(last + 1) };
}
