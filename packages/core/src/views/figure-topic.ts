import type { FigureFact } from './figures.ts';

/** A figure as a ledger needs it: with the document that gives it. */
export interface LedgerFigure extends FigureFact {
  readonly citation: {
    readonly document: string;
    readonly outlet: string | null;
    readonly title: string | null;
    readonly published: { readonly value: string } | null;
  };
}

/** What a figure is of, as far as its own words tell: "dead civilians in the harbour". */
export type Topic = ReadonlySet<string>;

/** A figure with what it is compared by, which is worked out once. */
export interface Told<F extends LedgerFigure = LedgerFigure> {
  readonly figure: F;
  readonly topic: Topic;
  /** Names in the headline and of who gives it. */
  readonly names: ReadonlySet<string>;
  /** When it was published, in days since 1970; not a number where that is not known. */
  readonly day: number;
}

export function toldOf<F extends LedgerFigure>(figure: F): Told<F> {
  const day = Date.parse(figure.citation.published?.value.slice(0, 10) ?? '') / 86_400_000;
  return { figure, topic: topicOf(figure), names: namesOf(figure), day };
}

/** Whether figures of one document tell of two things: no group has both. */
export function ofTwoThings({ figure: a }: Told, { figure: b }: Told): boolean {
  return a.citation.document === b.citation.document && !sameTelling(a, b);
}

/** Whether two figures of one measure and unit tell of the same thing. */
export function comparable(a: Told, b: Told): boolean {
  if (sameTelling(a.figure, b.figure)) return true;
  if (a.figure.citation.document === b.figure.citation.document) return false;
  if (!topicsMeet(a.topic, b)) return false;
  if (!TOLLS.has(a.figure.measure) && apart(a, b)) return false;
  if (areNamed(a.topic, b.topic) && !TOLLS.has(a.figure.measure)) return true;
  // "50 people" and "200 people" of two documents are hardly the same; of a toll they may well be.
  const loose = TOLLS.has(a.figure.measure) || PHYSICAL.has(a.figure.measure);
  if (!loose && !equal(a.figure, b.figure)) return false;
  return daysBetween(a, b) <= WINDOW && !differInNames(a, b);
}

/** Whether a figure may tell of the same thing as one of another document with this topic; else none with it does. */
export function topicsMeet(topic: Topic, { figure, topic: own }: Told): boolean {
  return areNamed(topic, own) ? sharedPart(topic, own) >= LEAST_SHARED : !SIZES.has(figure.measure);
}

function areNamed(a: Topic, b: Topic): boolean {
  return a.size > 0 && b.size > 0;
}

/** Words of its scope and of its own that are neither number nor unit, in the singular. */
function topicOf({ scope, words, unit, measure, noun }: LedgerFigure): Topic {
  const of = `${unit ?? ''} ${measure} ${noun?.exact ?? ''}`;
  const own = new Set(lettersOf(of));
  const found = lettersOf(`${words.exact} ${scope?.exact ?? ''}`);
  return new Set(found.filter((word) => !own.has(word) && !EMPTY.has(word)));
}

/** The numbers that a figure allows: least and most. "About" allows a tenth more or less. */
export function allowedBy({
  value,
  low,
  high,
}: Pick<LedgerFigure, 'value' | 'low' | 'high'>): readonly [least: number, most: number] {
  if (low === null && high === null)
    return value === null ? [-Infinity, Infinity] : [value * 0.9, value * 1.1];
  return [low ?? -Infinity, high ?? Infinity];
}

function lettersOf(words: string): string[] {
  return (words.toLowerCase().match(/\p{L}{3,}/gu) ?? []).map(stem);
}

/** In one document: the same number again, or a size and what it was before ("2,000 square metres, up from 1,250"). */
function sameTelling(a: LedgerFigure, b: LedgerFigure): boolean {
  if (a.citation.document !== b.citation.document) return false;
  if (SIZES.has(a.measure) || PHYSICAL.has(a.measure))
    return a.measure !== 'percent' && b.words.start - a.words.end <= SIDE_BY_SIDE;
  return a.value === b.value && a.value !== null;
}

function equal(a: LedgerFigure, b: LedgerFigure): boolean {
  return a.value === b.value && a.low === b.low && a.high === b.high;
}

/** Most letters between a size and what it was before. */
const SIDE_BY_SIDE = 16;

/** Their headlines or those who give them have names, and none in common. */
function differInNames({ names: one }: Told, { names: other }: Told): boolean {
  return one.size > 0 && other.size > 0 && ![...one].some((name) => other.has(name));
}

function namesOf({ citation, speaker }: LedgerFigure): ReadonlySet<string> {
  return namesIn(`${citation.title ?? ''} ${speaker ?? ''}`);
}

function namesIn(title: string): ReadonlySet<string> {
  return new Set(title.match(/\p{Lu}[\p{L}\p{N}]{3,}/gu));
}

/** How much of the shorter topic the other has. */
function sharedPart(a: Topic, b: Topic): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared / Math.max(1, Math.min(a.size, b.size));
}

/** Both say when they hold, and these are different times. */
function apart({ figure: a }: Told, { figure: b }: Told): boolean {
  if (a.holds === null || b.holds === null) return false;
  return a.holds.to <= b.holds.from || b.holds.to <= a.holds.from;
}

function daysBetween(a: Told, b: Told): number {
  const days = Math.abs(a.day - b.day);
  return Number.isNaN(days) ? 0 : days;
}

function stem(word: string): string {
  return word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

const LEAST_SHARED = 0.5;

/** Tolls that are not named closer are of one happening within so many days. */
const WINDOW = 10;

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Sizes of anything at all: two of them are of the same thing only where both say of what. */
const SIZES = words('percent money duration distance weight volume temperature points times');

/** Sizes that are rarer in news: those of one story are likely of one thing. */
const PHYSICAL = words('area speed power energy yield flow');

const TOLLS = words('killed injured missing detained displaced captured');

/** Words that tell nothing of what is counted, among them those of numbers. */
const EMPTY: ReadonlySet<string> = new Set(
  [
    ...words(
      `the and for from with their his her its our your this that these those all any each every some other more less than
    least most about around nearly almost roughly approximately over under only just total record estimated many few
    one two three four five six seven eight nine ten eleven twelve dozen hundred thousand million billion trillion half
    third quarter twenty thirty forty fifty sixty seventy eighty ninety per people person into onto among across near`,
    ),
  ].map(stem),
);
