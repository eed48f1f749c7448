import { codePointIndex } from '@rapporteur/core/text/code-points';
import type { Highlight } from '../../kit/highlighted.ts';

/** A piece of a text, with what was found in it, in code points of the piece. */
export interface Excerpt {
  readonly text: string;
  readonly highlights: readonly Highlight[];
}

/** Code points before what was found first, and of the whole piece. */
const BEFORE = 120;
const LENGTH = 420;

/** The part of a passage around what was found first; short ones whole. Cut between words, with a mark where it is cut. */
export function excerpt(
  text: string,
  found: readonly { readonly start: number; readonly end: number }[],
): Excerpt {
  const index = codePointIndex(text);
  const length = index.toCodePoint(text.length);
  const first = found[0]?.start ?? 0;
  const wanted = length <= LENGTH ? 0 : Math.min(Math.max(0, first - BEFORE), length - LENGTH);
  const from = wanted === 0 ? 0 : nextWord(text, index.toUnit(wanted), index.toUnit(first));
  const until = Math.min(length, wanted + LENGTH);
  const end = until === length ? text.length : lastWord(text, index.toUnit(until));
  const start = index.toCodePoint(from);
  const head = from > 0 ? '… ' : '';
  const shift = head.length - start;
  return {
    text: `${head}${text.slice(from, end)}${end < text.length ? ' …' : ''}`,
    highlights: found
      .filter((one) => one.start >= start && one.end <= index.toCodePoint(end))
      .map((one) => ({ start: one.start + shift, end: one.end + shift, role: 'found' })),
  };
}

/** Where the next word begins, but not beyond `most`. */
function nextWord(text: string, from: number, most: number): number {
  const space = text.indexOf(' ', from);
  return space < 0 || space + 1 > most ? from : space + 1;
}

/** Where the last whole word before `until` ends. */
function lastWord(text: string, until: number): number {
  const space = text.lastIndexOf(' ', until);
  return space <= 0 ? until : space;
}
