import { mkdtemp, rm } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addToDossier, openForReading, openInputs } from '../../compose.ts';

const FIXTURES = join(import.meta.dirname, '../../../../../fixtures');

let folder: string;
let dossier: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapporteur-documents-'));
  dossier = join(folder, 'a.dossier');
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const DOCUMENTS = ['readout.pdf', 'communique.docx', 'statement.eml', 'notes.md'];

it('documents are recorded with their bytes and their text, and verified', async () => {
  expect(await added()).toEqual([...DOCUMENTS.map(() => 'added'), 'added', 'skipped']);
  // Nothing is read again, whatever takes the text out.
  expect(await added()).toEqual(['skipped', ...DOCUMENTS.map(() => 'unchanged'), 'unchanged']);
  expect(await findings()).toEqual([]);
  const reader = await openForReading(dossier);
  const kept: string[] = [];
  for await (const { source, text } of reader.everything()) {
    const start = Buffer.from(source.bytes.subarray(0, 4)).toString('latin1');
    kept.push(`${source.mediaType} ${JSON.stringify(start)} ${source.extracted === null}`);
    expect(text).not.toContain('data-removed');
  }
  await reader.close();
  expect(kept.toSorted()).toEqual([
    'application/pdf "%PDF" false',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document "PK\\u0003\\u0004" false',
    'message/rfc822 "From" false',
    'text/html "<!do" true',
    'text/markdown "---\\n" true',
  ]);
});

it('a text that was taken out and then changed is found', async () => {
  const database = new DatabaseSync(dossier);
  const changed = deflateRawSync(Buffer.from('<p>Something else'));
  database
    .prepare('update captures set extracted = ?, extracted_length = 17 where extracted is not null')
    .run(changed);
  database.close();
  expect(await findings()).toEqual(Array.from({ length: 3 }, () => 'bytes-changed extract'));
});

async function added(): Promise<string[]> {
  const inputs = DOCUMENTS.map((name) => join(FIXTURES, 'documents', name));
  const items = openInputs(inputs, { given: {}, stdin: Readable.from([]) });
  const kinds: string[] = [];
  for await (const { kind } of addToDossier(dossier, items)) kinds.push(kind);
  return kinds.toSorted();
}

async function findings(): Promise<string[]> {
  const reader = await openForReading(dossier);
  const found: string[] = [];
  for await (const { kind, where } of reader.verify()) found.push(`${kind} ${where}`);
  await reader.close();
  return found;
}
