import type { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  constants,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  createZstdDecompress,
} from 'node:zlib';
import { Problem } from '@rapporteur/core/model/problem';
import { errorCode } from '../system-error.ts';

/** Codings that are asked for and taken off. */
export const ACCEPT_ENCODING = 'gzip, br, zstd, deflate';

/**
 * All of a body, its compression taken off.
 * @param encoding the header `Content-Encoding`.
 * @param limit most bytes taken, and most that they may unpack to.
 * @throws Problem `fetch-too-large`, `fetch-broken`; errors of the stream as they are.
 */
export async function readBody(
  body: Readable,
  encoding: string | undefined,
  limit: number,
): Promise<Uint8Array> {
  const coding = codingOf(encoding);
  const bytes = new Collected(limit);
  if (coding === null) {
    await pipeline(body, bytes.collect(tooLarge));
    return bytes.joined();
  }
  const packed = counting(limit, tooLarge);
  const start = coding === 'deflate' ? await firstByte(body) : null;
  try {
    await pipeline(body, packed, DECODERS[coding](start), bytes.collect(bomb));
  } catch (error) {
    if (!isCodingError(error)) throw error;
    throw broken(`its content says it is compressed (${coding}), and is not or is cut off`, error);
  }
  return bytes.joined();
}

type Coding = 'gzip' | 'br' | 'zstd' | 'deflate';

/** What `Content-Encoding` names; servers that mean it apply one. */
function codingOf(encoding: string | undefined): Coding | null {
  const codings = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((one) => one.trim().replace(/^x-gzip$/, 'gzip'))
    .filter((one) => one !== '' && one !== 'identity');
  const [coding] = codings;
  if (coding === undefined) return null;
  if (codings.length === 1 && coding in DECODERS) return coding as Coding;
  throw broken(`it is compressed in a way that was not asked for (${encoding})`);
}

const DECODERS: Readonly<Record<Coding, (start: number | null) => Transform>> = {
  gzip: () => createGunzip(),
  br: () => createBrotliDecompress(),
  // As much as a decoder of the web must take (RFC 9659); more is memory that the sender decides on.
  zstd: () => createZstdDecompress({ params: { [constants.ZSTD_d_windowLogMax]: 23 } }),
  // Half of the servers leave out the header that RFC 9110 asks for.
  deflate: (start) =>
    start !== null && (start & 0x0f) === 8 ? createInflate() : createInflateRaw(),
};

/** The first byte of a stream, which is given back to it. */
async function firstByte(body: Readable): Promise<number | null> {
  for (;;) {
    const chunk = body.read() as Buffer | null;
    if (chunk !== null && chunk.length > 0) {
      body.unshift(chunk);
      return chunk[0] ?? null;
    }
    if (body.readableEnded || body.destroyed) return null;
    const ended = await new Promise<boolean>((resolve, reject) => {
      body.once('readable', () => resolve(false));
      body.once('end', () => resolve(true));
      body.once('error', reject);
    });
    if (ended) return null;
  }
}

/** Bytes as they come in, up to a limit; in memory of their own in the end. */
class Collected {
  readonly #limit: number;
  readonly #chunks: Uint8Array[] = [];
  #length = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  collect(
    tooMany: (limit: number) => Problem,
  ): (source: AsyncIterable<Uint8Array>) => Promise<void> {
    return async (source) => {
      for await (const chunk of source) {
        this.#length += chunk.length;
        if (this.#length > this.#limit) throw tooMany(this.#limit);
        this.#chunks.push(chunk);
      }
    };
  }

  joined(): Uint8Array {
    const bytes = new Uint8Array(this.#length);
    let at = 0;
    for (const chunk of this.#chunks) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
    return bytes;
  }
}

function counting(limit: number, tooMany: (limit: number) => Problem) {
  return async function* (source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let length = 0;
    for await (const chunk of source) {
      length += chunk.length;
      if (length > limit) throw tooMany(limit);
      yield chunk;
    }
  };
}

function isCodingError(error: unknown): boolean {
  return /^(?:Z_|ERR__ERROR|ERR_BROTLI|ZSTD_)/.test(errorCode(error) ?? '');
}

export function tooLarge(limit: number): Problem {
  return new Problem(
    'fetch-too-large',
    `it is longer than ${inMiB(limit)}`,
    'If it is an article, save it from a browser and give the file with --url.',
  );
}

function bomb(limit: number): Problem {
  return new Problem(
    'fetch-too-large',
    `its content unpacks to more than ${inMiB(limit)}`,
    'No article does; if this one is in earnest, save it from a browser and give the file with --url.',
  );
}

function broken(what: string, cause?: unknown): Problem {
  return new Problem(
    'fetch-broken',
    what,
    'The fault is with the server: try again later, or save the page from a browser.',
    { cause },
  );
}

function inMiB(bytes: number): string {
  const size = bytes / (1024 * 1024);
  return size >= 1 ? `${Math.round(size)} MiB` : `${bytes} bytes`;
}
