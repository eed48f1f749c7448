/**
 * A half-open range `[start, end)` of UTF-16 units in one text. What leaves the program
 * carries code points instead: see `text/code-points.ts`.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether `outer` covers all of `inner`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Order of text: by start, the longer first among those that start together. */
export function inTextOrder(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
