import {
  BYLINE_AFTER,
  CHANGE_BEFORE,
  CLOCK_AFTER,
  CLOCK_BEFORE,
  COMMENT_AFTER,
  STAMP_BEFORE,
} from '../../languages/en/dating.ts';
import type { Day } from '../../model/calendar.ts';
import type { Constraint } from './constraint.ts';
import { type DaySet, runOf } from './day-set.ts';
import { type PlacedTime, type Reading, type SentenceReading, toldDay } from './reading.ts';
import { bound, END, START } from './bounds.ts';

/**
 * Dates that a text wears rather than tells: of its publication at its head ("Tuesday 4 January 2005 08.43 GMT", "January
 * 25, 2011 | By …", "Aired January 31, 2011"), and of readers' comments below it, which come later.
 */
export function stamps(reading: Reading): Constraint[] {
  const found = stampOf(reading);
  const comments = commentDays(reading);
  const [first] = comments;
  return [
    ...(found === null ? [] : [bound('stamp', found.sentence, runOf(found.day, found.day))]),
    ...(first === undefined ? [] : [bound('stamp', first.sentence, beforeComments(comments))]),
  ];
}

/** Whether a date is a stamp of any kind, and so tells nothing of what the text is about. */
export function isStamp(sentence: SentenceReading, { start, end, time }: PlacedTime): boolean {
  const before = sentence.text.slice(Math.max(0, start - BESIDE), start);
  const after = sentence.text.slice(end, end + BESIDE);
  return (
    time.type === 'TIME' ||
    COMMENT_AFTER.test(after) ||
    CLOCK_AFTER.test(after) ||
    STAMP_BEFORE.test(before) ||
    CLOCK_BEFORE.test(before) ||
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
  const inside =
    time.type === 'TIME' && /\d{4}\D.*\d[.:]\d\d/.test(sentence.text.slice(start, end));
  return !COMMENT_AFTER.test(after) && (inside || CLOCK_AFTER.test(after));
}

/** The day of a date with its year, with or without a time of day. */
function stampDay({ time }: PlacedTime): Day | null {
  return time.type === 'DATE' || time.type === 'TIME' ? toldDay(time) : null;
}

/** Dates of readers' comments, the earliest first. */
function commentDays({ sentences }: Reading): Stamp[] {
  return sentences
    .flatMap((sentence) =>
      sentence.times.flatMap((placed) => {
        const day = stampDay(placed);
        const after = sentence.text.slice(placed.end, placed.end + BESIDE);
        return day !== null && COMMENT_AFTER.test(after) ? [{ day, sentence }] : [];
      }),
    )
    .toSorted((a, b) => a.day - b.day || a.sentence.start - b.sentence.start);
}

/** A text is older than the comments on it; where many come at once, by two days at most. */
function beforeComments(comments: readonly Stamp[]): DaySet {
  const first = comments[0]?.day ?? END;
  const atOnce = comments.filter(({ day }) => day <= first + 1).length;
  return runOf(atOnce >= MANY ? first - 2 : START, first);
}

const MANY = 3;
