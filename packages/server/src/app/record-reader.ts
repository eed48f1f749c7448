import type { ReadDocument, Source } from '@rapporteur/core/model/document';
import { Problem } from '@rapporteur/core/model/problem';
import type { DocumentReader, TaggingReader } from '@rapporteur/core/pipeline/read-document';
import type { DocumentRecord, KnownInput } from '../store/record.ts';

/** Reads a source and makes it ready to be recorded. Rejects with Problem `input-…` or `reader-failed`. */
export type RecordReader = (known: KnownInput, source: Source) => Promise<DocumentRecord>;

/** How documents are to be read. */
export interface ReaderOptions {
  /** Attributions by rules alone, without the trained model: faster and less exact. */
  readonly rulesOnly?: boolean;
}

/** Takes the text out of bytes that have no characters of their own; any other source is given back as it is. */
export type Extract = (source: Source) => Promise<Source>;

/** Makes a read document ready to be recorded, as its store wants it. */
export type Prepare = (known: KnownInput, document: ReadDocument, reader: string) => DocumentRecord;

/** `version` names the stages and is recorded with each revision. */
export function recordReader(
  read: DocumentReader | TaggingReader,
  prepare: Prepare,
  version: string,
  extract: Extract = async (source) => source,
): RecordReader {
  return async (known, source) => {
    try {
      return prepare(known, withAddress(await read(await extract(source))), version);
    } catch (error) {
      throw error instanceof Problem ? error : readerFailed(known.input, error);
    }
  };
}

/** A page that names no address of its own is known by the one that it was had from. */
function withAddress(document: ReadDocument): ReadDocument {
  const { metadata, source } = document;
  const { fetchedFrom } = source;
  if (fetchedFrom === undefined || metadata.url !== null) return document;
  const url = { kind: 'inferred', value: fetchedFrom, by: 'fetched-from', from: [] } as const;
  return { ...document, metadata: { ...metadata, url } };
}

/** A stage broke, or the thread that ran it. */
export function readerFailed(input: string, cause: unknown): Problem {
  return new Problem(
    'reader-failed',
    `${input}: reading it failed: ${cause instanceof Error ? cause.message : String(cause)}`,
    'This is a fault of the program; please report it with the input.',
    { cause },
  );
}
