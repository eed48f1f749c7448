import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DossierReader, DossierWriter } from '../../../server/src/store/dossier.ts';
import type { Finding } from '../../../server/src/store/finding.ts';
import type { AddOutcome } from '../../../server/src/store/record.ts';
import { generatedArticle } from '../generate/coverage.ts';
import { dossierContents } from './contents.ts';
import { article, collect, missing } from './contract-inputs.ts';
import { listsContract } from './contract-lists.ts';
import { revisionsContract } from './contract-revisions.ts';
import { searchContract } from './contract-search.ts';
import { statementsContract } from './contract-statements.ts';
import { type Handed, recordOf } from './records.ts';

/** An empty dossier of the kind under test. `now` is the clock it dates additions by. */
export interface DossierUnderTest {
  readonly reader: DossierReader;
  readonly writer: DossierWriter;
  readonly dispose: () => Promise<void>;
}

export type MakeDossier = (now: () => Date) => Promise<DossierUnderTest>;

/** What every store of dossiers promises, whatever it is built on. */
export function dossierContract(make: MakeDossier): void {
  let dossier: DossierUnderTest;
  let clock = 0;
  const tick = (): Date => new Date(Date.UTC(2025, 2, 24, 0, 0, clock++));
  beforeEach(async () => {
    clock = 0;
    dossier = await make(tick);
  });
  afterEach(() => dossier.dispose());
  const add = async (...inputs: Handed[]): Promise<readonly AddOutcome[]> =>
    dossier.writer.add(inputs.map(recordOf));

  describe('identity', () => {
    const text = generatedArticle(1, 60);

    test('the same input twice adds nothing and says so', async () => {
      const [first] = await add({ input: 'a.txt', text });
      const before = await dossierContents(dossier.reader);
      const [second] = await add({ input: 'a.txt', text });
      expect(first?.kind).toBe('added');
      expect(second).toEqual({ ...first, kind: 'unchanged', newInput: false });
      expect(await dossierContents(dossier.reader)).toEqual(before);
    });

    test('twins in one batch are added once', async () => {
      const outcomes = await add({ input: 'a.txt', text }, { input: 'b.txt', text });
      expect(outcomes.map(({ kind, newInput }) => [kind, newInput])).toEqual([
        ['added', false],
        ['unchanged', true],
      ]);
      expect((await collect(dossier.reader.documents())).map(({ inputs }) => inputs)).toEqual([
        ['a.txt', 'b.txt'],
      ]);
    });

    test('known bytes are recognized before they are read, and their input is noted', async () => {
      await add({ input: 'a.txt', text });
      expect(await dossier.writer.known(recordOf({ input: 'c.txt', text: 'other' }))).toBeNull();
      const known = await dossier.writer.known(recordOf({ input: 'c.txt', text }));
      expect(known).toMatchObject({ kind: 'unchanged', newInput: true });
      expect((await collect(dossier.reader.documents()))[0]?.inputs).toEqual(['a.txt', 'c.txt']);
    });

    test('a file that changed on disk is a new revision of its document', async () => {
      const [first] = await add({ input: 'a.txt', text });
      const [second] = await add({ input: 'a.txt', text: `${text}More.\n` });
      expect(second).toMatchObject({ kind: 'revised', document: first?.document });
      const [document] = await collect(dossier.reader.documents());
      expect(document).toMatchObject({ revisions: 2, revision: second?.revision });
      const revisions = await collect(dossier.reader.revisions(document?.id ?? missing()));
      expect(revisions.map(({ id, current }) => [id, current])).toEqual([
        [first?.revision, false],
        [second?.revision, true],
      ]);
    });

    test('standard input has no place, so other bytes are another document', async () => {
      await add({ input: '-', text });
      const [second] = await add({ input: '-', text: `${text}More.\n` });
      expect(second?.kind).toBe('added');
    });

    test('a URL makes a document, wherever its bytes come from', async () => {
      const url = 'https://outlet.example/talks?utm_source=feed#top';
      const [first] = await add({ input: 'a.txt', text, given: { url } });
      const [second] = await add({
        input: 'b.txt',
        text: `${text}\nurl: https://outlet.example/talks\n`,
      });
      expect(second).toMatchObject({ kind: 'revised', document: first?.document });
    });

    test('other outlets are other documents', async () => {
      await add({ input: 'a.txt', text, given: { outlet: 'Gazette' } });
      const [second] = await add({ input: 'b.txt', text, given: { outlet: 'Courier' } });
      expect(second?.kind).toBe('added');
      expect((await dossier.reader.overview()).outlets).toEqual([
        { name: 'Courier', documents: 1 },
        { name: 'Gazette', documents: 1 },
      ]);
    });
  });

  describe('what was added', () => {
    test('comes back as it went in', async () => {
      const record = recordOf({ input: 'a.txt', text: generatedArticle(7, 200) });
      const [outcome] = await dossier.writer.add([record]);
      const stored = await dossier.reader.read(outcome?.revision ?? missing());
      const unjudged = record.statements.map((one) => ({ ...one, judgement: null }));
      const wanted = { ...record, statements: unjudged };
      for (const layer of LAYERS) expect(stored?.[layer], layer).toEqual(wanted[layer]);
      expect(stored?.metadata).toEqual(record.metadata);
      expect(Buffer.from(stored?.source.bytes ?? []).toString()).toBe(record.text);
      expect(await dossier.reader.read(outcome?.document ?? missing())).toEqual(stored);
    });

    test('is all or nothing', async () => {
      const good = recordOf({ input: 'a.txt', text: generatedArticle(1, 60) });
      const other = recordOf({ input: 'b.txt', text: generatedArticle(2, 60) });
      const [entity] = other.entities;
      const bad = { ...other, entities: [...other.entities, entity ?? missing()] };
      await expect(dossier.writer.add([good, bad])).rejects.toThrow();
      expect(await dossierContents(dossier.reader)).toEqual([]);
      expect(await findings()).toEqual([]);
    });

    test('does not depend on order, batches or repetition', async () => {
      const input = fc.record({ seed: fc.nat(12), outlet: fc.constantFrom(undefined, 'Gazette') });
      const runs = fc.tuple(
        fc.array(input, { minLength: 1, maxLength: 8 }),
        fc.nat(),
        fc.integer({ min: 1, max: 5 }),
      );
      const fill = async (inputs: readonly Handed[], batch: number): Promise<string[]> => {
        const fresh = await make(tick);
        try {
          for (let at = 0; at < inputs.length; at += batch)
            await fresh.writer.add(inputs.slice(at, at + batch).map(recordOf));
          expect(await collect(fresh.reader.verify())).toEqual([]);
          return await dossierContents(fresh.reader);
        } finally {
          await fresh.dispose();
        }
      };
      await fc.assert(
        fc.asyncProperty(runs, async ([list, rotation, batch]) => {
          const inputs = list.map(({ seed, outlet }) => ({
            input: `${seed}-${outlet ?? ''}.txt`,
            text: generatedArticle(seed, 40),
            given: outlet === undefined ? {} : { outlet },
          }));
          const turn = rotation % inputs.length;
          const turned = [...inputs.slice(turn), ...inputs.slice(0, turn)].toReversed();
          expect(await fill([...turned, ...inputs], batch)).toEqual(await fill(inputs, 1));
        }),
        { numRuns: 20 },
      );
    });

    test('verifies', async () => {
      await add(...Array.from({ length: 5 }, (_, seed) => article(seed)));
      expect(await findings()).toEqual([]);
    });
  });

  const suite = {
    get reader() {
      return dossier.reader;
    },
    get writer() {
      return dossier.writer;
    },
    make: () => make(tick),
    add,
  };
  statementsContract(suite);
  listsContract(suite);
  searchContract(suite);
  revisionsContract(suite);

  const findings = (): Promise<Finding[]> => collect(dossier.reader.verify());
}

const LAYERS = [
  'text',
  'removed',
  'passages',
  'sentences',
  'times',
  'entities',
  'mentions',
  'places',
  'figures',
  'statements',
  'events',
] as const;
