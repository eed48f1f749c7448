import { crc32, createInflateRaw, constants, inflateRawSync } from 'node:zlib';
import type { ByteReader } from '../byte-reader.ts';

/** Something in a compressed or recorded stream that cannot be as it is. */
export class Damage extends Error {
  override readonly name = 'Damage';
}

/** Length of a gzip header (RFC 1952, 2.3) at the beginning of `bytes`, or null where there is none. */
function gzipHeaderLength(bytes: Uint8Array): number | null {
  const [first, second, method, flags = 0] = bytes;
  if (first !== 0x1f || second !== 0x8b || method !== 8 || (flags & 0xe0) !== 0) return null;
  let at = 10;
  if ((flags & 4) !== 0) at += 2 + (bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 256;
  for (const flag of [8, 16])
    if ((flags & flag) !== 0) {
      const end = bytes.indexOf(0, at);
      if (end < 0) return null;
      at = end + 1;
    }
  if ((flags & 2) !== 0) at += 2;
  return at < bytes.length ? at : null;
}

/** The beginning of what gzip data unpacks to, as far as the bytes at hand tell; empty where they are none. */
export function gunzippedHead(bytes: Uint8Array): Uint8Array {
  const header = gzipHeaderLength(bytes);
  if (header === null) return new Uint8Array();
  try {
    return inflateRawSync(bytes.subarray(header), { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return new Uint8Array();
  }
}

/**
 * What one gzip member unpacks to; the reader then stands behind it.
 * @throws Damage where it is no gzip, is broken, cut off, or not what its checksum says.
 */
export async function* gunzipMember(reader: ByteReader): AsyncGenerator<Uint8Array> {
  const header =
    gzipHeaderLength(await reader.peek(1024)) ??
    gzipHeaderLength(await reader.peek(LONGEST_HEADER));
  if (header === null) throw new Damage('its gzip header is broken');
  await reader.skip(header);
  let sum = 0;
  let length = 0;
  for await (const chunk of inflated(reader)) {
    sum = crc32(chunk, sum);
    length += chunk.length;
    yield chunk;
  }
  const trailer = await reader.take(8);
  if (trailer.length < 8) throw new Damage('it is cut off');
  const view = new DataView(trailer.buffer, trailer.byteOffset);
  if (view.getUint32(0, true) !== sum || view.getUint32(4, true) !== length % 2 ** 32)
    throw new Damage('it is not what its checksum says');
}

const LONGEST_HEADER = 65_536;

/** Raw DEFLATE data; what was read beyond its end is given back to the reader. */
async function* inflated(reader: ByteReader): AsyncGenerator<Uint8Array> {
  const inflate = createInflateRaw({ chunkSize: 65_536 });
  const state: Feeding = { fed: [], forgotten: 0, length: 0, done: false };
  const feeding = feed(reader, inflate, state);
  try {
    for await (const chunk of inflate) yield chunk as Uint8Array;
  } catch (cause) {
    throw cause instanceof Error && 'code' in cause && cause.code === 'Z_BUF_ERROR'
      ? new Damage('it is cut off', { cause })
      : new Damage('its compressed data is broken', { cause });
  } finally {
    state.done = true;
    inflate.emit('drain');
    await feeding;
    giveBack(reader, state, inflate.bytesWritten);
    inflate.destroy();
  }
}

interface Feeding {
  readonly fed: Uint8Array[];
  /** Bytes before those of `fed`. */
  forgotten: number;
  length: number;
  done: boolean;
}

async function feed(
  reader: ByteReader,
  inflate: ReturnType<typeof createInflateRaw>,
  state: Feeding,
): Promise<void> {
  // An error of the stream is told by its iterator.
  inflate.on('error', () => {});
  while (!state.done) {
    const chunk = await reader.next(FEED);
    if (chunk === null) {
      inflate.end();
      return;
    }
    state.fed.push(chunk);
    state.length += chunk.length;
    forget(state, inflate.bytesWritten);
    if (state.done || inflate.destroyed) return;
    if (!inflate.write(chunk)) await drained(inflate);
  }
}

/** Waits for room for more, or for the end. */
function drained(inflate: ReturnType<typeof createInflateRaw>): Promise<void> {
  return new Promise((resolve) => {
    const go = (): void => {
      inflate.off('drain', go).off('close', go);
      resolve();
    };
    inflate.on('drain', go).on('close', go);
  });
}

/** Bytes handed over at a time. */
const FEED = 32_768;

/** What has been used will not be given back. */
function forget(state: Feeding, used: number): void {
  for (let first = state.fed[0]; first !== undefined; first = state.fed[0]) {
    if (state.forgotten + first.length > used) return;
    state.forgotten += first.length;
    state.fed.shift();
  }
}

function giveBack(reader: ByteReader, { fed, length }: Feeding, used: number): void {
  let over = length - used;
  for (const chunk of fed.toReversed()) {
    if (over <= 0) return;
    reader.unread(chunk.subarray(Math.max(0, chunk.length - over)));
    over -= chunk.length;
  }
}
