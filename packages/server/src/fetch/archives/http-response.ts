import {
  brotliDecompressSync,
  gunzipSync,
  inflateRawSync,
  inflateSync,
  zstdDecompressSync,
} from 'node:zlib';
import type { ByteReader } from '../byte-reader.ts';
import { charsetOf, fieldsOf, isHtml } from './http-fields.ts';

/** What a recorded answer of a server comes to. */
export type ResponseOutcome =
  | { readonly kind: 'page'; readonly charset: string | null; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'undecodable'; readonly what: string }
  | { readonly kind: 'skipped'; readonly reason: 'not-html' | 'not-found' };

/** Reads an HTTP answer of `length` bytes as far as it is a page; the rest is left to whoever called. */
export async function httpResponse(
  reader: ByteReader,
  length: number,
  limit: number,
): Promise<ResponseOutcome> {
  const start = await reader.peek(Math.min(length, MAX_HEAD));
  const raw = Buffer.from(start.buffer, start.byteOffset, start.length).toString('latin1');
  const found = /\r?\n\r?\n/.exec(raw);
  const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})/.exec(raw)?.[1];
  if (status === undefined || found === null) return { kind: 'skipped', reason: 'not-html' };
  const fields = fieldsOf(raw.slice(0, found.index));
  if (status !== '200' && status !== '203') return { kind: 'skipped', reason: 'not-found' };
  const mediaType = fields.get('content-type');
  const bodyAt = found.index + found[0].length;
  const body = start.subarray(bodyAt, bodyAt + 512);
  if (mediaType === undefined ? !looksLikeHtml(body) : !isHtml(mediaType))
    return { kind: 'skipped', reason: 'not-html' };
  if (length - bodyAt > limit) return { kind: 'too-large' };
  await reader.skip(bodyAt);
  const sent = await reader.take(length - bodyAt);
  const whole = /chunked/i.test(fields.get('transfer-encoding') ?? '') ? dechunked(sent) : sent;
  const bytes = decoded(whole, fields.get('content-encoding') ?? '', limit);
  if (!(bytes instanceof Uint8Array)) return bytes;
  return { kind: 'page', charset: charsetOf(mediaType ?? ''), bytes };
}

const MAX_HEAD = 65_536;

function looksLikeHtml(body: Uint8Array): boolean {
  return /^\s*(?:<!--|<!doctype html|<html|<head)/i.test(Buffer.from(body).toString('latin1'));
}

/** Without the marks of chunks (RFC 9112, 7.1); writers often leave the header and not the marks, so nothing is sure. */
function dechunked(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let at = 0;
  while (at < bytes.length) {
    const line = bytes.indexOf(10, at);
    const text = Buffer.from(bytes.subarray(at, Math.min(line < 0 ? at : line, at + 64))).toString(
      'latin1',
    );
    const size = /^([\da-f]{1,8})\s*(?:;[^\r]*)?\r?$/i.exec(text)?.[1];
    if (size === undefined) return bytes;
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    if (line + 1 + length > bytes.length) return bytes;
    parts.push(bytes.subarray(line + 1, line + 1 + length));
    at = line + 1 + length;
    while (bytes[at] === 13 || bytes[at] === 10) at += 1;
  }
  return Buffer.concat(parts);
}

/** Without compression; bytes that do not begin as compressed ones do were decompressed by who recorded them. */
function decoded(
  bytes: Uint8Array,
  encoding: string,
  limit: number,
): Uint8Array | { kind: 'too-large' } | { kind: 'undecodable'; what: string } {
  const options = { maxOutputLength: limit };
  try {
    switch (encoding.trim().toLowerCase()) {
      case 'gzip':
      case 'x-gzip':
        return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, options) : bytes;
      case 'deflate':
        if ((bytes[0] ?? 0) === 0x3c) return bytes;
        return (bytes[0] ?? 0) % 16 === 8
          ? inflateSync(bytes, options)
          : inflateRawSync(bytes, options);
      case 'br':
        return looksLikeHtml(bytes.subarray(0, 512)) ? bytes : brotliDecompressSync(bytes, options);
      case 'zstd':
        return bytes[0] === 0x28 && bytes[1] === 0xb5 ? zstdDecompressSync(bytes, options) : bytes;
      default:
        return bytes;
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
      return { kind: 'too-large' };
    return { kind: 'undecodable', what: `its ${encoding} compression is broken` };
  }
}
