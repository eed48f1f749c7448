import type { ByteReader } from '../byte-reader.ts';
import { Damage } from './gzip-members.ts';
import { charsetOf, fieldsOf, isHtml } from './http-fields.ts';
import { httpResponse } from './http-response.ts';

/** What a record comes to. */
export type RecordOutcome =
  | {
      readonly kind: 'page';
      readonly url: string;
      /** `WARC-Date`, or null where it is missing. */
      readonly capturedAt: string | null;
      /** As the HTTP header says. */
      readonly charset: string | null;
      readonly bytes: Uint8Array;
      /** Why the capture is not complete (`WARC-Truncated`), or null. */
      readonly truncated: string | null;
    }
  | { readonly kind: 'too-large'; readonly url: string }
  | { readonly kind: 'undecodable'; readonly url: string; readonly what: string }
  | { readonly kind: 'skipped'; readonly reason: 'not-html' | 'not-found' | 'revisit' }
  /** Requests, metadata and the like, which are no captures. */
  | { readonly kind: 'other' };

/**
 * Reads the record at hand (ISO 28500); the reader then stands behind it. Null where nothing more comes.
 * @param limit bytes that a page may have.
 * @throws Damage where it is no record, or not as long as it says.
 */
export async function readRecord(reader: ByteReader, limit: number): Promise<RecordOutcome | null> {
  await skipLineEnds(reader);
  const head = await readHead(reader);
  if (head === null) return null;
  const length = Number(head.get('content-length') ?? Number.NaN);
  if (!Number.isSafeInteger(length) || length < 0) throw new Damage('its length is not given');
  const end = reader.offset + length;
  const outcome = await outcomeOf(reader, head, length, limit);
  const left = end - reader.offset;
  if ((await reader.skip(left)) < left) throw new Damage('it is cut off');
  const after = await reader.peek(8);
  if (after.length > 0 && !isBetweenRecords(after))
    throw new Damage('it is not as long as it says');
  return outcome;
}

/** Line ends part records: two, as the standard has it, or whatever a careless writer put there. */
export async function skipLineEnds(reader: ByteReader): Promise<void> {
  for (;;) {
    const next = await reader.peek(1);
    if (next[0] !== 13 && next[0] !== 10) return;
    await reader.skip(1);
  }
}

function isBetweenRecords(after: Uint8Array): boolean {
  const found = String.fromCharCode(...after);
  if (/^(?:\r\n\r\n|\n\n)/.test(found)) return true;
  const text = found.replace(/^[\r\n]+/, '');
  return text === '' || 'WARC/'.startsWith(text.slice(0, 5));
}

const MAX_HEAD = 65_536;

/** Names in lower case; null at the end of the stream. */
async function readHead(reader: ByteReader): Promise<ReadonlyMap<string, string> | null> {
  let size = 2048;
  for (;;) {
    const bytes = await reader.peek(size);
    if (bytes.length === 0) return null;
    const text = new TextDecoder().decode(bytes);
    if (!text.startsWith('WARC/')) throw new Damage('it does not begin as a record does');
    const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
    const found = /\r?\n\r?\n/.exec(raw);
    if (found !== null) {
      await reader.skip(found.index + found[0].length);
      return fieldsOf(new TextDecoder().decode(bytes.subarray(0, found.index)));
    }
    if (bytes.length < size || size >= MAX_HEAD) throw new Damage('its header does not end');
    size *= 4;
  }
}

async function outcomeOf(
  reader: ByteReader,
  head: ReadonlyMap<string, string>,
  length: number,
  limit: number,
): Promise<RecordOutcome> {
  const type = head.get('warc-type')?.toLowerCase();
  if (type === 'revisit') return { kind: 'skipped', reason: 'revisit' };
  if (type !== 'response' && type !== 'resource') return { kind: 'other' };
  const url = (head.get('warc-target-uri') ?? '').replace(/^<|>$/g, '');
  if (!/^https?:\/\//i.test(url)) return { kind: 'skipped', reason: 'not-html' };
  const about = {
    url,
    capturedAt: instantOf(head.get('warc-date')),
    truncated: head.get('warc-truncated') ?? null,
  };
  if (type === 'resource') {
    const mediaType = head.get('content-type') ?? '';
    if (!isHtml(mediaType)) return { kind: 'skipped', reason: 'not-html' };
    if (length > limit) return { kind: 'too-large', url };
    const bytes = await reader.take(length);
    return { kind: 'page', ...about, charset: charsetOf(mediaType), bytes };
  }
  const response = await httpResponse(reader, length, limit);
  if (response.kind === 'skipped') return response;
  if (response.kind === 'page') return { ...about, ...response };
  return { url, ...response };
}

function instantOf(date: string | undefined): string | null {
  return date !== undefined && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(date) ? date : null;
}
