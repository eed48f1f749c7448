import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOfIso, dayValue } from '../../model/calendar.ts';
import type { DatableDocument } from '../../model/datable.ts';
import { documentReader } from '../../pipeline/read-document.ts';
import { inferDates } from './infer-dates.ts';

const read = documentReader();
const ROOT = join(import.meta.dirname, '../../../../..');
const STORIES = join(ROOT, 'fixtures/dates');

function document(id: string, text: string, published: string | null): DatableDocument {
  const given = published === null ? {} : { published };
  const bytes = Buffer.from(text);
  const source = { input: id, bytes, mediaType: 'text/plain', charset: null, given } as const;
  const days = published === null ? null : { from: published, to: after(published) };
  return { ...read(source), id, published: days };
}

const after = (day: string): string => dayValue((dayOfIso(day) ?? 0) + 1);

function story(name: string): { documents: DatableDocument[]; expected: string[][] } {
  const [told = '', expected = ''] = readFileSync(join(STORIES, name), 'utf8').split('\n---\n');
  const parts = told.split(/^=== /m).filter((part) => part !== '');
  return {
    documents: parts.map((part) => {
      const [head = '', ...lines] = part.split('\n');
      const [id = '', published = null] = head.split(' ');
      return document(id, lines.join('\n'), published);
    }),
    expected: expected
      .trim()
      .split('\n')
      .map((line) => line.split(' ')),
  };
}

const names = readdirSync(STORIES).filter((name) => name.endsWith('.txt'));

describe.each(names)('%s', (name) => {
  const { documents, expected } = story(name);
  const { documents: dated, conflicts } = inferDates(documents);

  it('dates what can be dated, and nothing else', () => {
    for (const [id, first = '', last = first] of expected.filter(([id]) => id !== 'conflict')) {
      const found = dated.find((one) => one.document === id)?.days;
      expect([id, found]).toEqual([
        id,
        first === 'unknown' ? null : { from: first, to: after(last) },
      ]);
    }
  });

  it('reports what contradicts itself, and no more', () => {
    const told = expected.filter(([id]) => id === 'conflict').map(([, ...ids]) => ids);
    const found = conflicts.map(({ basis }) => [
      ...new Set(basis.flatMap(({ words }) => words.map((one) => one.document))),
    ]);
    expect(found).toEqual(told);
  });

  it('says the same in every order', () => {
    const once = inferDates(documents);
    fc.assert(
      fc.property(fc.shuffledSubarray(documents, { minLength: documents.length }), (shuffled) => {
        expect(inferDates(shuffled)).toEqual(once);
      }),
      { numRuns: 10 },
    );
  });

  it('takes back what a document told, and has it again with the document', () => {
    const once = inferDates(documents);
    for (const gone of documents) {
      const rest = documents.filter((one) => one !== gone);
      for (const { basis } of inferDates(rest).documents)
        expect(basis.flatMap(({ words }) => words.map((one) => one.document))).not.toContain(
          gone.id,
        );
      expect(inferDates([...rest, gone])).toEqual(once);
    }
  });

  it('rests every date on words, all of which it needs', () => {
    for (const { days, basis } of dated)
      expect(basis.length > 0).toBe(days !== null || basis.length > 0);
    for (const one of dated.filter(({ days }) => days !== null))
      for (const { words } of one.basis) expect(words.length).toBeGreaterThan(0);
  });
});

it('narrows only, as documents are added that contradict nothing', () => {
  const { documents } = story('counted-list.txt');
  const alone = inferDates(documents.slice(0, 1)).documents[0];
  const both = inferDates(documents).documents.find((one) => one.document === alone?.document);
  const days = (one: typeof alone): number =>
    (one?.candidates ?? []).reduce(
      (sum, { from, to }) => sum + Date.parse(to) - Date.parse(from),
      0,
    );
  expect(days(both)).toBeGreaterThan(0);
  expect(days(both)).toBeLessThanOrEqual(days(alone));
});

const SEEDS = join(ROOT, '../shared/seeds');

describe.skipIf(!existsSync(SEEDS))('five articles of one story', () => {
  const inferred = (dates: Readonly<Record<string, string>>): ReadonlyMap<string, string> => {
    const files = readdirSync(SEEDS).filter((name) => name.endsWith('.txt'));
    const documents = files.map((name) => {
      const id = name.slice(0, 3);
      return document(id, readFileSync(join(SEEDS, name), 'utf8'), dates[id] ?? null);
    });
    return new Map(
      inferDates(documents).documents.map(({ document: id, days }) => [
        id,
        days === null ? 'unknown' : `${days.from}/${days.to}`,
      ]),
    );
  };

  it('are dated by one another where none has a date', () => {
    const days = inferred({});
    expect(days.get('003')).toBe('2025-03-17/2025-03-18');
    expect(days.get('002')).toBe('2025-03-23/2025-03-25');
  });

  it('are dated by the one that has a date', () => {
    expect(inferred({ '004': '2025-08-09' }).get('000')).toBe('2025-08-13/2025-08-14');
  });
});
