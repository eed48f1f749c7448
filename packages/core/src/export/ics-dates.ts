const DAY = 86_400_000;

/** `20310307`, of an ISO 8601 day or instant. */
export function calendarDay(date: string): string {
  return date.slice(0, 10).replaceAll('-', '');
}

/**
 * A DATE-TIME of iCalendar (RFC 5545, 3.3.5): in UTC where the zone is known, else local to wherever it is; null where
 * no time of day is given.
 */
export function timeOfDay(date: string): string | null {
  const parts = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::(\d\d))?[.\d]*(Z|[+-]\d\d:\d\d)?$/.exec(date);
  if (parts === null) return null;
  const [, day = '', hour, minute, second = '00', zone] = parts;
  if (zone === undefined) return `${calendarDay(day)}T${hour}${minute}${second}`;
  return `${new Date(Date.parse(date)).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

/** Days from one to the other, at least one. */
export function dayLength(from: string, to: string): number {
  const length = Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10));
  return Math.max(1, Math.round(length / DAY));
}

/**
 * DTSTAMP of a calendar that is made without a clock: the last date of publication, in UTC; the year 1970 where none is known.
 * @param published ISO 8601, as precise as it is known
 */
export function stampOf(published: readonly (string | null)[]): string {
  const known = published.filter((value) => value !== null).toSorted();
  const last = known.at(-1) ?? '1970';
  const whole = `${last.slice(0, 10)}${'-01-01'.slice(Math.max(0, Math.min(6, last.length - 4)))}`;
  const full = timeOfDay(last.length > 10 ? last : `${whole}T00:00`);
  const stamp = full ?? `${calendarDay(whole)}T000000`;
  return stamp.endsWith('Z') ? stamp : `${stamp}Z`;
}
