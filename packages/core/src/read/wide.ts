import { type OffsetMap, OffsetMapBuilder } from '../text/offset-map.ts';

/** Decodes UTF-16 from byte `from` on: two bytes a unit, lone surrogates and a last odd byte U+FFFD. */
export function decodeUtf16(
  bytes: Uint8Array,
  from: number,
  charset: string,
): { readonly characters: string; readonly toBytes: OffsetMap } {
  const characters = new TextDecoder(charset, { ignoreBOM: true }).decode(bytes.subarray(from));
  const builder = new OffsetMapBuilder();
  const whole = (bytes.length - from) >> 1;
  for (let unit = 0; unit < whole; unit += TABLE) {
    const count = Math.min(TABLE, whole - unit);
    const start = from + unit * 2;
    builder.stretch(TWO_EACH.subarray(0, count), start, start + count * 2);
  }
  if (characters.length > whole) builder.replace(1, bytes.length - 1, bytes.length);
  return { characters, toBytes: builder.build() };
}

const TABLE = 4096;
const TWO_EACH: Uint8Array = new Uint8Array(TABLE).fill(2);
