import type { Line } from './line.ts';

/** A page's lines in reading order, and its height in points. */
export interface PageLines {
  readonly height: number;
  readonly lines: readonly Line[];
}

export type RunningReason =
  'boilerplate:running-head' | 'boilerplate:running-foot' | 'boilerplate:page-number';

/** Lines that stand on page after page at its head or foot, and page numbers, each with why it is left out. */
export function runningLines(pages: readonly PageLines[]): ReadonlyMap<Line, RunningReason> {
  const reasons = new Map<Line, RunningReason>();
  const repeated = new Map<string, Line[]>();
  for (const page of pages)
    for (const line of page.lines) {
      const zone = zoneOf(page, line);
      if (zone === null) continue;
      if (PAGE_NUMBER.test(line.text)) {
        reasons.set(line, 'boilerplate:page-number');
        continue;
      }
      // The title of the whole may say the same in larger type.
      const key = `${zone} ${Math.round(line.size)} ${line.text.replace(/\d+/g, '#').toLowerCase()}`;
      repeated.set(key, [...(repeated.get(key) ?? []), line]);
    }
  for (const [key, lines] of repeated) {
    const on = new Set(lines.map(({ page }) => page)).size;
    if (on < 2 || on < pages.length * OFTEN) continue;
    for (const line of lines)
      reasons.set(
        line,
        key.startsWith('head') ? 'boilerplate:running-head' : 'boilerplate:running-foot',
      );
  }
  return reasons;
}

/** Share of the pages that a running head stands on: left and right pages may have their own. */
const OFTEN = 0.4;

/** Share of a page's height that its head and its foot take up. */
const MARGIN = 0.12;

const PAGE_NUMBER =
  /^(?:page|p\.|seite|стр\.)?\s?[-–—|(]?\s?(?:\d{1,4}|[ivxl]{1,6})\s?[-–—|)]?(?:\s?(?:of|\/|von|из)\s?\d{1,4})?\s?[-–—]?$/i;

function zoneOf({ height }: PageLines, { y }: Line): 'head' | 'foot' | null {
  if (y > height * (1 - MARGIN)) return 'head';
  return y < height * MARGIN ? 'foot' : null;
}
