import { codePointIndex } from '@rapporteur/core/text/code-points';

/** A stretch of a text that is something: half-open, in code points of that text. */
export interface Highlight {
  readonly start: number;
  readonly end: number;
  /** `source`, `cue`, `time`, …, as in styles/roles.css; `found` is what a search found. */
  readonly role: string;
}

/** A piece of text, with what it is. Pieces follow one another; together they are the text. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  /** Every role that holds here, the widest first. */
  readonly roles: readonly string[];
}

/** Cuts a text where a highlight begins or ends. Highlights may overlap; those outside of the text are cut off. */
export function pieces(text: string, highlights: readonly Highlight[]): readonly Piece[] {
  const index = codePointIndex(text);
  const length = index.toCodePoint(text.length);
  const inside = highlights
    .map(({ start, end, role }) => ({
      start: Math.max(0, start),
      end: Math.min(length, end),
      role,
    }))
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const cuts = new Set([0, length, ...inside.flatMap(({ start, end }) => [start, end])]);
  const sorted = [...cuts].toSorted((a, b) => a - b);
  return sorted.slice(0, -1).map((start, at) => {
    const end = sorted[at + 1] ?? length;
    const roles = inside.filter((highlight) => highlight.start <= start && highlight.end >= end);
    return {
      text: text.slice(index.toUnit(start), index.toUnit(end)),
      start,
      roles: [...new Set(roles.map(({ role }) => role))],
    };
  });
}
