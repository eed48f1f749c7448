/** First day, and the day after the last, ISO 8601. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/**
 * The days that a date as written stands for: `2025`, `2025-03`, `2025-W12`, `2025-03-24`, or an instant (whose day
 * is taken as written, in its own zone); null for any other form.
 */
export function daysOf(value: string): Days | null {
  const parts = /^(\d{4})(?:-W(\d\d)|-(\d\d)(?:-(\d\d)(?:T.*)?)?)?$/.exec(value);
  if (parts === null) return null;
  const [year, week, month, day] = parts.slice(1).map((part) => Number(part ?? Number.NaN));
  if (year === undefined) return null;
  const has = (number: number | undefined): number is number =>
    number !== undefined && !Number.isNaN(number);
  if (has(week)) return days(firstOfWeek(year, week), 7);
  if (!has(month)) return between(Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1));
  if (month < 1 || month > 12) return null;
  if (!has(day)) return between(Date.UTC(year, month - 1, 1), Date.UTC(year, month, 1));
  const start = Date.UTC(year, month - 1, day);
  return new Date(start).getUTCDate() === day ? days(start, 1) : null;
}

const DAY = 86_400_000;

function days(start: number, count: number): Days {
  return between(start, start + count * DAY);
}

function between(start: number, end: number): Days {
  return { from: iso(start), to: iso(end) };
}

function iso(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

/** ISO 8601: week 1 is the one with the year's first Thursday. */
function firstOfWeek(year: number, week: number): number {
  const fourth = Date.UTC(year, 0, 4);
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7;
  return fourth + (week - 1) * 7 * DAY - weekday * DAY;
}
