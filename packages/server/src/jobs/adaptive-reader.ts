import type { ReadSource } from '../app/add-inputs.ts';
import type { ReaderOptions, RecordReader } from '../app/record-reader.ts';
import { type Limits, LIMITS } from './limits.ts';
import type { ReaderModule } from './messages.ts';
import { type ReadingPool, readingPool } from './pool.ts';

export interface ReadingOptions {
  /** URL of a `ReaderModule`. */
  readonly readerUrl: string;
  /** What the module is told of how to read. */
  readonly reader?: ReaderOptions;
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
  let here: Promise<RecordReader> | null = null;
  const read: ReadSource = async (known, source) => {
    if (source.bytes.length > LARGE) return pool.read(known, source);
    here ??= loadHere(options.readerUrl, options.reader ?? {});
    const readHere = await here;
    return readHere(known, source);
  };
  return { read, stop: () => pool.stop() };
}

async function loadHere(url: string, options: ReaderOptions): Promise<RecordReader> {
  const { createRecordReader } = (await import(url)) as ReaderModule;
  return createRecordReader(options);
}
