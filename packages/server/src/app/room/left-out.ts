import type { MapPiece } from '@rapporteur/core/model/offset-map';
import type { StoredDocument } from '../../store/rows.ts';

export interface LeftOut {
  readonly reason: string;
  readonly text: string;
  /** The unit of the text before which it stood. */
  readonly at: number;
}

/** Each stretch left out, in order of the source, at the place of the text where it would stand. */
export function leftOut({
  removed,
  toSource,
  text,
}: Pick<StoredDocument, 'removed' | 'toSource' | 'text'>): LeftOut[] {
  // What the cleaner put in of its own, such as line breaks, is nowhere in the source.
  const pieces = toSource.pieces
    .filter(({ originalStart, originalEnd }) => originalEnd > originalStart)
    .toSorted((a, b) => a.originalStart - b.originalStart);
  return removed
    .toSorted((a, b) => a.source.start - b.source.start)
    .map(({ reason, text: words, source }) => ({
      reason,
      text: words,
      at: pieceFrom(pieces, source.end)?.start ?? text.length,
    }));
}

/** The first piece that starts at `offset` of the source or after it, by halving. */
function pieceFrom(pieces: readonly MapPiece[], offset: number): MapPiece | undefined {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.originalStart ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return pieces[low];
}
