import { type Day, dayOfIso } from '../../model/calendar.ts';
import type { Passage } from '../../model/passage.ts';
import type { TimeExpression } from '../../model/time.ts';
import { REFERENCE_UNITS, type ReferenceUnit } from '../../model/time-reference.ts';

/** The days that what is said of time may hang on, at one place of the text. */
export interface Anchors {
  /** The day the passage was published or posted, or null. */
  readonly anchor: Day | null;
  /** Whether that is the passage's own day. */
  readonly posted: boolean;
  /** What was mentioned before, the last first. */
  readonly mentioned: readonly Mentioned[];
  /** The quarter that is spoken of, `1989-Q3`, and how many passages ago it was named. */
  readonly quarter: { readonly value: string; readonly passages: number } | null;
}

interface Mentioned {
  readonly first: Day;
  /** The most precise unit that may be counted from it. */
  readonly unit: number;
}

/** Passages over which "a year earlier" is that of the quarter spoken of. */
const QUARTER_REACH = 3;

export function anchorsFrom(published: Day | null): Anchors {
  return { anchor: published, posted: false, mentioned: [], quarter: null };
}

/**
 * The anchors at the beginning of a passage. What was mentioned in a post is not what the next one counts from; in an
 * article it is, from one paragraph to another.
 */
export function inPassage(before: Anchors, passage: Passage, published: Day | null): Anchors {
  if (passage.postedAt !== null)
    return { ...anchorsFrom(dayOfIso(passage.postedAt)), posted: true };
  if (before.posted) return anchorsFrom(published);
  const passages = (before.quarter?.passages ?? 0) + 1;
  return passages > QUARTER_REACH || before.quarter === null
    ? { ...before, quarter: null }
    : { ...before, quarter: { ...before.quarter, passages } };
}

/** The anchors further on, once an expression was read. */
export function withMention(before: Anchors, { value, from, reference }: TimeExpression): Anchors {
  const named = value !== null && reference?.unit === 'quarter' && reference.month !== null;
  const anchors = named ? { ...before, quarter: { value, passages: 0 } } : before;
  const first = from === null ? null : dayOfIso(from);
  if (first === null || value === null) return anchors;
  const unit = precisionOf(value);
  const others = anchors.mentioned.filter((one) => one.unit < unit);
  return { ...anchors, mentioned: [{ first, unit }, ...others] };
}

/** The day to count a unit from: of the last mention that is precise enough; null where there is none. */
export function mentionedDay(anchors: Anchors, unit: ReferenceUnit): Day | null {
  const wanted = Math.max(1, REFERENCE_UNITS.indexOf(unit));
  return anchors.mentioned.find((one) => one.unit <= wanted)?.first ?? null;
}

function precisionOf(value: string): number {
  if (/^\d{4}-\d\d-\d\d/.test(value)) return REFERENCE_UNITS.indexOf('day');
  if (/^\d{4}-W/.test(value)) return REFERENCE_UNITS.indexOf('week');
  if (/^\d{4}-\d\d$/.test(value)) return REFERENCE_UNITS.indexOf('month');
  if (/^\d{4}-/.test(value)) return REFERENCE_UNITS.indexOf('quarter');
  return REFERENCE_UNITS.indexOf(
    value.length === 4 ? 'year' : value.length === 3 ? 'decade' : 'century',
  );
}
