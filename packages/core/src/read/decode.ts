import type { DecodedSource, Extracted, MediaType } from '../model/document.ts';
import { Problem } from '../model/problem.ts';
import { type AnyStage, defineStage } from '../pipeline/stage.ts';
import { findCharset, markLength } from './charset.ts';
import { checkBytes } from './check-bytes.ts';
import { decodeLegacy } from './legacy.ts';
import { decodeMarkdown } from './markdown.ts';
import { lookForMediaType } from './media-type.ts';
import { decodeUtf8 } from './utf8.ts';
import { decodeUtf16 } from './wide.ts';

/** Bytes to characters, with the way back. A byte order mark is not part of the characters. */
export const decode: AnyStage = defineStage({
  name: 'decode',
  needs: ['source'],
  gives: ['decoded'],
  run: ({ source }) => {
    if (source.extracted !== undefined) return { decoded: decodeExtracted(source.extracted) };
    checkBytes(source.input, source.bytes);
    const decoded = decodeBytes(source.bytes, source.mediaType, source.charset);
    if (decoded.characters === '')
      throw new Problem(
        'input-empty',
        `${source.input} holds a byte order mark and nothing else.`,
        'Leave it out of the inputs.',
      );
    return { decoded };
  },
});

/** Decodes bytes that have been checked; `mediaType` and `charset` as said from outside, or null. */
export function decodeBytes(
  bytes: Uint8Array,
  mediaType: MediaType | null,
  charset: string | null,
): DecodedSource {
  if (mediaType === 'text/markdown')
    return decodeMarkdown(decodeBytes(bytes, 'text/plain', charset));
  const type =
    mediaType === 'text/plain' || mediaType === 'text/html' ? mediaType : lookForMediaType(bytes);
  const { name, by } = findCharset(bytes, type, charset);
  const from = markLength(bytes, name);
  return { mediaType: type, charset: name, charsetBy: by, ...decodeAs(bytes, from, name) };
}

/** The text that was extracted stands for the bytes: its own, in UTF-8, are what the map leads to. */
function decodeExtracted({ mediaType, characters, whole }: Extracted): DecodedSource {
  const bytes = new TextEncoder().encode(characters);
  return { mediaType, charset: 'utf-8', charsetBy: 'extracted', whole, ...decodeUtf8(bytes, 0) };
}

function decodeAs(
  bytes: Uint8Array,
  from: number,
  charset: string,
): Pick<DecodedSource, 'characters' | 'toBytes'> {
  if (charset === 'utf-8') return decodeUtf8(bytes, from);
  if (charset.startsWith('utf-16')) return decodeUtf16(bytes, from, charset);
  return decodeLegacy(bytes, charset);
}
