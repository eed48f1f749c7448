import { civil, type Day, dayOf, isDate, weekday } from '../../model/calendar.ts';
import type { TimeExpression } from '../../model/time.ts';
import { resolveReference, type TimeReference } from '../../model/time-reference.ts';
import type { DayRange } from './constraint.ts';
import type { Run } from './day-set.ts';
import { runOfDays } from './reading.ts';

/**
 * The days that an expression of time may mean, seen from the day of publication; null where it says no day.
 * Wider than `resolveReference`, which picks one: weeks begin on Sunday or on Monday, and "ten days ago" may be eleven.
 * @param ahead what it dates is told as still to come.
 */
export function dayRange(time: TimeExpression, ahead: boolean): DayRange | null {
  const { reference, from, to, type } = time;
  if (type === 'DURATION' || type === 'SET') return null;
  if (reference === null || reference.to === 'passage') {
    const run = from === null || to === null ? null : runOfDays({ from, to });
    return run === null ? null : { seenFrom: () => run, reach: [-ANY, ANY] };
  }
  if (reference.to === 'mentioned' || reference.unit === 'hour') return null;
  const future = ahead || reference.direction === 'future';
  if (reference.weekday !== null && reference.month === null && reference.offset === null)
    return nearWeekday(reference.weekday, future, reference);
  if (reference.unit === 'week') return aroundWeek(reference);
  if (reference.day !== null && reference.month !== null && reference.offset === null)
    return monthDay(reference.month, reference.day, reference.weekday, future);
  return counted(reference);
}

/** Days, on either side, beyond which nobody looks. */
const ANY = 40_000;

/** The weekday before, today's own among them; or, ahead, the one to come. */
function nearWeekday(name: number, future: boolean, { strict }: TimeReference): DayRange {
  if (future)
    return { seenFrom: (day) => one(day + 1 + ((name - weekday(day) + 6) % 7)), reach: [1, 7] };
  const today = strict ? 1 : 0;
  return {
    seenFrom: (day) => one(day - today - ((weekday(day) - today - name + 14) % 7)),
    reach: [-6 - today, 0],
  };
}

/** The week so many away, whether weeks begin on Monday or on Sunday; a weekday in it, where it is named. */
function aroundWeek(reference: TimeReference): DayRange {
  const away = 7 * (reference.offset ?? 0);
  const slack = Math.abs(reference.offset ?? 0) > 1 ? 3 : 0;
  return {
    seenFrom: (day) => {
      const monday = resolved(reference, day);
      const next = resolved(reference, day + 1);
      if (monday === null || next === null) return null;
      return [Math.min(monday[0], next[0] - 1) - slack, Math.max(monday[1], next[1] - 1) + slack];
    },
    reach: [away - 14 - slack, away + 14 + slack],
  };
}

/** The day of that name that was last, or comes next. */
function monthDay(month: number, of: number, name: number | null, future: boolean): DayRange {
  return {
    seenFrom: (day) => {
      const { year } = civil(day);
      const years = future ? [year, year + 1] : [year, year - 1];
      for (const each of years) {
        const found = isDate(each, month, of) ? dayOf(each, month, of) : null;
        if (found === null || (future ? found < day : found > day)) continue;
        return name === null || weekday(found) === name ? one(found) : null;
      }
      return null;
    },
    reach: future ? [0, 366] : [-366, 0],
  };
}

/** So many days, months or years away; the longer ago, the rounder the number. */
function counted(reference: TimeReference): DayRange | null {
  const { offset, unit } = reference;
  const days = DAYS_OF[unit] ?? 366;
  const away = days * (offset ?? 0);
  const count = Math.abs(offset ?? 0);
  const slack = unit === 'day' ? roundness(count) : count > 1 ? days / 2 : 0;
  return {
    seenFrom: (day) => {
      const run = resolved(reference, day);
      return run === null ? null : [run[0] - Math.floor(slack), run[1] + Math.floor(slack)];
    },
    reach: [away - slack - 2 * days, away + slack + 2 * days],
  };
}

const DAYS_OF: Readonly<Record<string, number>> = {
  day: 1,
  week: 7,
  month: 31,
  quarter: 92,
  season: 366,
  year: 366,
  decade: 3660,
  century: 36_600,
};

/** How far off a count of days may be: "ten days ago" by one, "two days ago" by none. */
function roundness(count: number): number {
  return count < 7 ? 0 : count < 20 ? 1 : 3;
}

function resolved(reference: TimeReference, anchor: Day): Run | null {
  const days = resolveReference(reference, anchor);
  return days === null ? null : runOfDays(days);
}

function one(day: Day): Run {
  return [day, day];
}
