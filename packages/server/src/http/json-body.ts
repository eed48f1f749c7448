import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Context } from 'hono';

/** Shorter answers travel in one or two packets as they are. */
const WORTH_COMPRESSING = 4096;
/** The fastest: the others make little less of JSON. */
const LEVEL = 1;
const compressed = promisify(gzip);

/** Answers with the bytes of JSON, compressed (off the main thread) where the client can take it and it pays. */
export async function jsonBody(
  c: Context,
  bytes: Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  const all = { ...headers, Vary: 'Accept-Encoding' };
  const takesGzip = /\bgzip\b/.test(c.req.header('Accept-Encoding') ?? '');
  if (bytes.length < WORTH_COMPRESSING || !takesGzip) return c.body(bytes, 200, all);
  const smaller = await compressed(bytes, { level: LEVEL });
  return c.body(smaller, 200, { ...all, 'Content-Encoding': 'gzip' });
}
