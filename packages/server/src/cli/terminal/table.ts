import { cut, padded, width } from './width.ts';

/** A column of a table: its heading, and how it behaves where the terminal is narrow. */
export interface Column {
  readonly heading: string;
  /** Numbers stand to the right. */
  readonly align?: 'right';
  /** May be cut down to this many columns; one without it is always shown whole. */
  readonly least?: number;
  /** Left out, the last first, where the terminal is too narrow even so. */
  readonly optional?: true;
}

const GAP = '  ';

/**
 * Lines of a table, headings first, none wider than `columns` as long as its unyielding columns fit.
 * Where the rows are too wide, the widest yielding column gives way first.
 */
export function table(
  headings: readonly Column[],
  rows: readonly (readonly string[])[],
  columns: number,
): string[] {
  const widths = fitted(headings, rows, columns);
  const over = total(widths) > columns;
  const dropped = over ? headings.findLastIndex(({ optional }) => optional === true) : -1;
  if (dropped >= 0)
    return table(
      headings.toSpliced(dropped, 1),
      rows.map((row) => row.toSpliced(dropped, 1)),
      columns,
    );
  const line = (cells: readonly string[]): string =>
    headings
      .map((heading, index) => {
        const room = widths[index] ?? 0;
        const cell = cut(cells[index] ?? '', room);
        return heading.align === 'right'
          ? ' '.repeat(Math.max(0, room - width(cell))) + cell
          : padded(cell, room);
      })
      .join(GAP)
      .trimEnd();
  return [line(headings.map(({ heading }) => heading)), ...rows.map(line)];
}

function fitted(
  headings: readonly Column[],
  rows: readonly (readonly string[])[],
  columns: number,
): number[] {
  const widths = headings.map(({ heading }, index) =>
    rows.reduce((most, row) => Math.max(most, width(row[index] ?? '')), width(heading)),
  );
  let over = total(widths) - columns;
  while (over > 0) {
    const yielding = widestYielding(headings, widths);
    if (yielding === null) break;
    widths[yielding] = (widths[yielding] ?? 0) - 1;
    over -= 1;
  }
  return widths;
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, one) => sum + one, GAP.length * (widths.length - 1));
}

function widestYielding(headings: readonly Column[], widths: readonly number[]): number | null {
  let widest: number | null = null;
  for (const [index, { least }] of headings.entries()) {
    const now = widths[index] ?? 0;
    if (least === undefined || now <= least) continue;
    if (widest === null || now > (widths[widest] ?? 0)) widest = index;
  }
  return widest;
}
