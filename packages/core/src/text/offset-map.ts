import type { MapPiece, OffsetMap } from '../model/offset-map.ts';
import type { Span } from '../model/span.ts';

export type { MapPiece, OffsetMap };

/** A map in which each of `length` units stands for itself, `shift` units later. */
export function identityMap(length: number, shift = 0): OffsetMap {
  if (length === 0) return { pieces: [] };
  return {
    pieces: [
      { start: 0, end: length, originalStart: shift, originalEnd: length + shift, exact: true },
    ],
  };
}

/**
 * The smallest range of the original that holds everything `span` was made from.
 * @throws RangeError when the span is empty or lies outside the map.
 */
export function toOriginal(map: OffsetMap, span: Span): Span {
  const first = map.pieces[pieceAt(map, span.start)];
  const last = map.pieces[pieceAt(map, span.end - 1)];
  if (first === undefined || last === undefined || span.end <= span.start)
    throw new RangeError(`span [${span.start}, ${span.end}) lies outside the offset map`);
  return {
    start: first.exact ? first.originalStart + span.start - first.start : first.originalStart,
    end: last.exact ? last.originalStart + span.end - last.start : last.originalEnd,
  };
}

/** Chains two maps: derived → middle → original. */
export function compose(outer: OffsetMap, inner: OffsetMap): OffsetMap {
  const pieces: MapPiece[] = [];
  for (const piece of outer.pieces) {
    if (!piece.exact) {
      if (piece.originalEnd <= piece.originalStart) continue;
      const range = toOriginal(inner, { start: piece.originalStart, end: piece.originalEnd });
      pieces.push({ ...piece, originalStart: range.start, originalEnd: range.end });
      continue;
    }
    let at = piece.originalStart;
    while (at < piece.originalEnd) {
      const under = inner.pieces[pieceAt(inner, at)];
      if (under === undefined)
        throw new RangeError(`offset ${at} lies outside the inner offset map`);
      const end = Math.min(under.end, piece.originalEnd);
      const shift = at - under.start;
      pieces.push({
        start: piece.start + at - piece.originalStart,
        end: piece.start + end - piece.originalStart,
        originalStart: under.exact ? under.originalStart + shift : under.originalStart,
        originalEnd: under.exact ? under.originalStart + end - under.start : under.originalEnd,
        exact: under.exact,
      });
      at = end;
    }
  }
  return { pieces };
}

/** Collects pieces in order and joins those that continue one another. */
export class OffsetMapBuilder {
  #pieces: MapPiece[] = [];
  #length = 0;

  /** Units of the derived text so far. */
  get length(): number {
    return this.#length;
  }

  /** The next `length` units are the original's, one by one, from `originalStart`. */
  copy(length: number, originalStart: number): void {
    if (length === 0) return;
    const last = this.#pieces.at(-1);
    if (last?.exact && last.originalEnd === originalStart) {
      this.#pieces[this.#pieces.length - 1] = {
        ...last,
        end: last.end + length,
        originalEnd: last.originalEnd + length,
      };
    } else {
      this.#pieces.push({
        start: this.#length,
        end: this.#length + length,
        originalStart,
        originalEnd: originalStart + length,
        exact: true,
      });
    }
    this.#length += length;
  }

  /** The next `length` units stand for `[originalStart, originalEnd)` as a whole. */
  replace(length: number, originalStart: number, originalEnd: number): void {
    if (length === 0) return;
    this.#pieces.push({
      start: this.#length,
      end: this.#length + length,
      originalStart,
      originalEnd,
      exact: false,
    });
    this.#length += length;
  }

  build(): OffsetMap {
    return { pieces: this.#pieces };
  }
}

/** Index of the piece that holds `offset`, by halving; -1 where none does. */
function pieceAt(map: OffsetMap, offset: number): number {
  let low = 0;
  let high = map.pieces.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const piece = map.pieces[middle];
    if (piece === undefined) return -1;
    if (offset < piece.start) high = middle - 1;
    else if (offset >= piece.end) low = middle + 1;
    else return middle;
  }
  return -1;
}
