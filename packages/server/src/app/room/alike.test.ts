import { expect, test } from 'vitest';
import type { StatementRow } from '../../store/rows.ts';
import { alike } from './alike.ts';
import type { RoomParts } from './room-parts.ts';

const WORDS = 'the station was poorly guarded and nobody had replied';

function said(id: string, revision: string, start: number, exact = WORDS): StatementRow {
  const content = [{ start, end: start + exact.length, exact }];
  return { id, citation: { revision }, content } as unknown as StatementRow;
}

/** A room of these statements, all of which any query finds. */
function roomOf(rows: readonly StatementRow[]): Pick<RoomParts, 'reader' | 'index'> {
  const select = async () => ({ page: () => ({ rows: [...rows.keys()] }) });
  const statementsById = async (ids: readonly number[]) => ids.map((id) => rows[id]);
  return { reader: { statementsById }, index: { statements: { select } } } as never;
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
  const found = await alike(roomOf(others), statement);
  expect(found.map(({ statement: { id } }) => id)).toEqual(['a/s9', 'b/s1']);
  expect(found[0]?.share).toBe(1);
});

test('too few words tell nothing', async () => {
  const statement = said('a/s1', 'a', 0, 'no');
  expect(await alike(roomOf([said('b/s1', 'b', 0, 'no')]), statement)).toEqual([]);
});
