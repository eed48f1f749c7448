import type { Page } from '../html/page-blocks.ts';

/** A half-open range of `page.blocks`. */
export interface BlockRange {
  readonly from: number;
  readonly to: number;
}

/** The page, its blocks by element and their words, all found once. */
export interface Positions {
  readonly page: Page;
  /** Blocks whose text stands within each element; empty ranges where there are none. */
  readonly ranges: readonly BlockRange[];
  /** Words of each block as a reader sees them. */
  readonly words: readonly string[];
  /** The same with a blank wherever markup parts them: a time and a name that only their boxes keep apart. */
  readonly parted: readonly string[];
}

export function positions(page: Page): Positions {
  const first = page.elements.map(() => page.blocks.length);
  const last = page.elements.map(() => -1);
  const widen = (element: number, from: number, to: number): void => {
    if (element < 0) return;
    first[element] = Math.min(first[element] ?? from, from);
    last[element] = Math.max(last[element] ?? to, to);
  };
  for (const [index, block] of page.blocks.entries())
    if (block.chars > 0) widen(block.element, index, index);
  // Children come after their parents.
  for (let index = page.elements.length - 1; index >= 0; index -= 1)
    if ((last[index] ?? -1) >= 0)
      widen(page.elements[index]?.parent ?? -1, first[index] ?? 0, last[index] ?? -1);
  return {
    page,
    ranges: first.map((from, index) =>
      (last[index] ?? -1) < 0 ? { from: 0, to: 0 } : { from, to: (last[index] ?? 0) + 1 },
    ),
    words: page.blocks.map(({ nodes }) => joined(nodes, '')),
    parted: page.blocks.map(({ nodes }) => joined(nodes, ' ')),
  };
}

function joined(nodes: readonly { readonly value: string }[], by: '' | ' '): string {
  return nodes
    .map(({ value }) => value)
    .join(by)
    .replace(/[ \t\n\r\f]+/g, ' ')
    .trim();
}

/** Elements from `element` up to the outermost, itself first. */
export function* upwards(page: Page, element: number): Generator<number> {
  for (let at = element; at >= 0; at = page.elements[at]?.parent ?? -1) yield at;
}

/** The innermost element that holds all of `elements`; -1 for the document. */
export function holderOf(page: Page, elements: readonly number[]): number {
  const low = Math.min(...elements);
  const high = Math.max(...elements);
  // Elements are numbered in document order: what holds the first and the last holds those between.
  for (const at of upwards(page, low)) if (high < (page.elements[at]?.end ?? 0)) return at;
  return -1;
}

/** The child of `holder` that `element` is or stands within; `element` itself where it is the holder. */
export function childOf(page: Page, holder: number, element: number): number {
  let child = element;
  for (const at of upwards(page, element)) {
    if (at === holder) return child;
    child = at;
  }
  return child;
}
