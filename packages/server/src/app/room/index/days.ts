import { daysOf } from '@rapporteur/core/model/day-range';

/** Days from the first on, and before the one after the last; without a bound, up to the end of time. */
export interface DayWindow {
  readonly from: number;
  readonly to: number;
}

/** @throws TypeError where a bound is no day, month or year. */
export function dayWindow({ from, to }: { from?: string; to?: string }): DayWindow | null {
  if (from === undefined && to === undefined) return null;
  return {
    from: from === undefined ? -Infinity : numberOf(bounds(from).from),
    to: to === undefined ? Infinity : numberOf(bounds(to).to),
  };
}

const numberOf = (day: string): number => Date.parse(day) / 86_400_000;

function bounds(value: string): { from: string; to: string } {
  const days = daysOf(value);
  if (days === null) throw new TypeError(`not a day, month or year: ${value}`);
  return days;
}
