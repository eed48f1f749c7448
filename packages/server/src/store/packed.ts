import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { MapPiece, OffsetMap } from '@rapporteur/core/text/offset-map';
import type { Packed } from './record.ts';

export function pack(bytes: Uint8Array): Packed {
  // A copy of its own: what zlib returns is a window on a larger buffer, which would be sent along to other threads.
  return { data: Uint8Array.from(deflateRawSync(bytes)), length: bytes.length };
}

/**
 * The bytes that were packed.
 * @throws Error when `data` is damaged or holds more than `length` bytes.
 */
export function unpack(data: Uint8Array, length: number): Uint8Array {
  // A limit of zero is refused, and damaged data must not be let grow without bound.
  return inflateRawSync(data, { maxOutputLength: Math.max(length, 1) });
}

/**
 * An offset map: how many bytes its numbers take up, the numbers as JSON, and the tables of lengths one after another.
 * Numbers are relative to the piece before, so that they compress to almost nothing.
 */
export function packMap(map: OffsetMap): Packed {
  const numbers: number[] = [];
  const tables: Uint8Array[] = [];
  let end = 0;
  let originalEnd = 0;
  for (const piece of map.pieces as readonly MapPiece[]) {
    numbers.push(piece.start - end, piece.end - piece.start, piece.originalStart - originalEnd);
    numbers.push(piece.originalEnd - piece.originalStart, formOf(piece));
    if (piece.lengths !== undefined) tables.push(piece.lengths);
    end = piece.end;
    originalEnd = piece.originalEnd;
  }
  const json = Buffer.from(JSON.stringify(numbers));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(json.length);
  return pack(Buffer.concat([size, json, ...tables]));
}

/** @throws Error when `data` is damaged. */
export function unpackMap(data: Uint8Array): OffsetMap {
  const packed = inflateRawSync(data);
  let tableAt = 4 + packed.readUInt32LE(0);
  const numbers = JSON.parse(packed.subarray(4, tableAt).toString()) as number[];
  const pieces: MapPiece[] = [];
  let end = 0;
  let originalEnd = 0;
  for (let at = 0; at < numbers.length; at += 5) {
    const [gap = 0, length = 0, originalGap = 0, originalLength = 0, form] = numbers.slice(
      at,
      at + 5,
    );
    const start = end + gap;
    const originalStart = originalEnd + originalGap;
    end = start + length;
    originalEnd = originalStart + originalLength;
    const piece = { start, end, originalStart, originalEnd, exact: form === EXACT };
    if (form !== TABLE) {
      pieces.push(piece);
      continue;
    }
    pieces.push({ ...piece, lengths: Uint8Array.from(packed.subarray(tableAt, tableAt + length)) });
    tableAt += length;
  }
  return { pieces };
}

const WHOLE = 0;
const EXACT = 1;
const TABLE = 2;

function formOf(piece: MapPiece): number {
  if (piece.exact) return EXACT;
  return piece.lengths === undefined ? WHOLE : TABLE;
}
