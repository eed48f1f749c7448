import { expect, test } from 'vitest';
import type { DossierReader } from '../../store/dossier.ts';
import type { StatementRow } from '../../store/rows.ts';
import { alike } from './alike.ts';

const WORDS = 'the station was poorly guarded and nobody had replied';

function said(id: string, revision: string, start: number, exact = WORDS): StatementRow {
  const content = [{ start, end: start + exact.length, exact }];
  return { id, citation: { revision }, content } as unknown as StatementRow;
}

function readerOf(rows: readonly StatementRow[]): DossierReader {
  return {
    statements: async function* () {
      yield* rows;
    },
  } as unknown as DossierReader;
}

test('statements of other places, the most alike first', async () => {
  const statement = said('a/s1', 'a', 100);
  const others = [
    statement,
    said('a/s2', 'a', 90, `they had warned that ${WORDS}`),
    said('b/s1', 'b', 100, `${WORDS} so far`),
    said('a/s9', 'a', 900),
    said('c/s1', 'c', 0, 'the station was rebuilt within a year of the blast'),
  ];
  const found = await alike(readerOf(others), statement);
  expect(found.map(({ statement: { id } }) => id)).toEqual(['a/s9', 'b/s1']);
  expect(found[0]?.share).toBe(1);
});

test('too few words tell nothing', async () => {
  const statement = said('a/s1', 'a', 0, 'no');
  expect(await alike(readerOf([said('b/s1', 'b', 0, 'no')]), statement)).toEqual([]);
});
