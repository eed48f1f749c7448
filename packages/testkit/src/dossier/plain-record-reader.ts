import { type RecordReader, recordReader } from '../../../server/src/app/record-reader.ts';
import { prepareRecord } from '../../../server/src/store/prepare-record.ts';
import { createReader, readerVersion } from '../generate/plain-reader.ts';

/** The plain reader, for threads to read with. */
export async function createRecordReader(): Promise<RecordReader> {
  return recordReader(createReader(), prepareRecord, readerVersion);
}
