import type { Span } from '@rapporteur/core/model/span';

/** Put around matches by FTS5; of the private use area, which coverage does not use. */
export const MARKS = { open: '\u{F0001}', close: '\u{F0002}' } as const;

/**
 * Where the marks stand in `plain`, which `marked` is with marks; nothing where the two do not agree otherwise
 * (FTS5 stops at a NUL, and a text may hold the marks itself): a highlight is never guessed.
 */
export function highlighted(plain: string, marked: string): Span[] {
  const spans: Span[] = [];
  let bare = '';
  for (const [index, part] of marked.split(MARKS.open).entries()) {
    const [inside = '', ...after] = part.split(MARKS.close);
    if (index > 0) spans.push({ start: bare.length, end: bare.length + inside.length });
    bare += inside + after.join('');
  }
  return bare === plain ? spans : [];
}

/** What joins the parts of a split content where it is indexed. */
const JOINT = ' … ';

/** Ranges of the indexed content (its parts, joined) as ranges from `origin`, where the first part starts. */
export function inContent(found: readonly Span[], parts: readonly Span[], origin: number): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const part of parts) {
    const length = part.end - part.start;
    for (const { start, end } of found) {
      const from = Math.max(start, at);
      const to = Math.min(end, at + length);
      if (from < to)
        spans.push({
          start: part.start - origin + from - at,
          end: part.start - origin + to - at,
        });
    }
    at += length + JOINT.length;
  }
  return spans;
}
