import { ByteReader } from '../byte-reader.ts';
import { checkRatio } from './bounds.ts';
import { Damage, gunzipMember, gunzippedHead } from './gzip-members.ts';
import { readRecord, type RecordOutcome, skipLineEnds } from './warc-record.ts';

/** A record of a WARC, or one that is broken; `offset` is where in the file it (or its compressed member) begins. */
export type WarcItem =
  | { readonly kind: 'record'; readonly offset: number; readonly outcome: RecordOutcome }
  | { readonly kind: 'broken'; readonly offset: number; readonly what: string };

export interface WarcOptions {
  readonly input: string;
  /** Bytes that a page may have. */
  readonly pageLimit: number;
}

/**
 * The records of a WARC, compressed record by record, as a whole or not at all, one in memory at a time. After
 * a broken one it looks for where the next begins.
 * @throws Problem `input-too-large` for a decompression bomb.
 */
export async function* warcItems(
  reader: ByteReader,
  options: WarcOptions,
): AsyncGenerator<WarcItem> {
  const compressed = (await reader.peek(2))[0] === 0x1f;
  let unpacked = 0;
  for (;;) {
    await skipLineEnds(reader);
    if ((await reader.peek(1)).length === 0) return;
    const offset = reader.offset;
    reader.mark();
    const inner = compressed ? new ByteReader(counted(gunzipMember(reader))) : reader;
    try {
      yield* compressed ? members(inner, offset, options) : oneRecord(reader, offset, options);
    } catch (error) {
      if (!(error instanceof Damage)) throw error;
      yield { kind: 'broken', offset, what: error.message };
      if (compressed) await inner.close();
      reader.rewind();
      await (compressed ? toNextMember(reader) : toNextRecord(reader));
    }
  }

  async function* counted(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      unpacked += chunk.length;
      checkRatio(options.input, reader.offset, unpacked);
      yield chunk;
    }
  }
}

/** The records of one compressed member: mostly one. The last is given once the checksum was found right. */
async function* members(
  inner: ByteReader,
  offset: number,
  { pageLimit }: WarcOptions,
): AsyncGenerator<WarcItem> {
  let last: WarcItem | null = null;
  for (;;) {
    const outcome = await readRecord(inner, pageLimit);
    if (outcome === null) break;
    if (last !== null) yield last;
    last = { kind: 'record', offset, outcome };
  }
  if (last !== null) yield last;
}

async function* oneRecord(
  reader: ByteReader,
  offset: number,
  { pageLimit }: WarcOptions,
): AsyncGenerator<WarcItem> {
  const outcome = await readRecord(reader, pageLimit);
  if (outcome !== null) yield { kind: 'record', offset, outcome };
}

const WINDOW = 65_536;

/** Moves on to the next compressed member that begins as a record does, or to the end. */
async function toNextMember(reader: ByteReader): Promise<void> {
  await reader.skip(1);
  for (;;) {
    const window = await reader.peek(WINDOW);
    if (window.length === 0) return;
    let at = window.indexOf(0x1f);
    while (at >= 0 && at < window.length - 1024) {
      if (window[at + 1] === 0x8b && isRecordStart(window.subarray(at, at + 2048))) {
        await reader.skip(at);
        return;
      }
      at = window.indexOf(0x1f, at + 1);
    }
    const last = window.length < WINDOW;
    if (last) {
      const found = lastStart(window);
      await reader.skip(found < 0 ? window.length : found);
      return;
    }
    await reader.skip(WINDOW - 1024);
  }
}

/** In the last bytes of a file a member may be shorter than what is otherwise looked at. */
function lastStart(window: Uint8Array): number {
  for (let at = window.indexOf(0x1f); at >= 0; at = window.indexOf(0x1f, at + 1))
    if (isRecordStart(window.subarray(at))) return at;
  return -1;
}

function isRecordStart(bytes: Uint8Array): boolean {
  const head = gunzippedHead(bytes.subarray(0, 2048)).subarray(0, 5);
  return Buffer.from(head).toString('latin1') === 'WARC/';
}

/** Moves on to the next line that begins as a record does, or to the end. */
async function toNextRecord(reader: ByteReader): Promise<void> {
  await reader.skip(1);
  for (;;) {
    const window = await reader.peek(WINDOW);
    const text = Buffer.from(window.buffer, window.byteOffset, window.length).toString('latin1');
    const found = /\nWARC\/[01]\.\d/.exec(text);
    if (found !== null) {
      await reader.skip(found.index + 1);
      return;
    }
    if (window.length < WINDOW) {
      await reader.skip(window.length);
      return;
    }
    await reader.skip(WINDOW - 16);
  }
}
