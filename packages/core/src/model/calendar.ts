/** A day of the proleptic Gregorian calendar, counted from 1970-01-01. */
export type Day = number;

/** The day of a civil date; months run from 1, and may pass 12. */
export function dayOf(year: number, month: number, day: number): Day {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}

export function civil(day: Day): { year: number; month: number; day: number } {
  const date = new Date(day * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Whether a month has such a day. */
export function isDate(year: number, month: number, day: number): boolean {
  const back = civil(dayOf(year, month, day));
  return back.year === year && back.month === month && back.day === day;
}

/** Monday is 1. */
export function weekday(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

export function dayValue(day: Day): string {
  const { year, month, day: of } = civil(day);
  return `${pad(year, 4)}-${pad(month)}-${pad(of)}`;
}

/** `2025-03`; months may pass 12 or fall below 1. */
export function monthValue(year: number, month: number): string {
  return dayValue(dayOf(year, month, 1)).slice(0, 7);
}

/** The ISO 8601 week of a day: `2025-W12`. */
export function weekValue(day: Day): string {
  const thursday = day - weekday(day) + 4;
  const { year } = civil(thursday);
  const first = dayOf(year, 1, 4);
  const week = Math.floor((thursday - (first - weekday(first) + 1)) / 7) + 1;
  return `${pad(year, 4)}-W${pad(week)}`;
}

export function quarterValue(year: number, quarter: number): string {
  const carried = year + Math.floor((quarter - 1) / 4);
  return `${carried}-Q${((((quarter - 1) % 4) + 4) % 4) + 1}`;
}

/** The day that is `months` later, or the last of its month. */
export function addMonths(day: Day, months: number): Day {
  const from = civil(day);
  const last = dayOf(from.year, from.month + months + 1, 0);
  return Math.min(dayOf(from.year, from.month + months, from.day), last);
}

/** The day that an ISO 8601 date or instant is written as, in its own zone; null where it is no such day. */
export function dayOfIso(value: string): Day | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:T|$)/.exec(value);
  if (parts === null) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return isDate(year, month, day) ? dayOf(year, month, day) : null;
}

/** First day of the interval that a TIMEX3 value denotes, and the day after its last; null where it denotes none. */
export function intervalOf(value: string): { from: string; to: string } | null {
  const span = days(value);
  return span === null ? null : { from: dayValue(span[0]), to: dayValue(span[1]) };
}

const SEASON_MONTH: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

function days(value: string): readonly [Day, Day] | null {
  const date = /^(\d{4})-(\d\d)-(\d\d)(?:T|$)/.exec(value);
  if (date !== null) {
    const day = dayOf(Number(date[1]), Number(date[2]), Number(date[3]));
    return [day, day + 1];
  }
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value);
  if (week !== null) {
    const first = dayOf(Number(week[1]), 1, 4);
    const monday = first - weekday(first) + 1 + 7 * (Number(week[2]) - 1);
    return week[3] === undefined ? [monday, monday + 7] : [monday + 5, monday + 7];
  }
  const part = /^(\d{4})-(?:(\d\d)|Q([1-4])|(SP|SU|FA|WI)|H([12]))$/.exec(value);
  if (part !== null) {
    const year = Number(part[1]);
    if (part[2] !== undefined)
      return [dayOf(year, Number(part[2]), 1), dayOf(year, Number(part[2]) + 1, 1)];
    if (part[5] !== undefined) {
      const first = 6 * Number(part[5]) - 5;
      return [dayOf(year, first, 1), dayOf(year, first + 6, 1)];
    }
    const month =
      part[3] === undefined ? (SEASON_MONTH[part[4] ?? ''] ?? 1) : 3 * Number(part[3]) - 2;
    return [dayOf(year, month, 1), dayOf(year, month + 3, 1)];
  }
  const years = /^(\d{2,4})$/.exec(value);
  if (years === null) return null;
  const length = 10 ** (4 - value.length);
  const first = Number(value) * length;
  return first < 100 ? null : [dayOf(first, 1, 1), dayOf(first + length, 1, 1)];
}
