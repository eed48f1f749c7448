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
  /** When this passage was posted (a live blog gives each post its time), ISO 8601, or null. */
  readonly postedAt: string | null;
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
