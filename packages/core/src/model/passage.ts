import type { Span } from './span.ts';

export const PASSAGE_KINDS = [
  'headline',
  'standfirst',
  'heading',
  'byline',
  'dateline',
  'paragraph',
  'list-item',
  'caption',
  'quotation',
  'post',
  'turn',
  'table',
] as const;

/** What a stretch of the main text is to a reader. */
export type PassageKind = (typeof PASSAGE_KINDS)[number];

/** A stretch of the main text that a reader sees as one: never crosses a line break. */
export interface Passage extends Span {
  readonly kind: PassageKind;
  /**
   * When this passage was posted (a live blog gives each post its time), ISO 8601: an instant with its zone, or the day
   * where no zone is known; or null. A post begins with the passage of kind `post` and goes on up to the next one, or to where `postedAt` changes.
   */
  readonly postedAt: string | null;
  /** A key point at the head of a live page: the post that it sums up, whole; absent where there is none. */
  readonly summarizes?: Span;
  /** BCP 47; only where it is another than the document is said to be written in. */
  readonly language?: string;
  /** In a dossier: a line that recurs across documents of its outlet. It is the outlet's own, and what stands in it is left out. */
  readonly recurring?: true;
}

/** Where a sentence stands; it lies within one passage. */
export type Sentence = Span;

/** A stretch that was left out of the main text, and why. */
export interface Removed {
  /** Category and rule, as `boilerplate:cookie-notice`. */
  readonly reason: string;
  /** The words left out, as a reader would have seen them. */
  readonly text: string;
  /** Where it stands in the decoded source (UTF-16 units). */
  readonly source: Span;
}
