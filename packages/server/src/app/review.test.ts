import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { linkEntities } from '@rapporteur/core/link/entities/link-entities';
import { documentReader } from '@rapporteur/core/pipeline/read-document';
import type { StatementQuery } from '../store/dossier.ts';
import { type OpenedDossier, openReader, openWriter } from '../store/open.ts';
import { prepareRecord } from '../store/prepare-record.ts';
import type { DocumentRecord } from '../store/record.ts';
import type { StatementRow } from '../store/rows.ts';
import { decideMerge, decideUndo } from './decide.ts';
import { decideNote, decideSaveSearch, decideTag, decideUntag } from './decide-annotation.ts';
import { decideJudge } from './decide-statement.ts';
import { dossierFigures } from './dossier-figures.ts';
import { parseSearchQuery } from './search-query.ts';

const read = documentReader();

function recordOf(input: string, text: string): DocumentRecord {
  const bytes = Buffer.from(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const known = { input, location: input, given: {}, sha256, capturedAt: null };
  const source = { input, bytes, mediaType: 'text/plain', charset: null, given: {} } as const;
  return prepareRecord(known, read(source), 'test');
}

let folder: string;
let path: string;
let dossier: OpenedDossier;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'review-'));
  path = join(folder, 'a.dossier');
  dossier = await openWriter(path, { now: () => new Date(0), linkEntities });
});
afterEach(async () => {
  await dossier.close();
  rmSync(folder, { recursive: true });
});

const TALKS = 'Talks have begun, Ann Tarrow said on Monday.';
const RIVER = 'The river is 40 metres wide, Ros Velen said.';
const AGAIN = 'Talks have begun, Ann Tarrow said again on Tuesday.';
const DENIAL = '"We never crossed it," Ann Tarrow said.';
const text = (...paragraphs: string[]): string => `${paragraphs.join('\n\n')}\n`;
const add = (input: string, ...paragraphs: string[]) =>
  dossier.writer.add([recordOf(input, text(...paragraphs))]);

async function listed(query: StatementQuery = {}): Promise<StatementRow[]> {
  const rows: StatementRow[] = [];
  for await (const row of dossier.reader.statements(query)) rows.push(row);
  return rows;
}

async function idOf(words: string, query: StatementQuery = { verdict: 'any' }): Promise<string> {
  const found = (await listed(query)).find(({ content }) => content[0]?.exact.includes(words));
  return found?.id ?? `no statement says ${words}`;
}

async function shown(query: StatementQuery = {}): Promise<string[]> {
  return (await listed(query)).map(
    ({ speaker, act, content, judgement }) =>
      `${speaker?.name ?? 'nobody'} ${act} ${content[0]?.exact.split(' ')[0]} ${judgement?.verdict ?? '-'}`,
  );
}

async function found(query: string): Promise<(string | null)[]> {
  const hits = await collected(dossier.reader.search(parseSearchQuery(query)));
  return hits.map((hit) => hit.speaker);
}

async function codeOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => null,
    (error: { code?: unknown }) => error.code,
  );
}

describe('judgements', () => {
  test('what is rejected is left out unless it is asked for, and an undoing brings it back', async () => {
    await add('a.txt', TALKS, RIVER);
    const id = await idOf('Talks');
    const { id: decision } = await decideJudge(dossier, id, { verdict: 'rejected' });
    expect(await shown()).toEqual(['Ros Velen assert The -']);
    expect(await shown({ verdict: 'rejected' })).toEqual(['Ann Tarrow assert Talks rejected']);
    expect(await shown({ verdict: 'any' })).toHaveLength(2);
    expect(await shown({ verdict: 'unjudged' })).toEqual(['Ros Velen assert The -']);
    expect(await found('talks act:assert')).toEqual([]);
    expect((await dossier.reader.overview()).statements).toBe(1);
    for await (const { name, statements } of dossier.reader.entities({ type: 'person' }))
      expect([name, statements]).toEqual([name, name === 'Ros Velen' ? 1 : 0]);
    await decideUndo(dossier, decision);
    expect(await shown()).toHaveLength(2);
    expect((await dossier.reader.overview()).statements).toBe(2);
  });

  test('the last holds, and undone it gives way to the one before', async () => {
    await add('a.txt', TALKS);
    const id = await idOf('Talks');
    await decideJudge(dossier, id, { verdict: 'accepted' });
    const { id: second } = await decideJudge(dossier, id, { verdict: 'corrected', act: 'deny' });
    expect(await shown()).toEqual(['Ann Tarrow deny Talks corrected']);
    expect((await listed())[0]?.judgement).toMatchObject({ act: 'assert', speaker: null });
    await decideUndo(dossier, second);
    expect(await shown()).toEqual(['Ann Tarrow assert Talks accepted']);
  });

  test('a corrected speaker is who speaks: in lists, counts, searches and figures', async () => {
    await add('a.txt', TALKS, RIVER);
    await add('b.txt', DENIAL);
    const id = await idOf('river');
    await decideJudge(dossier, id, { verdict: 'corrected', speaker: 'Ann Tarrow' });
    expect(await shown({ speaker: 'Velen' })).toEqual([]);
    expect(await shown({ speaker: 'Tarrow' })).toContain('Ann Tarrow assert The corrected');
    expect(await found('river speaker:tarrow')).toEqual(['Ann Tarrow']);
    expect(await found('river speaker:velen')).toEqual([]);
    const counts: Record<string, number> = {};
    for await (const { name, statements } of dossier.reader.entities({ type: 'person' }))
      counts[name] = statements;
    expect(counts).toEqual({ 'Ann Tarrow': 3, 'Ros Velen': 0 });
    const gives = [];
    for await (const figure of dossierFigures(dossier.reader)) gives.push(figure.speaker);
    expect(gives).toEqual(['Ann Tarrow']);
    // An act corrected later leaves the speaker corrected; nobody is somebody else again.
    await decideJudge(dossier, id, { verdict: 'corrected', act: 'estimate' });
    expect(await shown({ act: 'estimate' })).toEqual(['Ann Tarrow estimate The corrected']);
    await decideJudge(dossier, id, { verdict: 'corrected', speaker: null });
    expect(await shown({ verdict: 'corrected' })).toEqual(['nobody estimate The corrected']);
    expect(await shown({ speaker: 'Velen' })).toEqual([]);
  });

  test('a speaker who is merged with another is the one that both are', async () => {
    await add('a.txt', TALKS, RIVER);
    await add('b.txt', DENIAL);
    const id = await idOf('crossed');
    await decideJudge(dossier, id, { verdict: 'corrected', speaker: 'Ros Velen' });
    await decideMerge(dossier, 'Ann Tarrow', 'Ros Velen');
    const [one] = await listed({ verdict: 'corrected' });
    const tarrow = (await listed({ speaker: 'Tarrow' }))[0]?.speaker?.id;
    expect(one?.speaker?.id).toBe(tarrow);
  });

  test('they hold for a revision that has the words elsewhere, and for none that lacks them', async () => {
    await add('a.txt', TALKS, RIVER);
    await decideJudge(dossier, await idOf('Talks'), { verdict: 'corrected', act: 'deny' });
    await decideJudge(dossier, await idOf('river'), { verdict: 'rejected' });
    await add('a.txt', '🙂 It rained.', DENIAL, RIVER, TALKS, 'More is to follow.');
    expect(await shown()).toEqual(['Ann Tarrow assert "We -', 'Ann Tarrow deny Talks corrected']);
    await add('a.txt', 'The whole article was rewritten.', RIVER);
    expect(await shown()).toEqual([]);
    const { judgements } = await dossier.reader.annotations();
    expect(judgements.map(({ verdict, target }) => [verdict, target.id === null])).toEqual([
      ['corrected', true],
      ['rejected', false],
    ]);
    // In the revision that had its words it stands as it was judged.
    expect(await shown({ superseded: true, act: 'deny' })).toHaveLength(2);
  });

  test('equal words of one document are told apart, also where one of them is gone', async () => {
    const twice = [TALKS, RIVER, AGAIN];
    await add('a.txt', ...twice);
    const [first, , second] = await listed();
    await decideJudge(dossier, String(first?.id), { verdict: 'accepted' });
    await decideJudge(dossier, String(second?.id), { verdict: 'rejected' });
    expect(await shown({ verdict: 'any' })).toEqual([
      'Ann Tarrow assert Talks accepted',
      'Ros Velen assert The -',
      'Ann Tarrow assert Talks rejected',
    ]);
    await add('a.txt', ...twice.slice(0, 2), RIVER);
    expect(await shown()).toEqual(['Ann Tarrow assert Talks accepted', 'Ros Velen assert The -']);
    await add('b.txt', TALKS);
    expect(await shown({ verdict: 'unjudged' })).toHaveLength(2);
  });

  test('of two who say the same in one sentence, each has its own', async () => {
    await add('a.txt', 'Ann Tarrow and Ros Velen said that the talks were over.');
    const both = await listed();
    expect(both).toHaveLength(2);
    await decideJudge(dossier, String(both[1]?.id), { verdict: 'rejected' });
    await decideJudge(dossier, String(both[0]?.id), { verdict: 'accepted' });
    const verdicts = (await listed({ verdict: 'any' })).map(({ judgement }) => judgement?.verdict);
    expect(verdicts).toEqual(['accepted', 'rejected']);
  });

  test('a whole revision has them marked, with what was extracted', async () => {
    await add('a.txt', TALKS, RIVER);
    const id = await idOf('Talks');
    await decideJudge(dossier, id, { verdict: 'corrected', act: 'deny', speaker: 'Ros Velen' });
    await decideJudge(dossier, await idOf('river'), { verdict: 'rejected' });
    const reader = await openReader(path, { linkEntities });
    const [document] = await collected(reader.documents());
    const stored = await reader.read(document?.id ?? missing());
    await reader.close();
    const velen = stored?.entities.find(({ name }) => name === 'Ros Velen')?.id;
    const tarrow = stored?.entities.find(({ name }) => name === 'Ann Tarrow')?.id;
    expect(
      stored?.statements.map(({ act, source, judgement }) => [act, source?.entity, judgement]),
    ).toEqual([
      [
        'deny',
        velen,
        {
          verdict: 'corrected',
          decision: 1,
          act: 'assert',
          speakerCorrected: true,
          speaker: tarrow,
          speakerNow: { id: expect.any(String), name: 'Ros Velen' },
        },
      ],
      ['assert', velen, expect.objectContaining({ verdict: 'rejected', speakerNow: null })],
    ]);
  });

  test('nothing is decided twice, of nothing, or about what is not there', async () => {
    await add('a.txt', TALKS);
    const id = await idOf('Talks');
    const judge = (...[given, judging]: [string, Parameters<typeof decideJudge>[2]]) =>
      codeOf(decideJudge(dossier, given, judging));
    expect(await judge(id, { verdict: 'accepted' })).toBeNull();
    expect(await judge(id, { verdict: 'accepted' })).toBe('decision-idle');
    expect(await judge(id, { verdict: 'corrected' })).toBe('decision-invalid');
    expect(await judge(id, { verdict: 'corrected', act: 'sing' as 'deny' })).toBe(
      'decision-invalid',
    );
    expect(await judge(id, { verdict: 'corrected', speaker: 'Zed' })).toBe('entity-unknown');
    expect(await judge(id.replace(/\d+$/, '99'), { verdict: 'rejected' })).toBe('item-unknown');
    expect(await judge(HOSTILE, { verdict: 'rejected' })).toBe('item-unknown');
    expect(await dossier.reader.decisions()).toHaveLength(1);
  });
});

describe('notes, tags and searches', () => {
  test('stand on statements, documents and entities, and are found by a second reader', async () => {
    await add('a.txt', TALKS);
    const id = await idOf('Talks');
    await decideNote(dossier, id, '  compare with\r\nthe communiqué\0 ');
    await decideTag(dossier, 'Ann Tarrow', ' Key Player ');
    await decideTag(dossier, 'a.txt', 'to check');
    await decideSaveSearch(dossier, 'Denials', '/statements?act=deny');
    const reader = await openReader(path, { linkEntities });
    const { notes, tags, searches } = await reader.annotations();
    await reader.close();
    expect(notes).toMatchObject([{ target: { id }, text: 'compare with\nthe communiqué' }]);
    expect(
      tags.map(({ tag, target }) => [tag, target.anchor.kind, target.id?.slice(0, 3)]),
    ).toEqual([
      ['Key Player', 'entity', 'ent'],
      ['to check', 'document', 'doc'],
    ]);
    expect(searches).toMatchObject([{ name: 'Denials', url: '/statements?act=deny' }]);
  });

  test('tags are the same in every case, and go and come back', async () => {
    await add('a.txt', TALKS);
    const id = await idOf('Talks');
    const tags = async () => (await dossier.reader.annotations()).tags.map(({ tag }) => tag);
    await decideTag(dossier, id, 'Über');
    expect(await codeOf(decideTag(dossier, id, 'üBER'))).toBe('decision-idle');
    const { id: untagged } = await decideUntag(dossier, id, 'über');
    expect(await tags()).toEqual([]);
    expect(await codeOf(decideUntag(dossier, id, 'über'))).toBe('decision-idle');
    await decideUndo(dossier, untagged);
    expect(await tags()).toEqual(['Über']);
  });

  test('on words that are gone they are kept, orphaned', async () => {
    await add('a.txt', TALKS);
    const id = await idOf('Talks');
    await decideNote(dossier, id, 'true?');
    await decideTag(dossier, id, 'check');
    await add('a.txt', 'The whole article was rewritten.');
    const { notes, tags } = await dossier.reader.annotations();
    expect([...notes, ...tags].map(({ target }) => target.id)).toEqual([null, null]);
    expect(notes[0]?.target.anchor).toMatchObject({ content: ['Talks have begun'] });
    await add('a.txt', 'It is back.', TALKS);
    expect((await dossier.reader.annotations()).tags[0]?.target.id).toBe(await idOf('Talks'));
  });

  test('an event is known by its sentence', async () => {
    await add('a.txt', 'Ann Tarrow met Ros Velen in Paris on Monday.');
    const [event] = await collected(dossier.reader.events());
    await decideNote(dossier, String(event?.id), 'who else?');
    await add('a.txt', 'It rained.', 'Ann Tarrow met Ros Velen in Paris on Monday.');
    const [again] = await collected(dossier.reader.events());
    expect(again?.id).not.toBe(event?.id);
    expect((await dossier.reader.annotations()).notes[0]?.target.id).toBe(again?.id);
  });

  test.each([
    ['/statements', null],
    ['/search?q=%22a%22#x', null],
    ['//evil.example/', 'decision-invalid'],
    ['/\\evil.example/', 'decision-invalid'],
    ['/a\tb', 'decision-invalid'],
    ['https://evil.example/', 'decision-invalid'],
    ['javascript:alert(1)', 'decision-invalid'],
    ['', 'decision-invalid'],
    [`/${'a'.repeat(4000)}`, 'decision-invalid'],
  ])('a search is kept where its address stays within the program: %.30s', async (url, code) => {
    expect(await codeOf(decideSaveSearch(dossier, 'name', url))).toBe(code);
  });

  test('hostile words come back as they were given, or are refused', async () => {
    await add('a.txt', TALKS);
    const id = await idOf('Talks');
    await decideNote(dossier, id, HOSTILE);
    expect((await dossier.reader.annotations()).notes[0]?.text).toBe(HOSTILE);
    await decideTag(dossier, id, "'); drop table decisions; --");
    expect(await shown()).toHaveLength(1);
    expect(await codeOf(decideTag(dossier, id, 'a\nb'))).toBe('decision-invalid');
    expect(await codeOf(decideTag(dossier, id, '\ud800'))).toBe('decision-invalid');
    expect(await codeOf(decideTag(dossier, id, 'x'.repeat(65)))).toBe('decision-invalid');
    expect(await codeOf(decideNote(dossier, id, ' \0 '))).toBe('decision-invalid');
    expect(await codeOf(decideNote(dossier, id, 'x'.repeat(10_001)))).toBe('decision-invalid');
    expect(await codeOf(decideNote(dossier, HOSTILE, 'x'))).toBe('entity-unknown');
  });
});

test('a log says the same to a reader who reads it at once and to one who followed it', async () => {
  const step = fc.tuple(fc.nat(4), fc.nat(2), fc.nat(20));
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), fc.nat(1e9), async (steps, seed) => {
      const own = join(folder, `${seed}-${steps.length}.dossier`);
      rmSync(own, { force: true });
      const { reader, writer, close } = await openWriter(own, {
        now: () => new Date(0),
        linkEntities,
      });
      const state = async (from: typeof reader): Promise<string> =>
        JSON.stringify([
          await collected(from.statements({ verdict: 'any' })),
          await from.annotations(),
          await collected(from.entities()),
        ]);
      await writer.add([recordOf('a.txt', text(TALKS, RIVER, AGAIN))]);
      for (const [what, which, number] of steps) {
        const at = await collected(reader.statements({ verdict: 'any' }));
        const id = String(at[which % at.length]?.id);
        const both = { reader, writer };
        const moves = [
          () => decideJudge(both, id, { verdict: 'rejected' }),
          () => decideJudge(both, id, { verdict: 'corrected', speaker: 'Ros Velen' }),
          () => decideTag(both, id, number % 2 === 0 ? 'Tag' : 'tag'),
          () => decideUndo(both, number),
          () => writer.add([recordOf('a.txt', text(...[RIVER, TALKS, DENIAL].slice(number % 3)))]),
        ];
        await moves[what]?.().catch(() => null);
        await state(reader);
      }
      const fresh = await openReader(own, { linkEntities });
      expect(await state(fresh)).toBe(await state(reader));
      await fresh.close();
      await close();
    }),
    { numRuns: 25 },
  );
});

const HOSTILE = `"; select * from x; -- <script>alert('1')</script> %s \u202e ${'{'}"kind":"undo"}`;

async function collected<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

function missing(): never {
  throw new Error('nothing was added');
}
