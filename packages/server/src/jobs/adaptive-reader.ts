import type { Source } from '@rapporteur/core/model/document';
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
  readonly limits?: Limits;
}

/** Documents read in this thread before others are started: starting takes longer than reading a few. */
const FEW = 8;

/** Bytes above which a document is read under the limits of a thread of its own, however few there are. */
const LARGE = 256 * 1024;

/** Reads the first few small documents in this thread, and all others in a pool. */
export function adaptiveReader(options: ReadingOptions): ReadingPool {
  let pool: ReadingPool | null = null;
  let here: Promise<Here> | null = null;
  let count = 0;
  const pooled = (): ReadingPool => {
    pool ??= readingPool({ limits: LIMITS, ...options });
    return pool;
  };
  const read: ReadSource = async (known, source: Source) => {
    count += 1;
    if (count > FEW || pool !== null || source.bytes.length > LARGE)
      return pooled().read(known, source);
    here ??= loadHere(options.readerUrl);
    const { reader, version } = await here;
    return readRecord(reader, version, known, source);
  };
  return { read, stop: async () => pool?.stop() };
}

interface Here {
  readonly reader: DocumentReader;
  readonly version: string;
}

async function loadHere(url: string): Promise<Here> {
  const { createReader, readerVersion } = (await import(url)) as ReaderModule;
  return { reader: createReader(), version: readerVersion };
}
