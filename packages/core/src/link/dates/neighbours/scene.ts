import type { Run } from '../day-set.ts';
import type { Reading } from '../reading.ts';
import {
  type DayMention,
  dayMentions,
  daysBack,
  mentionedDay,
  namedDates,
} from './day-mentions.ts';
import type { Clues, WeekdayHabit } from './likelihood.ts';
import { wordIndex, wordsIn } from './word-index.ts';

/** Documents side by side: which are alike, and which days their sentences tell of. */
export interface Scene {
  /** First and last day that an undated document may be of. */
  readonly span: Run;
  readonly habit: WeekdayHabit;
  readonly clues: (reading: Reading) => Clues;
  readonly nearest: (reading: Reading) => readonly Reading[];
}

export function sceneOf(readings: readonly Reading[], dated: readonly Reading[]): Scene {
  const span = spanOf(dated);
  const place = new Map(readings.map(({ document: { id } }, index) => [id, index]));
  const publishedOf = readings.map(({ published }) => published);
  const documents = wordIndex(
    readings.map(({ document: { text } }) => wordsIn(text)),
    { mostCommon: 0.3, mostHolders: 1500, lookedUp: 150 },
  );
  const mentions = readings.map(dayMentions);
  const told = mentions.flatMap((all, document) => all.map((mention) => ({ mention, document })));
  const firstOf: number[] = [];
  for (const [index, { document }] of told.entries()) firstOf[document] ??= index;
  const sentences = wordIndex(
    told.map(({ mention }) => [...new Set(mention.words)]),
    { mostCommon: 0.1, mostHolders: 400, lookedUp: 30 },
  );
  const neighboursOf = (reading: Reading): [Reading, number][] => {
    const found = documents.likeness(place.get(reading.document.id) ?? -1);
    return [...found].flatMap(([other, likeness]): [Reading, number][] => {
      const one = readings[other];
      return one === undefined || one.published === null || likeness < LEAST_LIKE
        ? []
        : [[one, likeness]];
    });
  };
  return {
    span,
    habit: habitOf(dated, (reading) => mentions[place.get(reading.document.id) ?? -1] ?? []),
    clues: (reading) => {
      const own = place.get(reading.document.id) ?? -1;
      return {
        neighbours: neighboursOf(reading).map(([{ published }, likeness]) => ({
          published: published?.[0] ?? span[0],
          likeness,
        })),
        tellings: (mentions[own] ?? []).slice(0, MOST_TELLINGS).map((mention, index) => {
          const alike = sentences.likeness((firstOf[own] ?? 0) + index);
          // Of each document, the sentence most like it.
          const best = new Map<string, { day: number; likeness: number }>();
          for (const [other, likeness] of alike) {
            const from = told[other];
            const published = from === undefined ? null : publishedOf[from.document];
            if (from === undefined || published == null || from.document === own) continue;
            if (likeness < LEAST_LIKE_SENTENCE) continue;
            const day = mentionedDay(from.mention, published[0]);
            const key = `${from.document} ${day}`;
            if (likeness > (best.get(key)?.likeness ?? 0)) best.set(key, { day, likeness });
          }
          return { mention, others: [...best.values()] };
        }),
        named: namedDates(reading),
      };
    },
    nearest: (reading) =>
      neighboursOf(reading)
        .toSorted((a, b) => b[1] - a[1] || (a[0].document.id < b[0].document.id ? -1 : 1))
        .map(([one]) => one),
  };
}

const LEAST_LIKE = 0.03;
const LEAST_LIKE_SENTENCE = 0.15;
const MOST_TELLINGS = 40;

/** How far back weekdays are that the dated documents name. */
function habitOf(
  dated: readonly Reading[],
  mentionsOf: (reading: Reading) => readonly DayMention[],
): WeekdayHabit {
  const counts = Array.from({ length: 7 }, () => 1);
  for (const reading of dated)
    for (const { weekday } of mentionsOf(reading)) {
      if (weekday === null || reading.published === null) continue;
      const back = daysBack(weekday, reading.published[0]);
      counts[back] = (counts[back] ?? 0) + 1;
    }
  const total = counts.reduce((sum, one) => sum + one, 0);
  return counts.map((one) => one / total);
}

/** Days before the first and after the last dated document that an undated one may be of. */
const MARGIN = 3;

function spanOf(dated: readonly Reading[]): Run {
  const days = dated.flatMap(({ published }) => (published === null ? [] : [published[0]]));
  const first = days.reduce((least, day) => Math.min(least, day), Infinity);
  const last = days.reduce((most, day) => Math.max(most, day), -Infinity);
  return [first - MARGIN, last + MARGIN];
}
