/** What a stretch of the text is: half-open, in UTF-16 units of the text. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: MarkKind;
  /** The statement that it is a part of. */
  readonly statement?: string;
  /** What it was taken for, in words: "18 March 2025". */
  readonly means?: string;
  /** The entity that it names. */
  readonly entity?: string;
}

export type MarkKind =
  /** A part of a statement that is not looked at now. */
  | 'said'
  | 'speaking'
  /** Parts of the statement that is. */
  | 'source'
  | 'cue'
  | 'content'
  | 'mention'
  | 'place'
  | 'time'
  | 'figure'
  | 'contact'
  /** What the address points at. */
  | 'found';

/** The wider one stands around the narrower; of equal ones, what is said around what it is said of. */
const ORDER: readonly MarkKind[] = [
  'found',
  'content',
  'said',
  'speaking',
  'source',
  'cue',
  'contact',
  'mention',
  'place',
  'figure',
  'time',
];

/** Order in which marks are opened. */
export function inMarkOrder(a: Mark, b: Mark): number {
  return a.start - b.start || b.end - a.end || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind);
}
