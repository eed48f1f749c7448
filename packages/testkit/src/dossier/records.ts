import { createHash } from 'node:crypto';
import type { GivenMetadata } from '@rapporteur/core/model/document';
import { prepareRecord } from '../../../server/src/store/prepare-record.ts';
import type { DocumentRecord } from '../../../server/src/store/record.ts';
import { createReader, readerVersion } from '../generate/plain-reader.ts';

/** An input as a test writes it. */
export interface Handed {
  readonly input: string;
  readonly text: string;
  readonly given?: GivenMetadata;
  readonly capturedAt?: string;
}

const read = createReader();

/** The record of an input, read by the plain reader; its place is `/tests/<input>`, standard input has none. */
export function recordOf({ input, text, given = {}, capturedAt }: Handed): DocumentRecord {
  const bytes = new TextEncoder().encode(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const location = input === '-' ? null : `/tests/${input}`;
  const document = read({ input, bytes, mediaType: 'text/plain', charset: null, given });
  return prepareRecord(
    { input, location, given, sha256, capturedAt: capturedAt ?? null },
    document,
    readerVersion,
  );
}
