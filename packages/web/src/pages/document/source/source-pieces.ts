import { codePointIndex } from '@rapporteur/core/text/code-points';
import type { SourceView } from '../../../api/types.ts';

/** A piece of a captured source: became text, was left out for a reason, or is neither (markup, white space). */
export interface SourcePiece {
  readonly kind: 'kept' | 'removed' | 'other';
  readonly text: string;
  readonly reason: string | null;
}

/** Cuts a source into pieces that follow one another and together are it. What became text is never called left out. */
export function sourcePieces({
  text,
  kept,
  removed,
}: Pick<SourceView, 'text' | 'kept' | 'removed'>): readonly SourcePiece[] {
  const { toUnit } = codePointIndex(text);
  const spans = [
    ...kept.map(({ start, end }) => ({ start, end, reason: null as string | null, rank: 0 })),
    ...removed.map(({ start, end, reason }) => ({ start, end, reason, rank: 1 })),
  ]
    .map((span) => ({ ...span, start: toUnit(span.start), end: toUnit(span.end) }))
    .toSorted((a, b) => a.start - b.start || a.rank - b.rank);
  const keptAt = spans.filter(({ rank }) => rank === 0);
  const pieces: SourcePiece[] = [];
  let at = 0;
  let nextKept = 0;
  const add = (kind: SourcePiece['kind'], end: number, reason: string | null): void => {
    if (end > at) pieces.push({ kind, text: text.slice(at, end), reason });
    at = Math.max(at, end);
  };
  for (const { start, end, reason, rank } of spans) {
    if (end <= at) continue;
    add('other', Math.min(start, text.length), null);
    if (rank === 0) {
      add('kept', end, null);
      continue;
    }
    // A stretch that was left out may lie around words that were kept.
    while ((keptAt[nextKept]?.end ?? Infinity) <= at) nextKept += 1;
    for (let index = nextKept; (keptAt[index]?.start ?? Infinity) < end; index += 1) {
      const inner = keptAt[index];
      if (inner === undefined) break;
      add('removed', inner.start, reason);
      add('kept', inner.end, null);
    }
    add('removed', end, reason);
  }
  add('other', text.length, null);
  return pieces;
}
