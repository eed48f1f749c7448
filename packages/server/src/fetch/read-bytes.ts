import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { Problem } from '@rapporteur/core/model/problem';
import { errorCode, inputProblem } from './system-error.ts';

/** Longest input read, after decompression: as much as the reader takes. */
export const MAX_INPUT_MIB = 64;
const MAX_INPUT_BYTES: number = MAX_INPUT_MIB * 1024 * 1024;

/**
 * Everything in a file, decompressed where it is gzip.
 * @throws Problem `input-missing`, `input-unreadable` or `input-too-large`.
 */
export async function readFileBytes(path: string, compressed: boolean): Promise<Uint8Array> {
  return readBytes(path, createReadStream(path), compressed);
}

/**
 * Everything a stream gives; `name` is what to call it in an error.
 * @throws Problem as readFileBytes.
 */
export async function readBytes(
  name: string,
  stream: Readable,
  compressed = false,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const collect = async (source: AsyncIterable<Uint8Array>): Promise<void> => {
    for await (const chunk of source) {
      length += chunk.length;
      if (length > MAX_INPUT_BYTES) throw tooLarge(name);
      chunks.push(chunk);
    }
  };
  try {
    if (compressed) await pipeline(stream, createGunzip(), collect);
    else await pipeline(stream, collect);
  } catch (error) {
    if (error instanceof Problem) throw error;
    if (errorCode(error)?.startsWith('Z_') === true) throw notGzip(name, error);
    throw inputProblem(name, error);
  }
  return joined(chunks, length);
}

/** In memory of its own, so that it can be handed to a worker without a copy. */
function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function tooLarge(name: string): Problem {
  return new Problem(
    'input-too-large',
    `${name}: longer than ${MAX_INPUT_MIB} MiB`,
    'Split it into one file per article.',
  );
}

function notGzip(name: string, cause: unknown): Problem {
  return new Problem(
    'input-unreadable',
    `${name}: its name says gzip, but it cannot be decompressed`,
    'Fetch it again, or rename it if it is not compressed.',
    { cause },
  );
}
