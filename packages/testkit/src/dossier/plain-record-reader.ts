import {
  type ReaderOptions,
  type RecordReader,
  recordReader,
} from '../../../server/src/app/record-reader.ts';
import { prepareRecord } from '../../../server/src/store/prepare-record.ts';
import { createReader, readerVersion } from '../generate/plain-reader.ts';

/** The plain reader, for threads to read with. */
export async function createRecordReader({ rulesOnly }: ReaderOptions): Promise<RecordReader> {
  // It has rules alone, and says whether they were asked for.
  const version = rulesOnly === true ? `${readerVersion} by rules` : readerVersion;
  return recordReader(createReader(), prepareRecord, version);
}
