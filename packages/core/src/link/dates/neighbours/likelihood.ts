import type { Day } from '../../../model/calendar.ts';
import {
  type DayMention,
  daysBack,
  daysNamed,
  mentionedDay,
  type NamedDate,
} from './day-mentions.ts';

/** What speaks for the days of a document's publication, before it is weighed. */
export interface Clues {
  /** How much like it the documents of each day are. */
  readonly neighbours: readonly { readonly published: Day; readonly likeness: number }[];
  /** For each sentence that tells of a near day: which days sentences like it tell of. */
  readonly tellings: readonly {
    readonly mention: DayMention;
    readonly others: readonly { readonly day: Day; readonly likeness: number }[];
  }[];
  readonly named: readonly NamedDate[];
}

/** Share of mentions of weekdays that are so many days back, 0 to 6; a 6 is most often tomorrow. */
export type WeekdayHabit = readonly number[];

/** How much each clue counts; set on one topic of news and looked at on another: see bench/quality/undated.ts. */
export interface Weights {
  /** How much more a more alike document counts. */
  readonly steepness: number;
  /** What is more alike counts no more. */
  readonly mostLike: number;
  /** Texts more alike are copies of one another, which may come days apart. */
  readonly copy: number;
  /** Share of documents that are like those of no day. */
  readonly unlikeAny: number;
  readonly tellingSteepness: number;
  readonly mostLikeTelling: number;
  readonly telling: number;
  readonly habit: number;
  /** Sentences of a document repeat one another: all together count as so many. */
  readonly sentencesCounted: number;
  /** After so many mentions, the next counts half as much as the first: news comes first. */
  readonly fading: number;
  readonly named: number;
}

const WEIGHTS: Weights = {
  steepness: 15,
  mostLike: 0.3,
  copy: 0.5,
  unlikeAny: 0.1,
  tellingSteepness: 12,
  mostLikeTelling: 1,
  telling: 0.5,
  habit: 1,
  sentencesCounted: 1.5,
  fading: 5,
  named: 0.5,
};

/**
 * How likely each day from `first` to `last` is, all together 1: documents are like those of the days around; sentences that tell of
 * "Tuesday" are like others that tell of the same Tuesday; and what is named is mostly of the last days.
 */
export function likelihoods(
  clues: Clues,
  habit: WeekdayHabit,
  first: Day,
  last: Day,
  weights: Weights = WEIGHTS,
): readonly number[] {
  const logs = neighbourLogs(clues, first, last - first + 1, weights);
  addTellings(logs, clues, habit, first, weights);
  addNamed(logs, clues, first, last, weights);
  const top = logs.reduce((most, log) => Math.max(most, log), -Infinity);
  const odds = logs.map((log) => Math.exp(log - top));
  const total = odds.reduce((sum, one) => sum + one, 0);
  return odds.map((one) => one / total);
}

/** Of documents so many days away. */
const KERNEL = [1, 0.6, 0.3, 0.1];

function neighbourLogs(
  { neighbours }: Clues,
  first: Day,
  count: number,
  { steepness, mostLike, copy, unlikeAny }: Weights,
): number[] {
  const near = Array.from({ length: count }, () => 0);
  let total = 0;
  for (const { published, likeness } of neighbours) {
    if (likeness > copy) continue;
    const weight = Math.exp(steepness * Math.min(likeness, mostLike)) - 1;
    for (let away = 1 - KERNEL.length; away < KERNEL.length; away += 1) {
      const share = weight * (KERNEL[Math.abs(away)] ?? 0);
      const at = published + away - first;
      if (near[at] !== undefined) near[at] += share;
      total += share;
    }
  }
  const rest = total === 0 ? 1 : unlikeAny;
  return near.map((one) => Math.log((total === 0 ? 0 : ((1 - rest) * one) / total) + rest / count));
}

/** Weight of a day that no sentence tells of. */
const UNTOLD = 0.3;

function addTellings(
  logs: number[],
  { tellings }: Clues,
  habit: WeekdayHabit,
  first: Day,
  weights: Weights,
): void {
  const shares = tellings.map((_, index) => 1 / (1 + index / weights.fading));
  const count = tellings.length;
  const all = shares.reduce((sum, one) => sum + one, 0) * (count + 1);
  for (const [index, { mention, others }] of tellings.entries()) {
    const share = (weights.sentencesCounted * count * (shares[index] ?? 0)) / all;
    const told = new Map<Day, number>();
    let total = UNTOLD * 10;
    for (const { day, likeness } of others) {
      const alike = Math.min(likeness, weights.mostLikeTelling);
      const weight = Math.exp(weights.tellingSteepness * alike) - 1;
      told.set(day, (told.get(day) ?? 0) + weight);
      total += weight;
    }
    for (let at = 0; at < logs.length; at += 1) {
      const seen = Math.log(((told.get(mentionedDay(mention, first + at)) ?? 0) + UNTOLD) / total);
      const { weekday } = mention;
      const usual = weekday === null ? 0 : Math.log(habit[daysBack(weekday, first + at)] ?? 1);
      logs[at] = (logs[at] ?? 0) + share * (weights.telling * seen + weights.habit * usual);
    }
  }
}

const FADING = 10;
const FORESEEN = 7;

/** A day that is named is most often one of the last; how often it is any other does not depend on the day. */
function addNamed(
  logs: number[],
  { named }: Clues,
  first: Day,
  last: Day,
  { named: weight }: Weights,
): void {
  const days = new Set(named.flatMap((date) => daysNamed(date, first - 5, last + 5)));
  for (const day of days)
    for (let at = 0; at < logs.length; at += 1) {
      const ago = first + at - day;
      const near =
        ago >= 0
          ? (0.5 * Math.exp(-ago / FADING)) / FADING
          : (0.05 * Math.exp(ago / FORESEEN)) / FORESEEN;
      logs[at] = (logs[at] ?? 0) + weight * Math.log(0.5 / logs.length + near);
    }
}
