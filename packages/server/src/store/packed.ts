import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { MapPiece, OffsetMap } from '@rapporteur/core/text/offset-map';
import type { Packed } from './record.ts';

export function pack(bytes: Uint8Array): Packed {
  return { data: deflateRawSync(bytes), length: bytes.length };
}

/**
 * The bytes that were packed.
 * @throws Error when `data` is damaged or holds more than `length` bytes.
 */
export function unpack(data: Uint8Array, length: number): Uint8Array {
  // A limit of zero is refused, and damaged data must not be let grow without bound.
  return inflateRawSync(data, { maxOutputLength: Math.max(length, 1) });
}

/** An offset map as numbers relative to the piece before, which compress to almost nothing. */
export function packMap(map: OffsetMap): Packed {
  const numbers: number[] = [];
  let end = 0;
  let originalEnd = 0;
  for (const piece of map.pieces) {
    numbers.push(piece.start - end, piece.end - piece.start, piece.originalStart - originalEnd);
    numbers.push(piece.exact ? -1 : piece.originalEnd - piece.originalStart);
    end = piece.end;
    originalEnd = piece.originalEnd;
  }
  return pack(Buffer.from(JSON.stringify(numbers)));
}

/** @throws Error when `data` is damaged. */
export function unpackMap(data: Uint8Array): OffsetMap {
  const numbers = JSON.parse(Buffer.from(inflateRawSync(data)).toString()) as number[];
  const pieces: MapPiece[] = [];
  let end = 0;
  let originalEnd = 0;
  for (let at = 0; at < numbers.length; at += 4) {
    const [gap = 0, length = 0, originalGap = 0, originalLength = 0] = numbers.slice(at, at + 4);
    const start = end + gap;
    const originalStart = originalEnd + originalGap;
    const exact = originalLength === -1;
    end = start + length;
    originalEnd = originalStart + (exact ? length : originalLength);
    pieces.push({ start, end, originalStart, originalEnd, exact });
  }
  return { pieces };
}
