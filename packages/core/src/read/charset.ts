import { analyse } from 'chardet';
import type { DecodedSource, TextType } from '../model/document.ts';
import { declaredCharset } from './charset-declaration.ts';

export interface Charset {
  /** Lower-case name of the WHATWG Encoding Standard. */
  readonly name: string;
  readonly by: DecodedSource['charsetBy'];
}

/**
 * Finds the charset in the order of trust: byte order mark, given from outside, declared within,
 * valid UTF-8, detection, windows-1252.
 */
export function findCharset(bytes: Uint8Array, mediaType: TextType, given: string | null): Charset {
  const mark = byteOrderMark(bytes);
  if (mark !== null) return { name: mark, by: 'byte-order-mark' };
  const outside = known(given);
  if (outside !== null) return { name: outside, by: 'given' };
  const wide = wideWithoutMark(bytes);
  if (wide !== null) return { name: wide, by: 'detected' };
  const declared = mediaType === 'text/html' ? known(declaredCharset(bytes)) : null;
  if (declared !== null) {
    // A declaration read as ASCII cannot be right about two bytes a character (WHATWG, "prescan").
    const name = declared.startsWith('utf-16') ? 'utf-8' : declared;
    // Pages that declare a legacy charset and are UTF-8 throughout are frequent; the reverse cannot happen by chance.
    if (name === 'utf-8' || !isUtf8WithLetters(bytes)) return { name, by: 'declared' };
    return { name: 'utf-8', by: 'valid-utf-8' };
  }
  if (isUtf8(bytes)) return { name: 'utf-8', by: 'valid-utf-8' };
  return detect(bytes);
}

/** The charset that a byte order mark names, or null. */
export function byteOrderMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Length in bytes of the byte order mark of this charset at the beginning, or 0. */
export function markLength(bytes: Uint8Array, charset: string): number {
  if (byteOrderMark(bytes) !== charset) return 0;
  return charset === 'utf-8' ? 3 : 2;
}

/** The WHATWG name of a label, or null where no such charset can be decoded. */
function known(label: string | null): string | null {
  if (label === null) return null;
  try {
    return new TextDecoder(label.trim()).encoding.toLowerCase();
  } catch {
    return null;
  }
}

/** UTF-16 without a mark shows in NULs at every second byte (western text). */
function wideWithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 4096);
  if (sample.length < 8) return null;
  const nulls = [0, 0];
  for (const [index, byte] of sample.entries())
    if (byte === 0) nulls[index & 1] = (nulls[index & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = nulls;
  if (odd > sample.length * 0.3 && even < sample.length * 0.02) return 'utf-16le';
  if (even > sample.length * 0.3 && odd < sample.length * 0.02) return 'utf-16be';
  return null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function isUtf8WithLetters(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte >= 0x80) && isUtf8(bytes);
}

/** Detection looks at a bounded sample, since it tries some twenty charsets on it. */
function detect(bytes: Uint8Array): Charset {
  for (const match of analyse(detectionSample(bytes))) {
    if (match.confidence < MIN_CONFIDENCE) break;
    const name = known(match.name);
    // Bytes that are not UTF-8 as a whole are damaged UTF-8 only where nearly all of them are right.
    if (name === null || name.startsWith('utf-16')) continue;
    if (name === 'utf-8' && match.confidence < 60) continue;
    return { name, by: 'detected' };
  }
  return { name: 'windows-1252', by: 'fallback' };
}

/** Lines with bytes beyond ASCII, up to the bound; the beginning where there are too few. */
function detectionSample(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const from = Math.max(0, first - SAMPLE / 4);
  return bytes.slice(from, from + SAMPLE);
}

const SAMPLE = 32_768;
const MIN_CONFIDENCE = 25;
