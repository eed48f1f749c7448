import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { linkEntities } from '@rapporteur/core/link/entities/link-entities';
import { documentReader } from '@rapporteur/core/pipeline/read-document';
import { type OpenedDossier, openWriter } from '../store/open.ts';
import { prepareRecord } from '../store/prepare-record.ts';
import type { DocumentRecord } from '../store/record.ts';
import { decideMerge, decideRename, decideSplit, decideUndo } from './decide.ts';

const read = documentReader();

function recordOf({ input, text }: { input: string; text: string }): DocumentRecord {
  const bytes = Buffer.from(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const known = { input, location: input, given: {}, sha256, capturedAt: null };
  const source = { input, bytes, mediaType: 'text/plain', charset: null, given: {} } as const;
  return prepareRecord(known, read(source), 'test');
}

let folder: string;
let dossier: OpenedDossier;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'decide-'));
  dossier = await openWriter(join(folder, 'a.dossier'), { now: () => new Date(0), linkEntities });
});
afterEach(async () => {
  await dossier.close();
  rmSync(folder, { recursive: true });
});

const article = (name: string): string =>
  `Talks have begun, ${name} said on Monday.\n\nThe river was low.\n`;
const add = (...names: string[]) =>
  dossier.writer.add(
    names.map((name, at) => recordOf({ input: `${at}-${name}.txt`, text: article(name) })),
  );

async function speakers(speaker: string): Promise<number> {
  let count = 0;
  for await (const _ of dossier.reader.statements({ speaker })) count += 1;
  return count;
}

async function people(): Promise<string[]> {
  const names: string[] = [];
  for await (const { name, documents } of dossier.reader.entities({ type: 'person' }))
    names.push(`${name} ${documents}`);
  return names.toSorted();
}

async function codeOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => null,
    (error: { code?: unknown }) => error.code,
  );
}

test('a speaker is found under every spelling of the name', async () => {
  await add('Petro Velensky', 'Petro Velenskyy');
  expect(await people()).toHaveLength(1);
  expect(await speakers('Velensky')).toBe(2);
  expect(await speakers('Velenskyy')).toBe(2);
});

test('a merge holds for what is added later, and undone it leaves nothing', async () => {
  await add('Ann Tarrow', 'Ros Velen');
  const before = await people();
  const { id } = await decideMerge(dossier, 'Ann Tarrow', 'Velen');
  expect(await people()).toEqual(['Ann Tarrow 2']);
  expect(await speakers('Tarrow')).toBe(2);
  await dossier.writer.add([
    recordOf({ input: 'later.txt', text: article('Ros Velen').repeat(2) }),
  ]);
  await add('Ann Tarrow', 'Ros Velen');
  expect(await people()).toEqual(['Ann Tarrow 3']);
  await decideUndo(dossier, id);
  expect(await people()).toEqual(['Ann Tarrow 1', 'Ros Velen 2']);
  await decideUndo(dossier, 2);
  expect(await people()).toEqual(['Ann Tarrow 3']);
  expect(before).toEqual(['Ann Tarrow 1', 'Ros Velen 1']);
});

test('a form is split off, and an entity is renamed', async () => {
  await add('Ann Tarrow', 'Ann B. Tarrow');
  expect(await people()).toHaveLength(1);
  await decideSplit(dossier, 'Tarrow', { form: 'Ann B. Tarrow', document: null });
  expect(await people()).toEqual(['Ann B. Tarrow 1', 'Ann Tarrow 1']);
  await decideRename(dossier, 'Ann Tarrow', 'The President');
  expect(await people()).toEqual(['Ann B. Tarrow 1', 'The President 1']);
});

test('what names nobody, several or nothing new is told, and leaves no decision that holds', async () => {
  await add('Ann Tarrow', 'Bert Tarrow');
  expect(await codeOf(decideMerge(dossier, 'Nobody', 'Ann Tarrow'))).toBe('entity-unknown');
  expect(await codeOf(decideRename(dossier, 'Tarrow', 'X'))).toBe('entity-ambiguous');
  expect(await codeOf(decideMerge(dossier, 'Ann Tarrow', 'Ann'))).toBe('decision-idle');
  const nothing = { form: 'Zed', document: null };
  expect(await codeOf(decideSplit(dossier, 'Ann Tarrow', nothing))).toBe('decision-idle');
  expect(await codeOf(decideUndo(dossier, null))).toBe('decision-idle');
});

test('the reasons of a merge stand in the documents', async () => {
  await add('Petro Velensky', 'Petro Velenskyy');
  for await (const { id } of dossier.reader.entities({ type: 'person' })) {
    const [reason, ...more] = await dossier.reader.reasons(id);
    expect(more).toEqual([]);
    expect(reason?.rule).toBe('spelling');
    expect([reason?.a.words?.exact, reason?.b.words?.exact].toSorted()).toEqual([
      'Petro Velensky',
      'Petro Velenskyy',
    ]);
  }
});
