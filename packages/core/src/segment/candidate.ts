import type { Block } from '../model/document.ts';
import type { PassageKind } from '../model/passage.ts';
import { trimInvisible } from './invisible.ts';
import { bulletLength, kindByWords } from './line-kinds.ts';

/** A block while its kind is being found. */
export interface Candidate {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  /** Null for a block too long to be anything but a paragraph. */
  readonly words: string | null;
  kind: PassageKind | null;
}

/** The block without its bullet, with the kind that its markup or its words alone give it; nothing where it shows nothing. */
export function candidate(text: string, block: Block): Candidate[] {
  const span = trimInvisible(text, block.span);
  if (span.end <= span.start) return [];
  const head = text.slice(span.start, Math.min(span.end, span.start + 40));
  const marked = block.element === null || block.element === 'p' || block.element === 'li';
  const bullet = marked ? bulletLength(head) : 0;
  const start = span.start + bullet;
  if (start >= span.end) return [{ block, ...span, words: null, kind: 'paragraph' }];
  const words = span.end - start > MAX_JUDGED ? null : text.slice(start, span.end);
  const byMarkup = BY_ELEMENT.get(block.element ?? '') ?? null;
  const byWords = byMarkup === null && words !== null ? kindByWords(words) : null;
  const kind = byMarkup ?? byWords ?? (bullet > 0 ? 'list-item' : null);
  return [{ block, start, end: span.end, words, kind }];
}

/** Longer blocks are paragraphs whatever they hold. */
const MAX_JUDGED = 1000;

const BY_ELEMENT: ReadonlyMap<string, PassageKind> = new Map([
  ['h1', 'headline'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['li', 'list-item'],
  ['dt', 'list-item'],
  ['dd', 'list-item'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['blockquote', 'quotation'],
  ['td', 'table'],
  ['th', 'table'],
  ['time', 'dateline'],
  ['address', 'byline'],
  ['standfirst', 'standfirst'],
]);
