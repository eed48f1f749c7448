import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codePointIndex } from '@rapporteur/core/text/code-points';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { recordOf } from '../../../../../testkit/src/dossier/records.ts';
import { generatedArticle } from '../../../../../testkit/src/generate/coverage.ts';
import { type OpenedDossier, openWriter } from '../../../store/open.ts';
import { type StatementView, statementViewSchema } from '../../contract/line.ts';
import { decideAsked } from '../../deciding/decide-asked.ts';
import { roomIndex } from '../index/room-index.ts';
import type { RoomParts } from '../room-parts.ts';
import { line } from './line.ts';
import { statements } from './statements.ts';

let opened: OpenedDossier;
let parts: RoomParts;
let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-line-'));
  opened = await openWriter(join(folder, 'test.dossier'), {
    now: () => new Date('2025-04-01T00:00:00Z'),
  });
  const text = generatedArticle(4, 600).replaceAll('. ', '. 🌍 ');
  await opened.writer.add([recordOf({ input: 'story', text })]);
  parts = { reader: opened.reader, index: await roomIndex(opened.reader.columns), name: 'test' };
});
afterEach(async () => {
  await opened.close();
  rmSync(folder, { recursive: true });
});

async function first(): Promise<string> {
  const { items } = await statements(parts, { order: 'oldest', limit: 1 });
  return items[0]?.id ?? '';
}

async function about(id: string): Promise<StatementView> {
  const [revision = '', local = ''] = id.split('/');
  const view = await line(parts, { revision, local } as never);
  return statementViewSchema.parse(JSON.parse(JSON.stringify(view)));
}

test('its parts are words of its passage, at their places', async () => {
  const { passage, parts: selected } = await about(await first());
  const index = codePointIndex(passage?.exact ?? '');
  const within = selected.filter(
    ({ words }) => words.start >= (passage?.start ?? 0) && words.end <= (passage?.end ?? 0),
  );
  expect(within.map(({ part }) => part)).toEqual(expect.arrayContaining(['cue', 'content']));
  for (const { words } of within) {
    const [start, end] = [words.start, words.end].map((at) =>
      index.toUnit(at - (passage?.start ?? 0)),
    );
    expect(passage?.exact.slice(start, end)).toBe(words.exact);
  }
});

test('what the user made of it is told, and what was taken back is not', async () => {
  const id = await first();
  const before = await about(id);
  expect(before.statement).toMatchObject({ judgement: null, tags: [], notes: 0 });
  expect(before.decisions).toEqual([]);

  await decideAsked(opened, { kind: 'correct', statement: id, act: 'threaten', speaker: null });
  await decideAsked(opened, { kind: 'note', target: id, text: 'Compare with the other report.' });
  await decideAsked(opened, { kind: 'tag', target: id, tag: 'red line' });
  await parts.index.statements.judge();
  const after = await about(id);
  expect(after.statement.act).toBe('threaten');
  expect(after.statement.judgement).toMatchObject({
    verdict: 'corrected',
    act: before.statement.act,
    speakerCorrected: true,
    speaker: before.statement.speaker?.name ?? null,
  });
  expect(after.statement).toMatchObject({ tags: ['red line'], notes: 1, speaker: null });
  expect(after.notes.map(({ text }) => text)).toEqual(['Compare with the other report.']);
  expect(after.decisions.map(({ decision }) => decision.kind)).toEqual(['tag', 'note', 'correct']);
  const list = await statements(parts, { order: 'oldest', limit: 1 });
  expect(list.items[0]).toEqual(after.statement);

  for (const { id: decision } of after.decisions)
    await decideAsked(opened, { kind: 'undo', decision });
  await parts.index.statements.judge();
  expect(await about(id)).toEqual(before);
});

test('a rejected statement is still told of, where it is asked for by its id', async () => {
  const id = await first();
  await decideAsked(opened, { kind: 'reject', statement: id });
  await parts.index.statements.judge();
  expect(await first()).not.toBe(id);
  expect((await about(id)).statement.judgement?.verdict).toBe('rejected');
});

test('there is none by an unknown id', async () => {
  const unknown = { revision: 'rev_0000000000000000', local: 's1' };
  expect(await line(parts, unknown as never)).toBeNull();
});
