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
}

/**
 * A date in words, no more precise than it is known: `18 March 2025`, `March 2025`, `2025`,
 * `week of 17 March 2025`, `18 March 2025, 14:30 UTC`, `18 to 20 March 2025`.
 */
export function dateLabel({ from, to, precision }: DatedInterval): string {
  if (precision === 'year' && spansOne(from, to, 'year')) return from.slice(0, 4);
  if (precision === 'month' && spansOne(from, to, 'month')) return monthLabel(from);
  if (precision === 'week') return `week of ${dayLabel(from)}`;
  if (from.length > 10) return instantLabel(from);
  if (to === null) return `from ${dayLabel(from)}`;
  return daysLabel(from, dayBefore(to.slice(0, 10)));
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

/** The date `value` of a known precision: a document's date of publication. */
export function knownDateLabel(value: string): string {
  if (value.length === 4) return value;
  if (value.length === 7) return monthLabel(value);
  return value.length > 10 ? instantLabel(value) : dayLabel(value);
}

/** The day before an ISO 8601 day. */
function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
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
