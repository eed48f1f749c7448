import type { Span } from '../model/span.ts';

/** White space, zero-width characters and directional marks: nothing a sentence should begin or end with. */
const INVISIBLE = /[\s\u200B-\u200F\u202A-\u202E\u2060-\u2069\u00AD\uFEFF]/;

function isInvisible(sign: string | undefined): boolean {
  return sign !== undefined && INVISIBLE.test(sign);
}

/** The first visible offset from `from` on, or `end`. */
export function skipInvisible(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isInvisible(text[at])) at += 1;
  return at;
}

/** The span without what is invisible at its ends. */
export function trimInvisible(text: string, span: Span): Span {
  const start = skipInvisible(text, span.start, span.end);
  let { end } = span;
  while (end > start && isInvisible(text[end - 1])) end -= 1;
  return { start, end };
}
