import { type Day, dayOfIso } from '../../model/calendar.ts';
import type { TimeExpression } from '../../model/time.ts';
import type { ReferenceUnit } from '../../model/time-reference.ts';

/** The days that what is said of time may hang on, at one place of the text. */
export interface Anchors {
  /** The day the passage was published or posted, or null. */
  readonly anchor: Day | null;
  /** Whether that is the passage's own day. */
  readonly posted: boolean;
  /** What was mentioned before, the last first. */
  readonly mentioned: readonly Mentioned[];
}

interface Mentioned {
  readonly first: Day;
  /** The most precise unit that may be counted from it. */
  readonly unit: number;
}

const PRECISION: readonly ReferenceUnit[] = [
  'hour',
  'day',
  'week',
  'month',
  'quarter',
  'season',
  'year',
  'decade',
  'century',
];

/** The anchors further on, once an expression was read. */
export function withMention(anchors: Anchors, { value, from }: TimeExpression): Anchors {
  const first = from === null ? null : dayOfIso(from);
  if (first === null || value === null) return anchors;
  const unit = precisionOf(value);
  const others = anchors.mentioned.filter((one) => one.unit < unit);
  return { ...anchors, mentioned: [{ first, unit }, ...others] };
}

/** The day to count a unit from: of the last mention that is precise enough; null where there is none. */
export function mentionedDay(anchors: Anchors, unit: ReferenceUnit): Day | null {
  const wanted = Math.max(1, PRECISION.indexOf(unit));
  return anchors.mentioned.find((one) => one.unit <= wanted)?.first ?? null;
}

function precisionOf(value: string): number {
  if (/^\d{4}-\d\d-\d\d/.test(value)) return PRECISION.indexOf('day');
  if (/^\d{4}-W/.test(value)) return PRECISION.indexOf('week');
  if (/^\d{4}-\d\d$/.test(value)) return PRECISION.indexOf('month');
  if (/^\d{4}-/.test(value)) return PRECISION.indexOf('quarter');
  return PRECISION.indexOf(value.length === 4 ? 'year' : value.length === 3 ? 'decade' : 'century');
}
