import { CALENDAR_DATES, monthNumber } from '../languages/en/bylines.ts';
import type { DatePrecision, KnownDate } from '../model/time.ts';

/**
 * Reads an ISO 8601 date or time, as markup and users write it ("2025-03", "2025-03-24",
 * "2025-03-24T09:30:00Z", "2025-03-24 09:30+0200"). A time without a zone is no instant, so only its
 * day is kept. Null for anything else.
 */
export function isoDate(value: string): KnownDate | null {
  const found = ISO.exec(value.trim());
  if (found === null) return null;
  const [, year = '', month, day, hour, minute, second, zone] = found;
  if (month === undefined) return { value: year, precision: 'year' };
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (day === undefined) return { value: `${year}-${month}`, precision: 'month' };
  const date = `${year}-${month}-${day}`;
  if (!isCalendarDay(Number(year), Number(month), Number(day))) return null;
  if (hour === undefined) return { value: date, precision: 'day' };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return null;
  const offset = zone === undefined ? null : normalZone(zone);
  if (offset === null) return { value: date, precision: 'day' };
  const precision: DatePrecision = second === undefined ? 'minute' : 'second';
  return { value: `${date}T${hour}:${minute}:${second ?? '00'}${offset}`, precision };
}

const ISO =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:(?:T|\s{1,3})(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?)?)?$/i;

function normalZone(zone: string): string {
  if (/^[zug]/i.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

/** Reads any date that markup gives: ISO 8601, RFC 5322, or an English date in words. */
export function markupDate(value: string): KnownDate | null {
  const trimmed = value.trim().slice(0, 80);
  return isoDate(trimmed) ?? mailDate(trimmed) ?? writtenDate(trimmed)?.date ?? null;
}

/** "Mon, 24 Mar 2025 09:30:00 +0000" (RFC 5322), to the instant. */
function mailDate(value: string): KnownDate | null {
  const found =
    /^(?:[a-z]{3},\s)?(\d{1,2})\s([a-z]{3})\s(\d{4})\s(\d{2}):(\d{2})(?::(\d{2}))?\s(GMT|UTC|Z|[+-]\d{4})/i.exec(
      value,
    );
  if (found === null) return null;
  const [, day = '', month = '', year = '', hour, minute, second = '00', zone] = found;
  const number = String(monthNumber(month)).padStart(2, '0');
  return isoDate(`${year}-${number}-${day.padStart(2, '0')}T${hour}:${minute}:${second}${zone}`);
}

/** A date in words at the beginning of `text`, to the day, and how many units it takes. */
export function writtenDate(
  text: string,
): { readonly date: KnownDate; readonly length: number } | null {
  for (const { pattern, order } of CALENDAR_DATES) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const [whole, first = '', second = '', third = ''] = found;
    const [year, month, day] =
      order === 'mdy'
        ? [Number(third), monthNumber(first), Number(second)]
        : order === 'dmy'
          ? [Number(third), monthNumber(second), Number(first)]
          : [Number(first), Number(second), Number(third)];
    if (!isCalendarDay(year, month, day)) continue;
    const value = [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')];
    return { date: { value: value.join('-'), precision: 'day' }, length: whole.length };
  }
  return null;
}

function isCalendarDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= ([31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0);
}
