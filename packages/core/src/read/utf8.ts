import { identityMap, type OffsetMap, OffsetMapBuilder } from '../text/offset-map.ts';

/**
 * Decodes UTF-8 from byte `from` on; each maximal subpart of a malformed sequence becomes one U+FFFD
 * (WHATWG Encoding, "UTF-8 decoder"; Unicode 16.0, table 3-8).
 */
export function decodeUtf8(
  bytes: Uint8Array,
  from: number,
): { readonly characters: string; readonly toBytes: OffsetMap } {
  const characters = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(from));
  // A unit never stands for less than a byte, so equal counts mean one byte a unit throughout.
  if (characters.length === bytes.length - from)
    return { characters, toBytes: identityMap(characters.length, from) };
  return { characters, toBytes: utf8Map(bytes, from) };
}

/** Long runs of single bytes become exact pieces, what lies between pieces with a table of lengths. */
function utf8Map(bytes: Uint8Array, from: number): OffsetMap {
  const builder = new OffsetMapBuilder();
  const table = new Uint8Array(TABLE);
  let filled = 0;
  let tableStart = from;
  let at = from;
  const flush = (): void => {
    builder.stretch(table.slice(0, filled), tableStart, at);
    filled = 0;
  };
  while (at < bytes.length) {
    let runEnd = at;
    while (runEnd < bytes.length && (bytes[runEnd] ?? 0) < 0x80) runEnd += 1;
    if (runEnd - at >= MIN_RUN) {
      if (filled > 0) flush();
      builder.copy(runEnd - at, at);
      at = runEnd;
      continue;
    }
    if (filled === 0) tableStart = at;
    const length = sequenceLength(bytes, at);
    table[filled++] = Math.abs(length);
    // Four valid bytes are a surrogate pair.
    if (length === 4) table[filled++] = 0;
    at += Math.abs(length);
    if (filled >= TABLE - 1) flush();
  }
  if (filled > 0) flush();
  return builder.build();
}

const TABLE = 4096;
const MIN_RUN = 64;

/** Bytes of the character at `at`; negative for a malformed subpart. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const size = first < 0xc2 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 1;
  if (size === 1) return -1;
  const second = bytes[at + 1] ?? 0;
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return -1;
  for (let index = 2; index < size; index += 1)
    if (((bytes[at + index] ?? 0) & 0xc0) !== 0x80) return -index;
  return size;
}
