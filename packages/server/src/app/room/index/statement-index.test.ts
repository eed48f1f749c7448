import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linkEntities } from '@rapporteur/core/link/entities/link-entities';
import { ACTS, SOURCE_FORMS, STATEMENT_TYPES } from '@rapporteur/core/model/statement';
import { article, collect, words } from '../../../../../testkit/src/dossier/contract-inputs.ts';
import { meets, type NaiveStatement } from '../../../../../testkit/src/dossier/naive-statements.ts';
import { recordOf } from '../../../../../testkit/src/dossier/records.ts';
import { type OpenedDossier, openWriter } from '../../../store/open.ts';
import { decideUndo } from '../../decide.ts';
import { decideTag } from '../../decide-annotation.ts';
import { decideJudge } from '../../decide-statement.ts';
import { type StatementFilter, STATEMENT_ORDERS, VERDICTS } from './filter.ts';
import { roomIndex, type RoomIndex } from './room-index.ts';

const DOCUMENTS = 14;
const OUTLETS = ['Gazette', 'Herald'];

let folder: string;
let dossier: OpenedDossier;
let index: RoomIndex;
let all: NaiveStatement[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'index-'));
  dossier = await openWriter(join(folder, 'a.dossier'), { now: () => new Date(0), linkEntities });
  const inputs = Array.from({ length: DOCUMENTS }, (_, seed) =>
    article(seed, {
      ...(seed % 3 === 2 ? {} : { outlet: OUTLETS[seed % 3] ?? '' }),
      ...(seed % 4 === 3 ? {} : { published: `2025-0${1 + (seed % 5)}-${10 + seed}` }),
    }),
  );
  await dossier.writer.add(inputs.map(recordOf));
  // A revision that is not current any more.
  await dossier.writer.add([recordOf({ ...article(1), text: `${article(1).text}Again.\n` })]);
  await decide();
  index = await roomIndex(dossier.reader.columns);
  all = await statements();
});
afterAll(async () => {
  await dossier.close();
  rmSync(folder, { recursive: true });
});

const TAGGED = [1, 4, 9];

async function decide(): Promise<void> {
  const rows = await collect(dossier.reader.statements());
  const id = (at: number): string => rows[at]?.id ?? '';
  await decideJudge(dossier, id(2), { verdict: 'rejected' });
  await decideJudge(dossier, id(7), { verdict: 'rejected' });
  await decideJudge(dossier, id(3), { verdict: 'accepted' });
  await decideJudge(dossier, id(5), { verdict: 'corrected', act: 'threaten' });
  await decideJudge(dossier, id(6), { verdict: 'corrected', speaker: null });
  await decideJudge(dossier, id(8), { verdict: 'corrected', speaker: 'Ilva Reyl' });
  for (const at of TAGGED) await decideTag(dossier, id(at), at === 4 ? 'check' : 'key');
}

async function statements(): Promise<NaiveStatement[]> {
  const rows = await collect(dossier.reader.statements({ verdict: 'any' }));
  const tags = new Map<number, string[]>();
  for await (const chunk of dossier.reader.columns.tags())
    for (const { row, tag } of chunk) tags.set(row, [...(tags.get(row) ?? []), tag]);
  const numbers = (await index.statements.select({ verdicts: [...VERDICTS] })).rows();
  const byId = await dossier.reader.statementsById(numbers);
  const tagsOf = new Map(byId.map(({ id }, at) => [id, tags.get(numbers[at] ?? 0) ?? []]));
  return rows.map((row) => ({ row, tags: tagsOf.get(row.id) ?? [] }));
}

function filters(): fc.Arbitrary<StatementFilter> {
  const speakers = [...new Set(all.map(({ row }) => row.speaker?.id ?? ('' as const)))];
  const some = <T>(values: readonly T[]): fc.Arbitrary<T[]> =>
    fc.subarray([...values], { maxLength: 3 });
  return fc.record(
    {
      speakers: some(speakers),
      acts: some(ACTS),
      types: some(STATEMENT_TYPES),
      outlets: some([...OUTLETS, '', 'nobody']),
      forms: some(SOURCE_FORMS),
      verdicts: some(VERDICTS),
      tags: some(['key', 'check', 'none']),
      from: fc.constantFrom('2025', '2025-02', '2025-03-12'),
      to: fc.constantFrom('2025', '2025-03', '2025-03-12'),
      minConfidence: fc.constantFrom(0.2, 0.5, 1),
      document: fc.constantFrom(...new Set(all.map(({ row }) => row.citation.document))),
    },
    { requiredKeys: [] },
  );
}

async function idsOf(rows: readonly number[]): Promise<string[]> {
  return (await dossier.reader.statementsById(rows)).map(({ id }) => id);
}

describe('the index of statements', () => {
  test('has corrections, and what nobody could be settled on', () => {
    const judged = all.filter(({ row }) => row.judgement !== null);
    expect(judged.map(({ row }) => row.judgement?.verdict).toSorted()).toEqual([
      'accepted',
      'corrected',
      'corrected',
      'corrected',
      'rejected',
      'rejected',
    ]);
    expect(all.flatMap(({ tags }) => tags).toSorted()).toEqual(['check', 'key', 'key']);
  });

  test('means what looking at one statement after the other means, in the same order', async () => {
    await fc.assert(
      fc.asyncProperty(filters(), async (filter) => {
        const some = await index.statements.select(filter);
        const naive = all.filter((one) => meets(one, filter)).map(({ row }) => row.id);
        expect(await idsOf(some.rows())).toEqual(naive);
        expect(some.total).toBe(naive.length);
      }),
      { numRuns: 300 },
    );
  });

  test('counts each facet without the condition on itself', async () => {
    await fc.assert(
      fc.asyncProperty(filters(), async (filter) => {
        const facets = (await index.statements.select(filter)).facets({ speakers: 100 });
        const without = (key: keyof StatementFilter): NaiveStatement[] => {
          const { [key]: _, ...rest } = filter;
          return all.filter((one) => meets(one, rest));
        };
        const act = (await countOf(without('acts'), ({ row }) => [row.act])).toSorted();
        expect(facets.acts.map(({ value, count }) => `${value} ${count}`).toSorted()).toEqual(act);
        const outlet = await countOf(without('outlets'), ({ row }) => [row.citation.outlet ?? '']);
        expect(facets.outlets.map(({ value, count }) => `${value} ${count}`).toSorted()).toEqual(
          outlet.toSorted(),
        );
        const tags = await countOf(without('tags'), (one) => one.tags);
        expect(facets.tags.map(({ value, count }) => `${value} ${count}`).toSorted()).toEqual(
          tags.toSorted(),
        );
        const speaker = await countOf(without('speakers'), ({ row }) =>
          row.speaker === null ? [] : [row.speaker.id],
        );
        expect(facets.speakers.map(({ id, count }) => `${id} ${count}`).toSorted()).toEqual(
          speaker.toSorted(),
        );
        const sure = without('minConfidence');
        expect(facets.confidence.reduce((sum, { count }) => sum + count, facets.unrated)).toBe(
          sure.length,
        );
      }),
      { numRuns: 150 },
    );
  });

  test('words are those of the search', async () => {
    const query = words('ceasefire');
    const some = await index.statements.select({ words: query, verdicts: [...VERDICTS] });
    const naive = await collect(dossier.reader.statements({ query, verdict: 'any' }));
    expect(naive.length).toBeGreaterThan(0);
    expect(await idsOf(some.rows())).toEqual(naive.map(({ id }) => id));
  });

  test('an entity speaks, or is named in the content', async () => {
    const [speaker] = (await index.statements.select({})).facets().speakers;
    const entity = index.entities.at(index.entities.ofKey(speaker?.id ?? '')).key;
    const rows = await collect(dossier.reader.statements());
    const family = speaker?.name.split(' ').at(-1) ?? '';
    const naive = rows.filter(
      (row) =>
        row.speaker?.id === entity || row.content.some(({ exact }) => exact.includes(family)),
    );
    const some = await index.statements.select({ entity });
    expect(await idsOf(some.rows())).toEqual(naive.map(({ id }) => id));
  });
});

describe('pages', () => {
  test.each(STATEMENT_ORDERS.flatMap((order) => [[order, 1] as const, [order, 7] as const]))(
    'in the order "%s" by %i have each statement once',
    async (order, limit) => {
      const some = await index.statements.select({ acts: ['assert', 'reject'] });
      const found: number[] = [];
      let after: string | null = null;
      do {
        const page = some.page({ order, limit, ...(after !== null && { after }) });
        expect(page.offset).toBe(found.length);
        found.push(...page.rows);
        after = page.next;
      } while (after !== null);
      expect(found.toSorted((a, b) => a - b)).toEqual(some.rows().toSorted((a, b) => a - b));
      expect(some.page({ order, limit: 3, offset: 2 }).rows).toEqual(found.slice(2, 5));
    },
  );

  test('the surest come first', async () => {
    const some = await index.statements.select({});
    const { rows } = some.page({ order: 'surest', limit: 1000 });
    const sure = (await dossier.reader.statementsById(rows)).map(
      ({ confidence }) => confidence?.statement ?? -1,
    );
    expect(sure).toEqual(sure.toSorted((a, b) => b - a));
  });

  test('go on after a statement that was rejected meanwhile', async () => {
    const list = async () => index.statements.select({ outlets: [...OUTLETS] });
    const rows = (await list()).rows();
    const { next } = (await list()).page({ order: 'oldest', limit: 5 });
    const [last = ''] = await idsOf(rows.slice(4, 5));
    await decideJudge(dossier, last, { verdict: 'rejected' });
    await index.statements.judge();
    const after = next ?? '';
    const page = (await list()).page({ order: 'oldest', limit: 5, after });
    expect((await list()).total).toBe(rows.length - 1);
    expect(page.rows).toEqual(rows.slice(5, 10));
    await decideUndo(dossier, null);
    await index.statements.judge();
    expect((await list()).rows()).toEqual(rows);
  });

  test('go on after the same statement once earlier ones were added', async () => {
    const rows = (await index.statements.select({})).rows();
    const { next } = (await index.statements.select({})).page({ order: 'oldest', limit: 5 });
    await dossier.writer.add([recordOf(article(99, { published: '1999-01-01' }))]);
    const anew = await roomIndex(dossier.reader.columns);
    const after = next ?? '';
    const page = (await anew.statements.select({})).page({ order: 'oldest', limit: 5, after });
    expect(page.offset).toBeGreaterThan(5);
    expect(page.rows).toEqual(rows.slice(5, 10));
  });

  test.each(['bm90IG9uZQ', '', 'x'.repeat(40)])('"%s" is no cursor', async (after) => {
    const some = await index.statements.select({});
    expect(() => some.page({ order: 'oldest', limit: 5, after })).toThrow('is no cursor');
  });
});

describe('groups', () => {
  test.each(['speaker', 'day'] as const)(
    'by %s are the runs of the list they stand in',
    async (group) => {
      const some = await index.statements.select({});
      const groups = some.groups(group, 'oldest');
      const { rows } = some.page({ order: 'oldest', group, limit: 10_000 });
      const list = await dossier.reader.statementsById(rows);
      const keyOf = ({ speaker, said, citation }: (typeof list)[number]): string =>
        group === 'speaker' ? (speaker?.id ?? '') : (said?.from ?? citation.published?.from ?? '');
      let at = 0;
      for (const { key, count, offset } of groups) {
        expect(offset).toBe(at);
        for (const row of list.slice(offset, offset + count)) expect(keyOf(row)).toBe(key);
        at += count;
      }
      expect(at).toBe(list.length);
      expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
    },
  );
});

async function countOf(
  some: readonly NaiveStatement[],
  values: (one: NaiveStatement) => readonly string[],
): Promise<string[]> {
  const counts = new Map<string, number>();
  for (const one of some)
    for (const value of values(one)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => `${value} ${count}`);
}
