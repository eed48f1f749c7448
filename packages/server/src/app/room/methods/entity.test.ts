import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linkEntities } from '@rapporteur/core/link/entities/link-entities';
import { article, collect, missing } from '../../../../../testkit/src/dossier/contract-inputs.ts';
import { recordOf } from '../../../../../testkit/src/dossier/records.ts';
import { type OpenedDossier, openWriter } from '../../../store/open.ts';
import type { EntityRow } from '../../../store/rows.ts';
import { decideNote, decideTag } from '../../decide-annotation.ts';
import { decideMerge, decideRename, decideUndo } from '../../decide.ts';
import { roomIndex } from '../index/room-index.ts';
import type { RoomParts } from '../room-parts.ts';
import { entities } from './entities.ts';
import { entity, uses } from './entity.ts';

const DOCUMENTS = 9;

let folder: string;
let dossier: OpenedDossier;
let parts: RoomParts;
let all: EntityRow[];

/** The room as it is after what was done last. */
async function opened(): Promise<RoomParts> {
  const { reader } = dossier;
  return { reader, index: await roomIndex(reader.columns), name: 'a' };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'entity-'));
  dossier = await openWriter(join(folder, 'a.dossier'), { now: () => new Date(0), linkEntities });
  const inputs = Array.from({ length: DOCUMENTS }, (_, seed) =>
    article(seed, { outlet: 'Gazette', published: `2031-03-1${seed}` }),
  );
  await dossier.writer.add(inputs.map(recordOf));
  parts = await opened();
  all = await collect(dossier.reader.entities());
});
afterAll(async () => {
  await dossier.close();
  rmSync(folder, { recursive: true });
});

describe('entities', () => {
  test('come in the order asked for, page by page, each with its counts', async () => {
    const by = {
      statements: (one: EntityRow) => -one.statements,
      documents: (one: EntityRow) => -one.documents,
      mentions: (one: EntityRow) => -one.mentions,
    };
    for (const [order, key] of Object.entries(by)) {
      const found: EntityRow[] = [];
      let after: string | undefined;
      do {
        const page = await entities(parts, {
          order: order as keyof typeof by,
          limit: 3,
          ...(after !== undefined && { after }),
        });
        expect(page.total).toBe(all.length);
        found.push(...page.items);
        after = page.next ?? undefined;
      } while (after !== undefined);
      expect(found.map(key)).toEqual(all.map(key).toSorted((a, b) => a - b));
      expect(found.map(({ id }) => id).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
    }
    const { items } = await entities(parts, { order: 'name', limit: 500 });
    const names = items.map(({ name }) => name);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
  });

  test('are narrowed by type and beginnings of words; the counts by type are of what goes by these words', async () => {
    const people = await entities(parts, { type: ['person'], limit: 500 });
    expect(people.items.map(({ type }) => type)).toEqual(people.items.map(() => 'person'));
    expect(people.types.find(({ value }) => value === 'person')?.count).toBe(people.total);
    expect(people.types.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
    const named = await entities(parts, { name: 'ilv', limit: 500 });
    expect(named.items.map(({ name }) => name)).toEqual(['Ilva Reyl']);
    expect((await entities(parts, { name: 'lva', limit: 500 })).items).toEqual([]);
  });
});

describe('an entity', () => {
  test('says what its statements say, and has the documents that name it', async () => {
    const rows = await collect(dossier.reader.statements());
    for (const { id } of all) {
      const view = (await entity(parts, { id })) ?? missing();
      const own = rows.filter(({ speaker }) => speaker?.id === id);
      const sum = (counts: readonly { readonly count: number }[]): number =>
        counts.reduce((total, { count }) => total + count, 0);
      expect([sum(view.acts), sum(view.outlets), sum(view.days.bins)]).toEqual([
        own.length,
        own.length,
        own.length,
      ]);
      const used = await uses(parts, { id, limit: 100 });
      expect(new Set(used.items.map(({ citation }) => citation.document)).size).toBe(
        view.entity.documents,
      );
      expect(used.items.reduce((total, { mentions }) => total + mentions, 0)).toBe(
        view.entity.mentions,
      );
    }
    expect(await entity(parts, { id: 'ent_0000000000000000' as never })).toBeNull();
  });

  test('goes by names, each in as many documents as use it', async () => {
    for (const { id } of all) {
      const { forms, entity: row } = (await entity(parts, { id })) ?? missing();
      const names = new Set(forms.map(({ form }) => form));
      for (const name of row.aliases) expect(names).toContain(name);
      for (const { form, documents, foremost } of forms) {
        const using = await uses(parts, { id, form, limit: 100 });
        expect(new Set(using.items.map(({ citation }) => citation.document)).size).toBe(documents);
        expect(using.items.filter(({ name }) => name === form)).toHaveLength(foremost);
      }
    }
  });

  test('lists the documents that name it in pages', async () => {
    const { id } = all.toSorted((a, b) => b.documents - a.documents)[0] ?? missing();
    const whole = (await uses(parts, { id, limit: 100 })).items;
    const first = await uses(parts, { id, limit: 2 });
    const rest = await uses(parts, { id, limit: 100, after: first.next ?? missing() });
    expect([...first.items, ...rest.items]).toEqual(whole);
    expect(rest.next).toBeNull();
  });

  test('tells what was decided, noted and tagged, as long as it holds', async () => {
    const [kept, other] = all.filter(({ type }) => type === 'person');
    const [id, gone] = [kept?.id ?? missing(), other?.id ?? missing()];
    const merged = await decideMerge(dossier, id, gone);
    await decideRename(dossier, id, 'The Reader');
    const tagged = await decideTag(dossier, id, 'key');
    await decideNote(dossier, id, 'Ask again.');
    parts = await opened();
    const view = (await entity(parts, { id })) ?? missing();
    expect(view.entity.name).toBe('The Reader');
    expect(view.decisions.map(({ decision }) => decision.kind)).toEqual(['rename', 'merge']);
    expect(view.tags).toEqual([{ id: tagged.id, decidedAt: tagged.decidedAt, text: 'key' }]);
    expect(view.notes.map(({ text }) => text)).toEqual(['Ask again.']);
    const third = all.find((one) => one.id !== id && one.id !== gone)?.id ?? missing();
    expect((await entity(parts, { id: third }))?.decisions).toEqual([]);
    await decideUndo(dossier, merged.id);
    parts = await opened();
    const after = (await entity(parts, { id })) ?? missing();
    expect(after.decisions.map(({ decision }) => decision.kind)).toEqual(['rename']);
  });
});
