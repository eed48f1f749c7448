import { dayBefore, isOneDay } from './one-day.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** An interval of time; `to` is the day after its last. */
export interface DatedInterval {
  readonly from: string;
  readonly to: string | null;
  readonly precision: string | null;
  /** TIMEX3: what part of it is meant, or how nearly it is known. */
  readonly mod?: string | null;
}

/**
 * A date in words, no more precise than it is known: `18 March 2025`, `March 2025`, `2025`,
 * `week of 17 March 2025`, `18 March 2025, 14:30 UTC`, `18 to 20 March 2025`, `January to March 2025`, `1990s`,
 * `early August 2025`, `about 2019`.
 */
export function dateLabel(date: DatedInterval): string {
  const label = plainLabel(date);
  const part = isOneDay(date.from, date.to) ? undefined : MODIFIERS.get(date.mod ?? '');
  return part === undefined ? label : `${part}${label}`;
}

/** TIMEX3 modifiers (TimeML 1.2.1, 2.3.1) that change what a date stands for. */
const MODIFIERS: ReadonlyMap<string, string> = new Map([
  ['START', 'early '],
  ['MID', 'mid-'],
  ['END', 'late '],
  ['APPROX', 'about '],
  ['BEFORE', 'before '],
  ['AFTER', 'after '],
  ['ON_OR_BEFORE', 'up to '],
  ['ON_OR_AFTER', 'from '],
]);

function plainLabel({ from, to, precision }: DatedInterval): string {
  if (precision === 'year' && spansOne(from, to, 'year')) return from.slice(0, 4);
  if (precision === 'month' && spansOne(from, to, 'month')) return monthLabel(from);
  if (precision === 'week') return `week of ${dayLabel(from)}`;
  if (from.length > 10) return instantLabel(from);
  if (to === null) return `from ${dayLabel(from)}`;
  const last = dayBefore(to.slice(0, 10));
  return wholeMonthsLabel(from, last) ?? daysLabel(from, last);
}

/** `January to March 2025`, `2024 to 2025`, `1990s`: where days say no more than months or years do. */
function wholeMonthsLabel(first: string, last: string): string | null {
  const ends = new Date(Date.parse(`${last}T00:00:00Z`) + 86_400_000).getUTCDate() === 1;
  if (!ends || !first.endsWith('-01')) return null;
  const [year, until] = [first.slice(0, 4), last.slice(0, 4)];
  const years = first.endsWith('-01-01') && last.endsWith('-12-31');
  if (years && Number(until) - Number(year) === 9 && year.endsWith('0')) return `${year}s`;
  if (years) return year === until ? year : `${year} to ${until}`;
  if (first.slice(0, 7) === last.slice(0, 7)) return monthLabel(first);
  const begins = year === until ? monthLabel(first).slice(0, -5) : monthLabel(first);
  return `${begins} to ${monthLabel(last)}`;
}

/** Two days and what is between them, saying what both share only once. */
export function daysLabel(first: string, last: string): string {
  if (last <= first) return dayLabel(first);
  if (first.slice(0, 7) === last.slice(0, 7))
    return `${Number(first.slice(8, 10))} to ${dayLabel(last)}`;
  if (first.slice(0, 4) === last.slice(0, 4))
    return `${dayLabel(first).slice(0, -5)} to ${dayLabel(last)}`;
  return `${dayLabel(first)} to ${dayLabel(last)}`;
}

/** The date `value` of a known precision: a document's date of publication; of `2025-03-23/2025-03-24`, both days. */
export function knownDateLabel(value: string): string {
  const [first, last] = value.split('/');
  if (first !== undefined && last !== undefined) return daysLabel(first, last);
  if (value.length === 4) return value;
  if (value.length === 7) return monthLabel(value);
  return value.length > 10 ? instantLabel(value) : dayLabel(value);
}

function spansOne(from: string, to: string | null, unit: 'year' | 'month'): boolean {
  const length = unit === 'year' ? 4 : 7;
  return to === null || dayBefore(to.slice(0, 10)).slice(0, length) === from.slice(0, length);
}

function dayLabel(day: string): string {
  return `${Number(day.slice(8, 10))} ${monthLabel(day)}`;
}

function monthLabel(day: string): string {
  return `${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`;
}

function instantLabel(instant: string): string {
  const zone = /(Z|[+-]\d\d:?\d\d)$/.exec(instant)?.[1];
  const shown = zone === undefined ? '' : zone === 'Z' ? ' UTC' : ` UTC${zone}`;
  return `${dayLabel(instant)}, ${instant.slice(11, 16)}${shown}`;
}
