import type { ReadDocument } from './document.ts';
import type { Days } from './day-range.ts';
import type { Span } from './span.ts';
import type { DatePrecision } from './time.ts';

/** A document as far as its date, or the dates of others, can follow from it. */
export interface DatableDocument extends Pick<
  ReadDocument,
  'text' | 'passages' | 'sentences' | 'times' | 'entities' | 'mentions' | 'events'
> {
  /** The same for the same document, whatever the order of adding. */
  readonly id: string;
  /** When it was published, as it says itself or the user says; null where nobody says. */
  readonly published: Days | null;
}

/** Words of a document that a date rests on. */
export interface DateWords extends Span {
  readonly document: string;
}

/** Something that bounds when a document was published: by which rule, and the words that it starts from. */
export interface DateBasis {
  readonly rule: DateRule;
  readonly words: readonly DateWords[];
}

/** How a date can follow from what documents say; the surest first. */
export const DATE_RULES = [
  'stamp',
  'named-day',
  'this-year',
  'told-day',
  'counted-list',
  'ordinal',
  'same-plan',
  'same-contact',
  'anniversary',
  'same-occasion',
  'neighbours',
] as const;
export type DateRule = (typeof DATE_RULES)[number];

/** When a document that says no date may have been published. */
export interface InferredDate {
  readonly document: string;
  /** All days that nothing speaks against, as runs of days in order; empty where nothing is known. */
  readonly candidates: readonly Days[];
  /** From the first candidate to the last; null where one side is open or it is too wide to tell anything. */
  readonly days: Days | null;
  /** What it rests on; a basis without which the result would be the same is left out. */
  readonly basis: readonly DateBasis[];
}

/** When something happens that a document tells of without a date of its own. */
export interface InferredEvent {
  readonly document: string;
  /** Id of the event in the document. */
  readonly event: string;
  readonly days: Days;
  readonly precision: DatePrecision;
}

/** What cannot all be so: without any one of them, the others could. `setAside` are those the dates do without. */
export interface DateConflict {
  readonly basis: readonly DateBasis[];
  readonly setAside: readonly DateBasis[];
}

/** What follows from all documents of a dossier for those that say no date. */
export interface InferredDates {
  /** One for each document that says no date, by its id. */
  readonly documents: readonly InferredDate[];
  readonly events: readonly InferredEvent[];
  readonly conflicts: readonly DateConflict[];
}

/** Dates documents from what the others tell; the order of documents does not matter. */
export type InferDates = (documents: Iterable<DatableDocument>) => InferredDates;
