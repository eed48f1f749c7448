import type { Span } from '../model/span.ts';

/**
 * Turns offsets in UTF-16 units into offsets in Unicode code points, as the W3C Web Annotation
 * model counts them (a lone surrogate counts as one).
 */
export interface CodePointIndex {
  /** Code points before UTF-16 offset `unit`. */
  readonly toCodePoint: (unit: number) => number;
  /** UTF-16 offset of the code point numbered `codePoint`. */
  readonly toUnit: (codePoint: number) => number;
}

const SURROGATE_PAIR = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

export function codePointIndex(text: string): CodePointIndex {
  const pairs: number[] = [];
  for (const match of text.matchAll(SURROGATE_PAIR)) pairs.push(match.index);
  if (pairs.length === 0) return { toCodePoint: (unit) => unit, toUnit: (codePoint) => codePoint };
  return {
    toCodePoint: (unit) => unit - countBelow(pairs, unit - 1, 0),
    toUnit: (codePoint) => codePoint + countBelow(pairs, codePoint, 1),
  };
}

/** The span with its offsets counted in code points. */
export function spanInCodePoints(index: CodePointIndex, span: Span): Span {
  return { start: index.toCodePoint(span.start), end: index.toCodePoint(span.end) };
}

/** How many of `sorted[i] - i * shrink` are below `limit`. */
function countBelow(sorted: readonly number[], limit: number, shrink: 0 | 1): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) - middle * shrink < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
