import type { Source } from '@rapporteur/core/model/document';
import { Problem } from '@rapporteur/core/model/problem';
import type { DocumentReader } from '@rapporteur/core/pipeline/read-document';
import { prepareRecord } from '../store/prepare-record.ts';
import type { DocumentRecord, KnownInput } from '../store/record.ts';
import { readerDied } from './limits.ts';

/** What a module that makes readers exports: the stages in their order, and a name for their version. */
export interface ReaderModule {
  readonly createReader: () => DocumentReader;
  /** Recorded with each revision. */
  readonly readerVersion: string;
}

/**
 * Reads a source and makes it ready to be recorded.
 * @throws Problem `input-…`, or `reader-failed` where a stage broke.
 */
export function readRecord(
  read: DocumentReader,
  version: string,
  known: KnownInput,
  source: Source,
): DocumentRecord {
  try {
    return prepareRecord(known, read(source), version);
  } catch (error) {
    throw error instanceof Problem ? error : readerDied(known.input, error);
  }
}
