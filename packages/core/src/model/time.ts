import type { Span } from './span.ts';
import type { TimeReference } from './time-reference.ts';

export const TIMEX_TYPES = ['DATE', 'TIME', 'DURATION', 'SET'] as const;

/** TIMEX3 (TimeML 1.2.1): an expression of time and what it denotes. */
export interface TimeExpression extends Span {
  readonly type: (typeof TIMEX_TYPES)[number];
  /** TIMEX3 value, or null where it depends on a date that is not known. */
  readonly value: string | null;
  readonly mod: string | null;
  /** First day of the interval denoted, ISO 8601, or null. */
  readonly from: string | null;
  /** Day after the last of the interval denoted, ISO 8601, or null. */
  readonly to: string | null;
  /** How the value depends on a day outside of the words; null where it does not, or where nobody recorded it. */
  readonly reference: TimeReference | null;
}

/** An expression of time as it leaves the program. */
export type PrintedTime = Omit<TimeExpression, 'reference'>;

export const DATE_PRECISIONS = [
  'year',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'second',
] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** A calendar date or an instant with its zone, at the precision that is known. */
export interface KnownDate {
  /** ISO 8601, as precise as `precision`: `2025-03-24`, `2025-03-24T09:30:00Z`. */
  readonly value: string;
  readonly precision: DatePrecision;
}
