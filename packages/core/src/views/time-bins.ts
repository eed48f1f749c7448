import { civil, dayOf, dayValue, weekday } from '../model/calendar.ts';

/** The units of time that are counted by, the finest first. */
export const BIN_UNITS = ['hour', 'day', 'week', 'month', 'quarter', 'year'] as const;
export type BinUnit = (typeof BIN_UNITS)[number];

/** Instants are milliseconds since 1970, in UTC. */
export const HOUR: number = 3_600_000;
export const DAY: number = 86_400_000;

/** How many of each unit there are in a year, about. */
const PER_YEAR: Readonly<Record<BinUnit, number>> = {
  hour: 8766,
  day: 365.25,
  week: 52.2,
  month: 12,
  quarter: 4,
  year: 1,
};

/**
 * The finest unit by which a span of time is cut into no more than `most` bins, so that what is drawn of it has as many as can be
 * told apart; years, where even these are more.
 */
export function unitFor(
  from: number,
  to: number,
  { finest = 'hour', most = 200 }: { readonly finest?: BinUnit; readonly most?: number } = {},
): BinUnit {
  const years = (to - from) / (365.25 * DAY);
  const fits = BIN_UNITS.slice(BIN_UNITS.indexOf(finest)).find(
    (unit) => years * PER_YEAR[unit] <= most,
  );
  return fits ?? 'year';
}

/** The beginning of the bin that an instant lies in; weeks begin on Monday. */
export function binOf(instant: number, unit: BinUnit): number {
  if (unit === 'hour') return Math.floor(instant / HOUR) * HOUR;
  const day = Math.floor(instant / DAY);
  if (unit === 'day') return day * DAY;
  if (unit === 'week') return (day - weekday(day) + 1) * DAY;
  const { year, month } = civil(day);
  const first = unit === 'month' ? month : unit === 'quarter' ? month - ((month - 1) % 3) : 1;
  return dayOf(year, first, 1) * DAY;
}

/** The beginning of the bin after the one that begins at `start`. */
export function nextBin(start: number, unit: BinUnit): number {
  if (unit === 'hour') return start + HOUR;
  if (unit === 'day') return start + DAY;
  if (unit === 'week') return start + 7 * DAY;
  const { year, month } = civil(start / DAY);
  return dayOf(year, month + { month: 1, quarter: 3, year: 12 }[unit], 1) * DAY;
}

/** What a bin is called: its first day, or its hour: `2025-03-24T14:00Z`. */
export function binLabel(start: number, unit: BinUnit): string {
  const day = dayValue(Math.floor(start / DAY));
  return unit === 'hour' ? `${day}T${new Date(start).toISOString().slice(11, 16)}Z` : day;
}

/** The instant that an ISO 8601 day, or an instant, begins; what names no zone is taken as UTC. Null for another form. */
export function instantOf(value: string): number | null {
  const zoned = value.length <= 10 || /(?:Z|[+-]\d\d:?\d\d)$/.test(value) ? value : `${value}Z`;
  const instant = Date.parse(zoned);
  return Number.isNaN(instant) ? null : instant;
}
