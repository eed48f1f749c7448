import type { StoryComparison } from './story.ts';

/** Figures of a story's comparison as a Markdown table, a row for each layer. */
export function summaryTable(comparison: StoryComparison): string {
  const rows = totals(comparison).map(({ layer, expected, found, matched, fields }) => [
    layer,
    String(expected),
    String(found),
    share(matched, found),
    share(matched, expected),
    [...fields].map(([name, { right, of }]) => `${name} ${share(right, of)}`).join(', '),
  ]);
  return markdown([
    ['layer', 'expected', 'found', 'precision', 'recall', 'of those found, as expected'],
    ...rows,
  ]);
}

interface Total {
  readonly layer: string;
  expected: number;
  found: number;
  matched: number;
  readonly fields: Map<string, { right: number; of: number }>;
}

function totals(comparison: StoryComparison): Total[] {
  const byLayer = new Map<string, Total>();
  for (const { layer, expected, found, matched, fields } of [...comparison.values()].flat()) {
    const total = byLayer.get(layer) ?? {
      layer,
      expected: 0,
      found: 0,
      matched: 0,
      fields: new Map(),
    };
    byLayer.set(layer, total);
    total.expected += expected;
    total.found += found;
    total.matched += matched;
    for (const [name, { right, of }] of Object.entries(fields)) {
      const sum = total.fields.get(name) ?? { right: 0, of: 0 };
      total.fields.set(name, { right: sum.right + right, of: sum.of + of });
    }
  }
  return [...byLayer.values()];
}

function share(part: number, all: number): string {
  return all === 0 ? '–' : (part / all).toFixed(2);
}

/** Columns padded as Prettier pads them. */
function markdown(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [header = [], ...body] = rows;
  return [line(header), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join(
    '\n',
  );
}
