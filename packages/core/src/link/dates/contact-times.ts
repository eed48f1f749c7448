import {
  AFTER,
  BEFORE,
  OF_NOW,
  RIGHT_BEFORE,
  TAKES_UP,
  TELLING_BETWEEN,
} from '../../languages/en/dating.ts';
import type { Contact } from './contact.ts';
import type { DayRange } from './constraint.ts';
import { dayRange } from './day-range.ts';
import type { Run } from './day-set.ts';
import type { PlacedTime, Reading, SentenceReading } from './reading.ts';

/** The days on which a contact may be, seen from the day of publication, and the sentences that say so. */
export interface ContactTime {
  readonly range: DayRange;
  readonly sentences: readonly SentenceReading[];
}

/** Everything that a document tells of the day of a contact. */
export function timesOf(contact: Contact, reading: Reading): ContactTime[] {
  const { sentence, planned } = contact;
  const counted = countedFromNow(contact);
  if (counted !== null) return [{ range: counted, sentences: [sentence] }];
  const placed = placedTime(contact);
  const range = placed === null ? null : rangeOf(placed, sentence, planned);
  if (range !== null) return [{ range, sentences: [sentence] }];
  const before = reading.sentences[contact.at - 1];
  const same = before === undefined ? null : sameDayAs(contact, before);
  return same === null || before === undefined
    ? []
    : [{ range: same, sentences: [before, sentence] }];
}

/** The time that the reader gave it, or else the first that follows in its clause. */
function placedTime({ sentence, time, words, event }: Contact): PlacedTime | null {
  if (time !== null) return sentence.times.find(({ index }) => index === time) ?? null;
  if (event !== null) return null;
  const next = sentence.times.find(({ start }) => start >= words.end);
  if (next === undefined || next.start - words.end > FAR) return null;
  return TELLING_BETWEEN.test(sentence.text.slice(words.end, next.start)) ? null : next;
}

const FAR = 70;

function rangeOf(placed: PlacedTime, sentence: SentenceReading, planned: boolean): DayRange | null {
  const { reference } = placed.time;
  if (reference?.to !== 'mentioned') {
    // A time of day says no day; it is the reader's guess that it is today's.
    if (
      reference?.part?.startsWith('T') === true &&
      /^T\d/.test(reference.part) &&
      reference.offset === 0
    )
      return null;
    return dayRange(placed.time, planned);
  }
  // "said on Monday that a call was expected the next day".
  const anchor = sentence.times.findLast(
    ({ end, time }) => end <= placed.start && dayRange(time, false) !== null,
  );
  const range = anchor === undefined ? null : dayRange(anchor.time, false);
  if (range === null || reference.unit !== 'day' || reference.offset === null) return null;
  return shifted(range, reference.offset);
}

/** "Two days before the two meet": so many days from the day that a sentence of the present is written on. */
function countedFromNow({ sentence, words }: Contact): DayRange | null {
  const { text, times } = sentence;
  const counted = times.findLast(({ end, time }) => end <= words.start && time.type === 'DURATION');
  if (counted === undefined || words.start - counted.end > FAR + 30) return null;
  const days = /^P(\d{1,2})(D|W)$/.exec(counted.time.value ?? '');
  const behind = text.slice(counted.end);
  const side = BEFORE.test(behind) ? 1 : AFTER.test(behind) ? -1 : 0;
  if (days === null || side === 0 || !OF_NOW.test(text.slice(0, counted.start))) return null;
  if (times.some(({ end, time }) => end <= counted.start && dayRange(time, false) !== null))
    return null;
  const count = side * Number(days[1]) * (days[2] === 'W' ? 7 : 1);
  return { seenFrom: (day) => [day + count, day + count], reach: [count, count] };
}

/** "… told a news conference on Thursday. These remarks came just before he met B." */
function sameDayAs({ sentence, words }: Contact, before: SentenceReading): DayRange | null {
  const order = RIGHT_BEFORE.exec(sentence.text);
  if (order === null || order.index + order[0].length > words.start) return null;
  if (!TAKES_UP.test(sentence.text)) return null;
  const anchor = before.times.findLast(({ time }) => time.reference?.unit === 'day');
  return anchor === undefined ? null : dayRange(anchor.time, false);
}

function shifted({ seenFrom, reach }: DayRange, by: number): DayRange {
  const move = (run: Run): Run => [run[0] + by, run[1] + by];
  return {
    seenFrom: (day) => {
      const run = seenFrom(day);
      return run === null ? null : move(run);
    },
    reach: move(reach),
  };
}
