import { AHEAD, NOT_TOLD_AS_PAST } from '../../languages/en/dating.ts';
import { civil, type Day, dayOf } from '../../model/calendar.ts';
import { bound, END } from './bounds.ts';
import type { Constraint } from './constraint.ts';
import { type DaySet, runOf } from './day-set.ts';
import {
  type PlacedTime,
  type Reading,
  runOfDays,
  type SentenceReading,
  toldDay,
} from './reading.ts';
import { isStamp } from './stamps.ts';

/**
 * A document is no older than what it tells as past: the latest day with its year ("on 24 February 2022"), month ("in August
 * 2024") or year ("since 2021") that it names so. Dates that may lie ahead are left out.
 */
export function namedDays({ sentences }: Reading): Constraint[] {
  let latest: { from: Day; sentence: SentenceReading } | null = null;
  for (const sentence of sentences) {
    const ahead = mayLieAhead(sentence);
    for (const placed of sentence.times) {
      const from = ahead ? null : toldAsPast(sentence, placed);
      if (from !== null && (latest === null || from > latest.from)) latest = { from, sentence };
    }
  }
  return latest === null ? [] : [bound('named-day', latest.sentence, runOf(latest.from, END))];
}

/**
 * Days of this year that are told as past, where the sentence says that it speaks of this year ("so far this year, on 12
 * February and on 18 March"): the document is of a later day of whatever year it is.
 */
export function daysThisYear({ sentences }: Reading): Constraint[] {
  return sentences.flatMap((sentence) => {
    if (!sentence.times.some(({ time }) => isThisYear(time.reference))) return [];
    if (mayLieAhead(sentence)) return [];
    const days = sentence.times.flatMap(({ time: { reference } }) =>
      reference === null ||
      reference.month === null ||
      reference.day === null ||
      reference.offset !== null ||
      reference.direction === 'future'
        ? []
        : [[reference.month, reference.day] as const],
    );
    const last = days.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]).at(-1);
    return last === undefined ? [] : [bound('this-year', sentence, fromInEachYear(...last))];
  });
}

/** Whether a sentence has words that may put its dates ahead of it. */
function mayLieAhead({ text }: SentenceReading): boolean {
  return text.split(/[^\p{L}]+/u).some((word) => word !== 'May' && AHEAD.has(word.toLowerCase()));
}

function isThisYear(reference: PlacedTime['time']['reference']): boolean {
  return reference?.unit === 'year' && reference.offset === 0 && reference.month === null;
}

function toldAsPast(sentence: SentenceReading, placed: PlacedTime): Day | null {
  const { time, start } = placed;
  if (time.reference !== null || time.from === null || time.to === null) return null;
  if (time.type !== 'DATE' || isStamp(sentence, placed)) return null;
  const before = sentence.text.slice(0, start).trimEnd().split(/\s+/).at(-1)?.toLowerCase() ?? '';
  if (NOT_TOLD_AS_PAST.has(before)) return null;
  const day = toldDay(time);
  if (day !== null) return day;
  // "Elections in 2026" may be to come: a longer time has to be one since which something is so, or a month in which it was.
  const isMonth = /^\d{4}-\d\d$/.test(time.value ?? '');
  if (before !== 'since' && !(isMonth && before === 'in')) return null;
  return runOfDays({ from: time.from, to: time.to })?.[0] ?? null;
}

/** The days of each year from one on. */
function fromInEachYear(month: number, day: number): DaySet {
  const last = civil(END).year;
  const years = Array.from({ length: last - FIRST_YEAR }, (_, index) => FIRST_YEAR + index);
  return years.map((year) => [dayOf(year, month, day), dayOf(year, 12, 31)] as const);
}

const FIRST_YEAR = 1900;
