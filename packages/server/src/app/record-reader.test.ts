import { describe, expect, test } from 'vitest';
import { createReader } from '../../../testkit/src/generate/plain-reader.ts';
import { recordOf } from '../../../testkit/src/dossier/records.ts';
import { prepareRecord } from '../store/prepare-record.ts';
import { recordReader } from './record-reader.ts';

const known = recordOf({ input: 'a.txt', text: 'Talks end\n' });
const source = {
  input: 'a.txt',
  bytes: new TextEncoder().encode('Talks end\n'),
  mediaType: 'text/plain',
  charset: null,
  given: {},
} as const;

describe('a reader of records', () => {
  test('waits for a reader that takes its time, and notes its version', async () => {
    const plain = createReader();
    const read = recordReader(
      async (one) => plain(await Promise.resolve(one)),
      prepareRecord,
      '3+engine-2',
    );
    const record = await read(known, source);
    expect(record).toMatchObject({ text: 'Talks end\n', reader: '3+engine-2' });
  });

  test('tells of a reader that gives up later', async () => {
    const read = recordReader(() => Promise.reject(new Error('no scores')), prepareRecord, '2');
    await expect(read(known, source)).rejects.toMatchObject({
      code: 'reader-failed',
      message: 'a.txt: reading it failed: no scores',
    });
  });
});
