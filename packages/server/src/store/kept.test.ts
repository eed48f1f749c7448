import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { linkEntities } from '@rapporteur/core/link/entities/link-entities';
import { recurringLines } from '@rapporteur/core/link/recurring-lines';
import { article, collect } from '../../../testkit/src/dossier/contract-inputs.ts';
import { recordOf } from '../../../testkit/src/dossier/records.ts';
import type { DossierReader } from './dossier.ts';
import type { DocumentRecord } from './record.ts';
import { openReader, openWriter } from './open.ts';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
  path = join(folder, 'a.dossier');
  await add([1, 2, 3, 4, 5, 6]);
});
afterEach(() => rmSync(folder, { recursive: true }));

const LINE = 'Sign up for our letter, said Ilva Reyl on Monday.';

const recordsOf = (seeds: readonly number[]): DocumentRecord[] =>
  seeds.map((seed) => {
    const { text, ...rest } = article(seed, { outlet: 'Gazette' });
    return recordOf({ ...rest, text: `${text}\n${LINE}\n` });
  });

async function add(seeds: readonly number[]): Promise<void> {
  const { writer, close } = await openWriter(path, {
    now: () => new Date(0),
    linkEntities,
    findRecurring: recurringLines,
  });
  await writer.add(recordsOf(seeds));
  await writer.keepEntities();
  await writer.keepLines();
  await writer.keepColumns();
  await close();
}

async function seenBy(reader: DossierReader): Promise<unknown[]> {
  const entities = await collect(reader.entities());
  const reasons = await Promise.all(entities.map(({ id }) => reader.reasons(id)));
  const statements = await collect(reader.statements());
  const stored = await collect(reader.everything());
  const recurring = stored.flatMap(({ passages }) => passages.filter((one) => one.recurring));
  await reader.close();
  expect(recurring.length).toBeGreaterThanOrEqual(6);
  return [entities, reasons, statements, recurring];
}

const REFUSING = {
  linkEntities: () => {
    throw new Error('found anew');
  },
  findRecurring: () => {
    throw new Error('found anew');
  },
};

test('what was kept is what would be found', async () => {
  const kept = await seenBy(await openReader(path, REFUSING));
  const fresh = join(folder, 'b.dossier');
  const other = await openWriter(fresh, { now: () => new Date(0) });
  await other.writer.add(recordsOf([1, 2, 3, 4, 5, 6]));
  await other.close();
  const parts = { linkEntities, findRecurring: recurringLines };
  expect(await seenBy(await openReader(fresh, parts))).toEqual(kept);
});

test('what was kept does not hold once something was added, or decided about who is who', async () => {
  const { writer, reader, close } = await openWriter(path, {
    now: () => new Date(0),
    linkEntities,
  });
  const [one, two] = await collect(reader.entities({ type: 'person' }));
  const anchor = async (id = one?.id) => {
    const found = id === undefined ? null : await reader.anchor(id);
    if (found === null) throw new Error('no such entity');
    return found;
  };
  await writer.decide({ kind: 'merge', entity: await anchor(), other: await anchor(two?.id) });
  await close();
  const changed = await openReader(path, REFUSING);
  expect(() => changed.entities()).toThrow('found anew');
  await changed.close();
  await add([7]);
  const kept = await openReader(path, REFUSING);
  expect((await collect(kept.documents())).length).toBe(7);
  expect((await collect(kept.entities())).length).toBeGreaterThan(3);
  await kept.close();
});

test('columns that were kept are those that are gathered', async () => {
  const kept = await columnsOf(await openReader(path, REFUSING));
  const fresh = join(folder, 'b.dossier');
  const other = await openWriter(fresh, { now: () => new Date(0) });
  await other.writer.add(recordsOf([1, 2, 3, 4, 5, 6]));
  await other.close();
  const parts = { linkEntities, findRecurring: recurringLines };
  const gathered = await columnsOf(await openReader(fresh, parts));
  expect(kept).toEqual(gathered);
  expect(kept.statements.length).toBeGreaterThan(20);
  expect(kept.statements.some(({ speaker }) => speaker !== null)).toBe(true);
});

/** Rows of all columns, so that it makes no difference in which chunks they come. */
async function columnsOf(reader: DossierReader) {
  const { columns } = reader;
  const statements: Record<string, unknown>[] = [];
  for await (const { size, numbers, codes, confidence, speakers } of columns.statements())
    for (let at = 0; at < size; at += 1) {
      const cells = Object.entries({ ...numbers, ...codes, confidence });
      const row = Object.fromEntries(cells.map(([name, column]) => [name, column[at]]));
      statements.push({ ...row, speaker: speakers[numbers.speaker[at] ?? -1] ?? null });
    }
  const all = {
    statements,
    entities: (await collect(columns.entities())).flat(),
    events: (await collect(columns.events())).flat(),
  };
  await reader.close();
  return all;
}

test('columns that were kept otherwise, or damaged, are gathered anew', async () => {
  const expected = await columnsOf(await openReader(path, REFUSING));
  const database = new DatabaseSync(path);
  database.exec(`update kept_columns set data = x'00', head = '{"size":1}'`);
  database.close();
  expect(await columnsOf(await openReader(path, REFUSING))).toEqual(expected);
});
