import { expect, it } from 'vitest';
import type { Change } from '../../api/types.ts';
import { changeRows, rowKey } from './change-rows.ts';

const change = (addedAt: string): Change =>
  ({ addedAt, kind: 'document', citation: { revision: addedAt } }) as Change;
const day = (instant: string): string => instant.slice(0, 10);

it('puts each day once before what was added on it', () => {
  const rows = changeRows(
    ['2026-05-04T09:00:00Z', '2026-05-04T10:00:00Z', '2026-05-05T00:00:00Z'].map(change),
    day,
  );
  expect(rows.map((row) => (row.kind === 'day' ? row.day : '-'))).toEqual([
    '2026-05-04',
    '-',
    '-',
    '2026-05-05',
    '-',
  ]);
  expect(new Set(rows.map(rowKey)).size).toBe(rows.length);
});

it('of nothing makes nothing', () => {
  expect(changeRows([])).toEqual([]);
});
