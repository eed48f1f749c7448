import { identityMap, type OffsetMap, OffsetMapBuilder } from '../text/offset-map.ts';

/** Decodes a charset that is neither UTF-8 nor UTF-16. */
export function decodeLegacy(
  bytes: Uint8Array,
  charset: string,
): { readonly characters: string; readonly toBytes: OffsetMap } {
  if (charset === 'iso-2022-jp') {
    try {
      return decodeStateful(bytes, charset);
    } catch (error) {
      // Some decoders throw at a broken escape sequence though they were not asked to be strict.
      if (error instanceof TypeError) return decodeAsciiOnly(bytes);
      throw error;
    }
  }
  if (MULTIBYTE.has(charset)) return decodeMultibyte(bytes, charset);
  const characters = new TextDecoder(charset).decode(bytes);
  // Every other charset of the standard has one byte a character, all within the basic plane.
  if (characters.length === bytes.length) return { characters, toBytes: identityMap(bytes.length) };
  return decodeStateful(bytes, charset);
}

/** ASCII as it stands; every other byte is malformed. */
function decodeAsciiOnly(bytes: Uint8Array): {
  readonly characters: string;
  readonly toBytes: OffsetMap;
} {
  const characters = Array.from(bytes, (byte) =>
    byte < 0x80 && byte !== 0x1b ? String.fromCharCode(byte) : '\uFFFD',
  ).join('');
  return { characters, toBytes: identityMap(bytes.length) };
}

const MULTIBYTE: ReadonlySet<string> = new Set([
  'gbk',
  'gb18030',
  'big5',
  'euc-jp',
  'euc-kr',
  'shift_jis',
]);

type Decoder = InstanceType<typeof TextDecoder>;

interface Group {
  /** What the bytes decode to; null while they wait for more. */
  readonly characters: string | null;
  /** Bytes that the group takes: fewer than looked at where only the first are malformed. */
  readonly bytes: number;
}

/** Character by character: these charsets hold no state between two characters. */
function decodeMultibyte(
  bytes: Uint8Array,
  charset: string,
): { readonly characters: string; readonly toBytes: OffsetMap } {
  const decoder = new TextDecoder(charset);
  const builder = new OffsetMapBuilder();
  const parts: string[] = [];
  const cache = new Map<number, Group>();
  const ascii = new TextDecoder('windows-1252');
  let at = 0;
  while (at < bytes.length) {
    let runEnd = at;
    while (runEnd < bytes.length && (bytes[runEnd] ?? 0) < 0x80) runEnd += 1;
    if (runEnd > at) {
      parts.push(ascii.decode(bytes.subarray(at, runEnd)));
      builder.copy(runEnd - at, at);
      at = runEnd;
      continue;
    }
    const group = groupAt(bytes, at, decoder, cache);
    const characters = group.characters ?? '\uFFFD';
    parts.push(characters);
    builder.replace(characters.length, at, at + group.bytes);
    at += group.bytes;
  }
  return { characters: parts.join(''), toBytes: builder.build() };
}

/** The shortest beginning at `at` that decodes without waiting for more. */
function groupAt(
  bytes: Uint8Array,
  at: number,
  decoder: Decoder,
  cache: Map<number, Group>,
): Group {
  let key = 0;
  for (let size = 1; size <= MAX_SEQUENCE && at + size <= bytes.length; size += 1) {
    key = key * 256 + (bytes[at + size - 1] ?? 0);
    // Sequences of each length start with another lead byte or get here by another way; size keeps them apart.
    const cacheKey = key * 8 + size;
    let group = size > 2 ? undefined : cache.get(cacheKey);
    if (group === undefined) {
      group = decodeGroup(bytes.subarray(at, at + size), decoder);
      if (size <= 2) cache.set(cacheKey, group);
    }
    if (group.characters !== null) return group;
  }
  return { characters: '\uFFFD', bytes: 1 };
}

const MAX_SEQUENCE = 4;

function decodeGroup(sequence: Uint8Array, decoder: Decoder): Group {
  const characters = decoder.decode(sequence, { stream: true });
  const waiting = decoder.decode() !== '';
  if (waiting && characters === '') return { characters: null, bytes: sequence.length };
  if (!waiting && !characters.startsWith('\uFFFD')) return { characters, bytes: sequence.length };
  // Malformed: the fewest bytes after which the rest reads the same as it does alone.
  const whole = decoder.decode(sequence);
  for (let taken = 1; taken < sequence.length; taken += 1)
    if (`\uFFFD${decoder.decode(sequence.subarray(taken))}` === whole)
      return { characters: '\uFFFD', bytes: taken };
  return { characters: characters === '' ? '\uFFFD' : characters, bytes: sequence.length };
}

/** Byte by byte, each character standing for the bytes since the last one (escapes belong to what follows). */
function decodeStateful(
  bytes: Uint8Array,
  charset: string,
): { readonly characters: string; readonly toBytes: OffsetMap } {
  const decoder = new TextDecoder(charset);
  const builder = new OffsetMapBuilder();
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const characters = decoder.decode(bytes.subarray(at, at + 1), { stream: true });
    if (characters === '') continue;
    parts.push(characters);
    builder.replace(characters.length, from, at + 1);
    from = at + 1;
  }
  const rest = decoder.decode();
  if (rest !== '' && from < bytes.length) {
    parts.push(rest);
    builder.replace(rest.length, from, bytes.length);
  }
  return { characters: parts.join(''), toBytes: builder.build() };
}
