import { OCCASIONS, ONCE, PLAIN_WORDS } from '../../languages/en/dating.ts';
import { type Day, civil, dayOf } from '../../model/calendar.ts';
import { bound } from './bounds.ts';
import type { Constraint } from './constraint.ts';
import { runOf } from './day-set.ts';
import { type PlacedTime, type Reading, runOfDays, type SentenceReading } from './reading.ts';

/**
 * What happened so many years ago, and is dated elsewhere in the document: "the invasion of Ukraine three years ago" beside
 * "the Feb. 24, 2022, invasion"; "one year since the concert hall attack" beside "the 2024 concert hall attack". An
 * occasion is the same where its noun is and, of those that come often, two more words; dated only by a year, three.
 */
export function anniversaries({ sentences }: Reading): Constraint[] {
  const dated = sentences.flatMap(datedOccasions);
  const counted = sentences.flatMap(countedOccasions);
  return counted.flatMap(({ occasion, years, sentence }) => {
    const same = dated.filter((other) =>
      isSame(occasion, other.occasion, other.rule === 'anniversary'),
    );
    return same.map(({ from, to, rule, sentence: other }) =>
      bound(
        rule,
        sentence,
        runOf(yearsAfter(from, years) - EARLY, yearsAfter(to, years + 1)),
        other,
      ),
    );
  });
}

interface Occasion {
  readonly words: ReadonlySet<string>;
}

interface DatedOccasion {
  readonly occasion: Occasion;
  readonly from: Day;
  readonly to: Day;
  readonly rule: 'anniversary' | 'same-occasion';
  readonly sentence: SentenceReading;
}

interface CountedOccasion {
  readonly occasion: Occasion;
  readonly years: number;
  readonly sentence: SentenceReading;
}

/** "the Feb. 24, 2022, invasion", "the 2004 hall attack", "the invasion on 24 February 2022". */
function datedOccasions(sentence: SentenceReading): DatedOccasion[] {
  return sentence.times.flatMap(({ time, start, end }) => {
    if (time.reference !== null || time.from === null || time.to === null) return [];
    const run = runOfDays({ from: time.from, to: time.to });
    const before = /\b(?:on|in|of)\s+$/u.test(sentence.text.slice(0, start));
    const words = before ? wordsBefore(sentence.text, start) : wordsAfter(sentence.text, end);
    const occasion = occasionOf(words);
    if (run === null || occasion === null) return [];
    const exact = run[1] - run[0] < 40;
    const rule = exact ? 'anniversary' : 'same-occasion';
    return [{ occasion, from: run[0], to: run[1], rule, sentence }];
  });
}

/** "the invasion of Ukraine three years ago", "one year since the hall attack", "two years after the quake". */
function countedOccasions(sentence: SentenceReading): CountedOccasion[] {
  return sentence.times.flatMap((placed) => {
    const years = yearsIn(sentence.text, placed);
    if (years === null) return [];
    const ago = placed.time.reference !== null;
    const after = sentence.text.slice(placed.end);
    const since = /^\s+(?:since|after|on from)\b/u.test(after);
    const words = ago
      ? wordsBefore(sentence.text, placed.start)
      : since
        ? wordsAfter(sentence.text, placed.end)
        : [];
    const occasion = occasionOf(words);
    return occasion === null ? [] : [{ occasion, years, sentence }];
  });
}

/** "three years ago": 3; "one year": 1; null of all else. */
function yearsIn(text: string, { start, end, time }: PlacedTime): number | null {
  const { reference, type, value } = time;
  if (reference?.unit === 'year' && reference.month === null && (reference.offset ?? 0) < 0)
    return AGO.test(text.slice(start, end)) ? -(reference.offset ?? 0) : null;
  const years = type === 'DURATION' ? /^P(\d{1,2})Y$/.exec(value ?? '') : null;
  return years === null ? null : Number(years[1]);
}

const AGO = /\b(?:ago|earlier|before)$/iu;

function occasionOf(words: readonly string[]): Occasion | null {
  return words.some((word) => OCCASIONS.has(word)) ? { words: new Set(words) } : null;
}

/**
 * An invasion or a tsunami dated to the day is the one spoken of; of attacks and wars there are many, and headlines call
 * them by other nouns, so that three words of the name have to be the same.
 */
function isSame(one: Occasion, other: Occasion, dated: boolean): boolean {
  const shared = [...one.words].filter((word) => other.words.has(word));
  return shared.length >= 3 || (dated && shared.some((word) => ONCE.has(word)));
}

const NEAR = 6;

function wordsBefore(text: string, at: number): string[] {
  return contentWords(text.slice(Math.max(0, at - 80), at)).slice(-NEAR);
}

function wordsAfter(text: string, at: number): string[] {
  return contentWords(text.slice(at, at + 80)).slice(0, NEAR);
}

/** Words of a clause: what stands beyond a stop or a dash is not of it, but a comma after a year is. */
function contentWords(words: string): string[] {
  return words
    .toLowerCase()
    .split(/[^\p{L}'’]+/u)
    .filter((word) => word.length > 2 && !PLAIN_WORDS.has(word));
}

function yearsAfter(day: Day, years: number): Day {
  const { year, month, day: of } = civil(day);
  return dayOf(year + years, month, of);
}

/** Days before the anniversary from which on people say that so many years have passed. */
const EARLY = 90;
