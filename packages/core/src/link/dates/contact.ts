import { PLANNED } from '../../languages/en/dating.ts';
import { NUMBER_WORDS, ORDINALS } from '../../languages/en/times.ts';
import type { Span } from '../../model/span.ts';
import type { Person, SentenceReading } from './reading.ts';

/** Two people in contact, as a sentence tells it. */
export interface Contact {
  readonly sentence: SentenceReading;
  /** Index of the sentence in its document. */
  readonly at: number;
  /** Surnames of the two, sorted. */
  readonly people: string;
  readonly way: 'call' | 'face-to-face';
  /** The words that tell of it, within the sentence. */
  readonly words: Span;
  /** The first, the second, … of the two. */
  readonly ordinal: number | null;
  /** How many are told of together: "two phone calls". */
  readonly count: number | null;
  readonly planned: boolean;
  /** Index of the time that the reader of the document gives it. */
  readonly time: number | null;
  /** Id of the event in the document. */
  readonly event: string | null;
}

export function pairOf(one: Person['surname'], other: Person['surname']): string {
  return [one, other].toSorted().join(' ');
}

/** Whether the words around a contact put it ahead. */
export function isPlanned(text: string, { start, end }: Span): boolean {
  return PLANNED.test(text.slice(Math.max(0, start - BEFORE), end + BEHIND));
}

const BEFORE = 30;
const BEHIND = 60;

/** Which of several contacts it is by the words before its noun: "the second phone call". */
export function ordinalIn(before: string): number | null {
  const words = before.toLowerCase().trimEnd().split(/\s+/).slice(-3);
  return words.map((word) => ORDINALS.get(word)).find((found) => found !== undefined) ?? null;
}

/** How many contacts there are by the words before their noun: "two announced phone calls". */
export function countIn(before: string, noun: string): number | null {
  if (!noun.endsWith('s')) return null;
  const words = before.toLowerCase().trimEnd().split(/\s+/).slice(-4);
  const counts = words.map(
    (word) => NUMBER_WORDS.get(word) ?? (/^\d$/.test(word) ? Number(word) : undefined),
  );
  return counts.find((count) => count !== undefined && count > 1) ?? null;
}
