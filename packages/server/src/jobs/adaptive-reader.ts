import type { DocumentReader } from '@rapporteur/core/pipeline/read-document';
import type { ReadSource } from '../app/add-inputs.ts';
import { type Limits, LIMITS } from './limits.ts';
import { type ReadingPool, readingPool } from './pool.ts';
import { type ReaderModule, readRecord } from './read-record.ts';

export interface ReadingOptions {
  /** URL of a `ReaderModule`. */
  readonly readerUrl: string;
  /** How many threads read. */
  readonly size: number;
  /** Whether only a few documents are to be read, so that starting threads would take longer than reading. */
  readonly few: boolean;
  readonly limits?: Limits;
}

/** Fewer documents than this are a few. */
export const FEW = 8;

/** Bytes above which a document is read under the limits of a thread, however few there are. */
const LARGE = 256 * 1024;

/** Reads a few small documents in this thread, and all others in a pool. */
export function adaptiveReader({ few, ...options }: ReadingOptions): ReadingPool {
  const pool = readingPool({ limits: LIMITS, ...options });
  if (!few) return pool;
  let here: Promise<Here> | null = null;
  const read: ReadSource = async (known, source) => {
    if (source.bytes.length > LARGE) return pool.read(known, source);
    here ??= loadHere(options.readerUrl);
    const { reader, version } = await here;
    return readRecord(reader, version, known, source);
  };
  return { read, stop: () => pool.stop() };
}

interface Here {
  readonly reader: DocumentReader;
  readonly version: string;
}

async function loadHere(url: string): Promise<Here> {
  const { createReader, readerVersion } = (await import(url)) as ReaderModule;
  return { reader: createReader(), version: readerVersion };
}
