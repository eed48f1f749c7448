import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DossierReader, DossierWriter } from '../../../server/src/store/dossier.ts';
import type { Finding } from '../../../server/src/store/finding.ts';
import type { AddOutcome } from '../../../server/src/store/record.ts';
import type { SearchQuery } from '../../../server/src/store/search-query.ts';
import { generatedArticle } from '../generate/coverage.ts';
import { dossierContents } from './contents.ts';
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
      expect((await documents()).map(({ inputs }) => inputs)).toEqual([['a.txt', 'b.txt']]);
    });

    test('known bytes are recognized before they are read, and their input is noted', async () => {
      await add({ input: 'a.txt', text });
      expect(await dossier.writer.known(recordOf({ input: 'c.txt', text: 'other' }))).toBeNull();
      const known = await dossier.writer.known(recordOf({ input: 'c.txt', text }));
      expect(known).toMatchObject({ kind: 'unchanged', newInput: true });
      expect((await documents())[0]?.inputs).toEqual(['a.txt', 'c.txt']);
    });

    test('a file that changed on disk is a new revision of its document', async () => {
      const [first] = await add({ input: 'a.txt', text });
      const [second] = await add({ input: 'a.txt', text: `${text}More.\n` });
      expect(second).toMatchObject({ kind: 'revised', document: first?.document });
      const [document] = await documents();
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
      for (const layer of LAYERS) expect(stored?.[layer], layer).toEqual(record[layer]);
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
          const turned = [...inputs.slice(turn), ...inputs.slice(0, turn)].reverse();
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

  describe('statements', () => {
    beforeEach(() => add(article(1), article(2, { published: '2025-03-24', outlet: 'Gazette' })));

    test('carry the exact words, in UTF-16 units and code points', async () => {
      for await (const statement of dossier.reader.statements()) {
        const stored = await dossier.reader.read(statement.citation.revision);
        const text = stored?.text ?? '';
        for (const words of [statement.source, statement.cue, ...statement.content]) {
          if (words === null) continue;
          const { start, end } = words.codePoints;
          expect(text.slice(words.start, words.end)).toBe(words.exact);
          expect([...text].slice(start, end).join('')).toBe(words.exact);
          expect(text).toContain(words.prefix + words.exact + words.suffix);
        }
      }
    });

    test('are found by speaker, whatever the case and accents', async () => {
      const all = await collect(dossier.reader.statements());
      const expected = all.filter(({ speaker }) => speaker?.name === 'Zoë Márquez');
      expect(expected.length).toBeGreaterThan(0);
      const found = await collect(dossier.reader.statements({ speaker: 'marquez' }));
      expect(found).toEqual(expected);
    });

    test('are found by act, outlet, day and words together', async () => {
      const all = await collect(dossier.reader.statements());
      const gazette = all.filter(({ citation }) => citation.outlet === 'Gazette');
      const of = async (query: Parameters<DossierReader['statements']>[0]) =>
        (await collect(dossier.reader.statements(query))).map(({ id }) => id);
      expect(await of({ outlet: 'gazette' })).toEqual(gazette.map(({ id }) => id));
      expect(await of({ act: 'reject' })).toEqual(
        all.filter(({ act }) => act === 'reject').map(({ id }) => id),
      );
      const inMarch = gazette.filter(({ said }) => said === null || said.from >= '2025-03-20');
      expect(await of({ from: '2025-03-20', to: '2025-03' })).toEqual(inMarch.map(({ id }) => id));
      const ceasefire = all.filter(({ content }) =>
        content.some(({ exact }) => /ceasefire/.test(exact)),
      );
      expect(await of({ query: words('ceasefire') })).toEqual(ceasefire.map(({ id }) => id));
    });

    test('come in pages that follow one another', async () => {
      const all = await collect(dossier.reader.statements());
      const paged: typeof all = [];
      for (;;) {
        const after = paged.at(-1)?.id;
        const page = await collect(
          dossier.reader.statements({ limit: 2, ...(after === undefined ? {} : { after }) }),
        );
        if (page.length === 0) break;
        paged.push(...page);
      }
      expect(paged).toEqual(all);
    });

    test('a revision takes the place of the one before', async () => {
      await add({ input: '1.txt', text: 'Nothing was said.\n' });
      const left = await collect(dossier.reader.statements());
      expect(left.every(({ citation }) => citation.outlet === 'Gazette')).toBe(true);
      expect((await dossier.reader.overview()).revisions).toBe(3);
    });
  });

  describe('lists', () => {
    beforeEach(() =>
      add(
        article(3),
        article(4, { published: '2025-03-24' }),
        article(5, { published: '2025-02' }),
      ),
    );

    test('documents come by date, unknown dates last, and in pages', async () => {
      const all = await documents();
      expect(all.map(({ published }) => published?.value ?? null)).toEqual([
        '2025-02',
        '2025-03-24',
        null,
      ]);
      const [first] = all;
      const rest = await collect(dossier.reader.documents({ after: first?.id ?? missing() }));
      expect(rest).toEqual(all.slice(1));
      const march = await collect(
        dossier.reader.documents({ from: '2025-03-01', to: '2025-03-31' }),
      );
      expect(march).toEqual(all.slice(1, 2));
    });

    test('documents are found by id, input and revision', async () => {
      const [first] = await documents();
      for (const handle of [first?.id, first?.inputs[0], first?.revision])
        expect(await dossier.reader.findDocument(handle ?? '')).toEqual(first);
      expect(await dossier.reader.findDocument('nothing')).toBeNull();
    });

    test('entities add up over documents', async () => {
      const entities = await collect(dossier.reader.entities({ type: 'person' }));
      const statements = await collect(dossier.reader.statements());
      for (const { id, statements: count } of entities)
        expect(statements.filter(({ speaker }) => speaker?.id === id)).toHaveLength(count);
      const after = entities[0]?.id ?? missing();
      expect(await collect(dossier.reader.entities({ type: 'person', after }))).toEqual(
        entities.slice(1),
      );
      const named = await collect(dossier.reader.entities({ name: 'marquez' }));
      expect(named.map(({ name }) => name)).toEqual(['Zoë Márquez']);
    });

    test('events come with those who take part and the sentence that tells of them', async () => {
      const events = await collect(dossier.reader.events());
      expect(events.length).toBeGreaterThan(0);
      for (const event of events) {
        expect(event.trigger.exact).toBe('talks');
        expect(event.sentence?.exact).toContain('talks');
        for (const { name } of event.participants) expect(event.sentence?.exact).toContain(name);
        if (event.where !== null) expect(event.sentence?.exact).toContain(event.where.name);
      }
      const after = events[0]?.id ?? missing();
      expect(await collect(dossier.reader.events({ after }))).toEqual(events.slice(1));
    });

    test('changes are what came after an instant', async () => {
      const since = (await dossier.reader.overview()).lastAddedAt ?? '';
      await add(article(6), { ...article(3), text: 'Changed.\n' });
      const changes = await collect(dossier.reader.changes(since));
      expect(changes.map(({ kind, citation }) => [kind, citation.input])).toEqual([
        ['document', '6.txt'],
        ['revision', '3.txt'],
      ]);
    });

    test('a query can run inside the loop over another', async () => {
      for await (const { id } of dossier.reader.documents())
        for await (const { citation } of dossier.reader.statements({ document: id }))
          expect(citation.document).toBe(id);
    });
  });

  describe('search', () => {
    beforeEach(() => add(article(1), article(2, { published: '2025-03-24', outlet: 'Gazette' })));
    const hits = async (query: SearchQuery) => collect(dossier.reader.search(query));

    test('finds what the words say, and marks it', async () => {
      const found = await hits(words('grain corridor'));
      expect(found.length).toBeGreaterThan(0);
      for (const { words: said, highlights } of found) {
        expect(highlights.length).toBeGreaterThan(0);
        for (const { start, end } of highlights)
          expect(said.exact.slice(start, end).toLowerCase()).toBe('grain corridor');
      }
    });

    test('agrees with looking through every passage', async () => {
      const all: string[] = [];
      for await (const { text, passages } of dossier.reader.everything())
        all.push(...passages.map(({ start, end }) => text.slice(start, end)));
      const both = (text: string): boolean =>
        /\bceasefire\b/i.test(text) && !/\bGeneva\b/i.test(text);
      const query: SearchQuery = {
        kind: 'and',
        of: [words('ceasefire'), { kind: 'not', of: words('geneva') }],
      };
      const found = (await hits(query)).map((hit) => hit.words.exact).sort();
      expect(found).toEqual(all.filter(both).sort());
    });

    test('is not led astray by what the query says', async () => {
      for (const tricky of [
        '"',
        'a" OR "b',
        'NEAR(a b)',
        'words : x',
        "'; drop table documents",
        '*',
        '-a',
        '^a',
      ])
        await expect(hits(words(tricky))).resolves.toBeInstanceOf(Array);
      expect((await dossier.reader.overview()).documents).toBe(2);
    });

    test('by a speaker finds statements only', async () => {
      const found = await hits({ kind: 'speaker', value: 'Reyl', at: { start: 0, end: 4 } });
      expect(found.length).toBeGreaterThan(0);
      for (const { kind, speaker } of found)
        expect([kind, speaker]).toEqual(['statement', 'Ilva Reyl']);
    });

    test('keeps to outlet and dates', async () => {
      const outlet: SearchQuery = { kind: 'outlet', value: 'Gazette', at: { start: 0, end: 0 } };
      const date: SearchQuery = {
        kind: 'date',
        from: '2025-03',
        to: '2025-03',
        at: { start: 0, end: 0 },
      };
      const byOutlet = await hits({ kind: 'and', of: [words('the'), outlet] });
      const byDate = await hits({ kind: 'and', of: [words('the'), date] });
      expect(byOutlet.length).toBeGreaterThan(0);
      expect(byDate).toEqual(byOutlet);
      for (const { citation } of byOutlet) expect(citation.outlet).toBe('Gazette');
    });
  });

  const documents = () => collect(dossier.reader.documents());
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

function article(seed: number, given: Handed['given'] = {}): Handed {
  return { input: `${seed}.txt`, text: generatedArticle(seed, 300), given };
}

function words(text: string): SearchQuery {
  return { kind: 'words', words: text.split(' '), prefix: false, at: { start: 0, end: 0 } };
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

function missing(): never {
  throw new Error('missing');
}
