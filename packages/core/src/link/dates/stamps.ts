import {
  BYLINE_AFTER,
  CHANGE_BEFORE,
  CLOCK_AFTER,
  COMMENT_AFTER,
  STAMP_BEFORE,
} from '../../languages/en/dating.ts';
import type { Day } from '../../model/calendar.ts';
import type { Constraint } from './constraint.ts';
import { runOf } from './day-set.ts';
import { type PlacedTime, type Reading, type SentenceReading, toldDay } from './reading.ts';
import { bound, END, START } from './bounds.ts';

/**
 * Dates that a text wears rather than tells: of its publication at its head ("Tuesday 4 January 2005 08.43 GMT", "January
 * 25, 2011 | By …", "Aired January 31, 2011"), and of readers' comments below it, which come later.
 */
export function stamps(reading: Reading): Constraint[] {
  const found = stampOf(reading);
  const comment = earliestComment(reading);
  return [
    ...(found === null ? [] : [bound('stamp', found.sentence, runOf(found.day, found.day))]),
    ...(comment === null ? [] : [bound('stamp', comment.sentence, runOf(START, comment.day))]),
  ];
}

/** Whether a date is a stamp of any kind, and so tells nothing of what the text is about. */
export function isStamp(sentence: SentenceReading, { start, end }: PlacedTime): boolean {
  const before = sentence.text.slice(Math.max(0, start - BESIDE), start);
  const after = sentence.text.slice(end, end + BESIDE);
  return (
    COMMENT_AFTER.test(after) ||
    CLOCK_AFTER.test(after) ||
    STAMP_BEFORE.test(before) ||
    CHANGE_BEFORE.test(before)
  );
}

interface Stamp {
  readonly day: Day;
  readonly sentence: SentenceReading;
}

/** Characters from the beginning within which a text says when it was published. */
const HEAD = 1500;
const BESIDE = 40;

function stampOf({ sentences }: Reading): Stamp | null {
  for (const sentence of sentences) {
    if (sentence.start > HEAD) return null;
    for (const placed of sentence.times) {
      const day = stampDay(placed);
      if (day === null || sentence.start + placed.start > HEAD) continue;
      const before = sentence.text.slice(Math.max(0, placed.start - BESIDE), placed.start);
      const after = sentence.text.slice(placed.end, placed.end + BESIDE);
      if (CHANGE_BEFORE.test(before)) continue;
      const isHead = sentence.start + placed.start < 3 && BYLINE_AFTER.test(after);
      if (isHead || STAMP_BEFORE.test(before) || isClocked(sentence, placed, after))
        return { day, sentence };
    }
  }
  return null;
}

/** A time of day with its zone, within the expression or right behind it. */
function isClocked(
  sentence: SentenceReading,
  { start, end, time }: PlacedTime,
  after: string,
): boolean {
  const inside = /\d[.:]\d\d/.test(sentence.text.slice(start, end)) && time.type === 'TIME';
  return !COMMENT_AFTER.test(after) && (inside || CLOCK_AFTER.test(after));
}

/** The day of a date with its year, with or without a time of day. */
function stampDay({ time }: PlacedTime): Day | null {
  return time.type === 'DATE' || time.type === 'TIME' ? toldDay(time) : null;
}

function earliestComment({ sentences }: Reading): Stamp | null {
  let earliest: Stamp | null = null;
  for (const sentence of sentences)
    for (const placed of sentence.times) {
      const day = stampDay(placed);
      const after = sentence.text.slice(placed.end, placed.end + BESIDE);
      if (day !== null && COMMENT_AFTER.test(after) && day < (earliest?.day ?? END))
        earliest = { day, sentence };
    }
  return earliest;
}
