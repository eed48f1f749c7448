import { type DocumentReader, documentReader } from '@rapporteur/core/pipeline/read-document';

/** Raised whenever a stage changes what it makes of the same bytes. */
export const readerVersion = '1';

/** The reader with every stage of core, in order. */
export function createReader(): DocumentReader {
  return documentReader();
}
