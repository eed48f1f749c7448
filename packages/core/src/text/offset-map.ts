import type { MapPiece as ModelPiece, OffsetMap } from '../model/offset-map.ts';
import type { Span } from '../model/span.ts';

export type { OffsetMap };

/** A piece of a map; where it is not exact, a table may still tell its units apart. */
export interface MapPiece extends ModelPiece {
  /**
   * How many units of the original each unit stands for, where they follow one another but differ in
   * length (bytes of UTF-8). The second half of a surrogate pair has 0: the first stands for both.
   * Whoever knows nothing of it sees a piece that stands as a whole, which is true as well.
   */
  readonly lengths?: Uint8Array;
}

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
  return { start: originalStartAt(first, span.start), end: originalEndAt(last, span.end) };
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
      const lengths = lengthsOf(under)?.subarray(at - under.start, end - under.start);
      pieces.push({
        start: piece.start + at - piece.originalStart,
        end: piece.start + end - piece.originalStart,
        originalStart: originalStartAt(under, at),
        originalEnd: originalEndAt(under, end),
        exact: under.exact,
        // A cut through a surrogate pair leaves lengths that no longer add up: the piece then stands as a whole.
        ...(lengths === undefined || lengths[0] === 0 ? {} : { lengths }),
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

  /** The next units stand one after another for `lengths` units each of the original. */
  stretch(lengths: Uint8Array, originalStart: number, originalEnd: number): void {
    if (lengths.length === 0) return;
    this.#pieces.push({
      start: this.#length,
      end: this.#length + lengths.length,
      originalStart,
      originalEnd,
      exact: false,
      lengths,
    });
    this.#length += lengths.length;
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

/** Where in the original the unit at `offset` of the piece begins. */
function originalStartAt(piece: ModelPiece, offset: number): number {
  if (piece.exact) return piece.originalStart + offset - piece.start;
  const lengths = lengthsOf(piece);
  if (lengths === undefined) return piece.originalStart;
  let units = offset - piece.start;
  while (units > 0 && lengths[units] === 0) units -= 1;
  return piece.originalStart + sum(lengths, units);
}

/** Where in the original the unit before `offset` of the piece ends. */
function originalEndAt(piece: ModelPiece, offset: number): number {
  if (piece.exact) return piece.originalStart + offset - piece.start;
  const lengths = lengthsOf(piece);
  if (lengths === undefined) return piece.originalEnd;
  return piece.originalStart + sum(lengths, offset - piece.start);
}

function lengthsOf(piece: MapPiece): Uint8Array | undefined {
  return piece.lengths;
}

function sum(lengths: Uint8Array, count: number): number {
  let total = 0;
  for (let index = 0; index < count; index += 1) total += lengths[index] ?? 0;
  return total;
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
