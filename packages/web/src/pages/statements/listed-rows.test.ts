import { describe, expect, it } from 'vitest';
import { listedRows, type ListedRows } from './listed-rows.ts';

const GROUPS = [
  { key: 'a', label: 'A', count: 2, offset: 0 },
  { key: 'b', label: 'B', count: 1, offset: 2 },
  { key: 'c', label: 'C', count: 3, offset: 3 },
];

function drawn(rows: ListedRows): string {
  return Array.from({ length: rows.count }, (_, index) => {
    const row = rows.rowAt(index);
    return row.kind === 'heading' ? row.group.label : row.item;
  }).join(' ');
}

describe('rows of a list', () => {
  it('are its statements', () => {
    expect(drawn(listedRows(3, null, 0))).toBe('0 1 2');
    expect(drawn(listedRows(0, null, 0))).toBe('');
  });

  it('have headings between them', () => {
    expect(drawn(listedRows(6, GROUPS, 0))).toBe('A 0 1 B 2 C 3 4 5');
  });

  it('come in parts, each with the heading that it begins under', () => {
    expect(drawn(listedRows(6, null, 5, 4))).toBe('4 5');
    expect(drawn(listedRows(6, GROUPS, 0, 4))).toBe('A 0 1 B 2 C 3');
    expect(drawn(listedRows(6, GROUPS, 4, 4))).toBe('C 4 5');
    expect(drawn(listedRows(6, GROUPS, 99, 4))).toBe('C 4 5');
  });

  it.each([
    [GROUPS, 0],
    [GROUPS, 4],
    [null, 4],
  ])('are found by the number of a statement', (groups, at) => {
    const rows = listedRows(6, groups, at, 4);
    for (let item = rows.first; item < rows.end; item += 1)
      expect(rows.rowAt(rows.indexOf(item))).toEqual({ kind: 'item', item });
    expect(rows.rowAt(rows.indexOf(99))).toEqual({ kind: 'item', item: rows.end - 1 });
  });
});
