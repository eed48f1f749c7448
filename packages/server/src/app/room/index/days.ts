import { daysOf } from '@rapporteur/core/model/day-range';

/** A day counted from 1970-01-01; `UNKNOWN_DAY` where it is not known. */
export const UNKNOWN_DAY: number = -(2 ** 31);

/** Turns ISO 8601 days into numbers; the same few come again and again, so each is counted once. */
export function dayNumbers(): (value: string | null) => number {
  const known = new Map<string, number>();
  return (value) => {
    if (value === null) return UNKNOWN_DAY;
    const found = known.get(value);
    if (found !== undefined) return found;
    const instant = Date.parse(value.slice(0, 10));
    const day = Number.isNaN(instant) ? UNKNOWN_DAY : Math.floor(instant / 86_400_000);
    known.set(value, day);
    return day;
  };
}

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
