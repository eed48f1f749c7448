import { civil, type Day, dayOf, isDate, weekday } from '../../../model/calendar.ts';
import { WEEKDAYS } from '../../../languages/en/times.ts';
import { type PlacedTime, type Reading, runOfDays, type SentenceReading } from '../reading.ts';
import { isStamp } from '../stamps.ts';
import { wordsIn } from './word-index.ts';

/** A sentence that tells of a day near that of publication: "on Tuesday", "yesterday", "last night". */
export interface DayMention {
  readonly sentence: SentenceReading;
  readonly words: readonly string[];
  /** Monday is 1; null where the day is counted from today. */
  readonly weekday: number | null;
  /** Days from today; null where a weekday is named. */
  readonly offset: number | null;
}

/** A day of the month that a document names, with its year where it says it. */
export interface NamedDate {
  readonly month: number;
  readonly day: number;
  readonly year: number | null;
}

/** Mentions of near days, one a sentence and kind. */
export function dayMentions({ sentences }: Reading): DayMention[] {
  return sentences.flatMap((sentence) => {
    const seen = new Set<string>();
    return sentence.times.flatMap(({ time: { reference } }) => {
      if (reference === null || reference.unit !== 'day' || reference.month !== null) return [];
      const { weekday: name, offset, direction } = reference;
      if (
        name !== null ? offset !== null || direction === 'future' : !isNear(offset, reference.part)
      )
        return [];
      const key = `${name} ${offset}`;
      if (seen.has(key)) return [];
      seen.add(key);
      const words = wordsIn(sentence.text).filter((word) => !WEEKDAYS.has(word));
      return [{ sentence, words, weekday: name, offset: name === null ? offset : null }];
    });
  });
}

/** Yesterday and its nights; "today" is said of these days, too, and a time of day alone says no day. */
function isNear(offset: number | null, part: string | null): boolean {
  return offset === -1 || (offset === 0 && part !== null && !/^T\d/.test(part));
}

/** The day that a mention means, seen from a day of publication. A report may be dated the day before it was finished. */
export function mentionedDay({ weekday: name, offset }: DayMention, published: Day): Day {
  if (name === null) return published + (offset ?? 0);
  const back = daysBack(name, published);
  return back === 6 ? published + 1 : published - back;
}

/** Days since the last such weekday. */
export function daysBack(name: number, published: Day): number {
  return (weekday(published) - name + 7) % 7;
}

/** Days of a month that are named as past, or nobody knows; not those that the document wears. */
export function namedDates({ sentences }: Reading): NamedDate[] {
  const found = new Map<string, NamedDate>();
  for (const sentence of sentences)
    for (const placed of sentence.times) {
      const date = isStamp(sentence, placed) ? null : namedDate(placed);
      if (date !== null) found.set(Object.values(date).join(), date);
    }
  return [...found.values()];
}

/** Each day that a named date may be, within the days given. */
export function daysNamed({ month, day, year }: NamedDate, first: Day, last: Day): Day[] {
  const years = year === null ? yearsBetween(civil(first).year, civil(last).year) : [year];
  return years
    .filter((each) => isDate(each, month, day))
    .map((each) => dayOf(each, month, day))
    .filter((each) => each >= first && each <= last);
}

function namedDate({ time: { reference, from, to } }: PlacedTime): NamedDate | null {
  if (reference !== null) {
    const { month, day, offset, direction } = reference;
    const isNamed = month !== null && day !== null && offset === null && direction !== 'future';
    return isNamed ? { month, day, year: null } : null;
  }
  const run = from === null || to === null ? null : runOfDays({ from, to });
  return run === null || run[0] !== run[1] ? null : civil(run[0]);
}

function yearsBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
