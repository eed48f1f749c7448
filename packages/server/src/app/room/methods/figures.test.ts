import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linkEntities } from '@rapporteur/core/link/entities/link-entities';
import { figureFacts } from '@rapporteur/core/views/figures';
import { article, collect, missing } from '../../../../../testkit/src/dossier/contract-inputs.ts';
import { recordOf } from '../../../../../testkit/src/dossier/records.ts';
import { type OpenedDossier, openWriter } from '../../../store/open.ts';
import { dossierFigures } from '../../dossier-figures.ts';
import { roomIndex } from '../index/room-index.ts';
import type { RoomParts } from '../room-parts.ts';
import { figure, figures } from './figures.ts';

const DOCUMENTS = 24;
const EVERYTHING = { differ: false, several: false, limit: 500 };

let folder: string;
let dossier: OpenedDossier;
let parts: RoomParts;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'figures-'));
  dossier = await openWriter(join(folder, 'a.dossier'), { now: () => new Date(0), linkEntities });
  const inputs = Array.from({ length: DOCUMENTS }, (_, seed) =>
    article(seed, { outlet: seed % 2 === 0 ? 'Gazette' : 'Herald', published: '2031-03-14' }),
  );
  await dossier.writer.add(inputs.map(recordOf));
  const { reader } = dossier;
  parts = { reader, index: await roomIndex(reader.columns), name: 'a' };
});
afterAll(async () => {
  await dossier.close();
  rmSync(folder, { recursive: true });
});

describe('figures', () => {
  test('are those of the documents, read whole', async () => {
    const lean = await collect(dossierFigures(dossier.reader));
    const whole: unknown[] = [];
    for await (const document of dossier.reader.documents()) {
      const stored = (await dossier.reader.read(document.id)) ?? missing();
      const known = await dossier.reader.entitiesOf(stored.revision.id);
      const entities = stored.entities.map(({ id, name }) => ({
        id,
        name: known.get(id)?.name ?? name,
      }));
      whole.push(...figureFacts({ ...stored, entities }));
    }
    expect(lean.length).toBeGreaterThan(5);
    expect(lean.map(({ citation: _, entity: __, ...fact }) => fact)).toEqual(whole);
    const byOutlet = await collect(dossierFigures(dossier.reader, { outlet: 'Herald' }));
    expect(byOutlet.map(({ id }) => id)).toEqual(
      lean.filter(({ citation }) => citation.outlet === 'Herald').map(({ id }) => id),
    );
  });

  test('stand in the ledger once each, in pages', async () => {
    const all = await collect(dossierFigures(dossier.reader));
    const ledger = await figures(parts, EVERYTHING);
    const counted = ledger.items.reduce((sum, { count }) => sum + count, 0);
    expect(counted).toBe(all.length);
    const first = await figures(parts, { ...EVERYTHING, limit: 1 });
    const rest = await figures(parts, { ...EVERYTHING, after: first.next ?? missing() });
    expect([...first.items, ...rest.items]).toEqual(ledger.items);
    for (const { id, count } of ledger.items) {
      const [revision = '', local = ''] = id.split('/');
      const one = (await figure(parts, { revision: revision as never, local })) ?? missing();
      expect([one.id, one.figures.length]).toEqual([id, count]);
    }
    expect(
      await figure(parts, { revision: 'rev_0000000000000000' as never, local: 'f1' }),
    ).toBeNull();
  });

  test('are narrowed by words, measure and sources; each count is without the condition on itself', async () => {
    const ledger = await figures(parts, EVERYTHING);
    const [measure] = ledger.measures;
    const narrowed = await figures(parts, { ...EVERYTHING, measure: [measure?.value ?? ''] });
    expect(narrowed.total).toBe(measure?.count);
    expect(narrowed.measures).toEqual(ledger.measures);
    const differing = await figures(parts, { ...EVERYTHING, differ: true });
    expect(differing.items.every(({ differ }) => differ)).toBe(true);
    expect(differing.total).toBe(ledger.differ);
    const several = await figures(parts, { ...EVERYTHING, several: true });
    expect(several.total).toBe(ledger.several);
    expect(several.differ).toBe(differing.items.filter(({ sources }) => sources > 1).length);
    const words = ledger.items[0]?.figures[0]?.words.exact ?? missing();
    expect((await figures(parts, { ...EVERYTHING, words })).total).toBeGreaterThan(0);
    expect((await figures(parts, { ...EVERYTHING, words: 'zzz' })).total).toBe(0);
  });
});
