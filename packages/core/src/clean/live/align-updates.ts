import { attribute } from '../html/tree.ts';
import { machineStamp } from './stamp.ts';
import type { Anchor } from './post-ranges.ts';
import type { Positions } from './tree-positions.ts';
import { looseWords, type Update } from './update.ts';

/**
 * Finds the posts that structured data tells of among the blocks of the page: by the element its address names, else by its
 * headline, else by how its text begins. Updates that the page does not show are left out.
 */
export function alignUpdates(positions: Positions, updates: readonly Update[]): Anchor[] {
  const byName = elementsByName(positions);
  const byWords = blocksByWords(positions);
  const taken = new Set<number>();
  const anchors: Anchor[] = [];
  for (const update of updates) {
    const block =
      blockOfAnchor(positions, byName, update) ??
      blockOfHeadline(positions, byWords.whole, update, taken) ??
      blockOfBody(byWords.beginning, update, taken);
    if (block === null || taken.has(block)) continue;
    taken.add(block);
    anchors.push({
      block,
      stamp: update.published === null ? null : machineStamp(update.published),
      headline: update.headline,
    });
  }
  return anchors;
}

/** Attributes that systems name a post by. */
const NAMING = ['id', 'data-id', 'data-post-id', 'data-entry-id', 'data-block-id', 'name'];

function elementsByName({ page, ranges }: Positions): ReadonlyMap<string, number> {
  const named = new Map<string, number>();
  for (const [index, { node }] of page.elements.entries()) {
    const range = ranges[index];
    // What names it may be a link to it: that has one block at most.
    if (range === undefined || range.to === range.from) continue;
    for (const name of NAMING) {
      const value = attribute(node, name);
      const held = value === null ? undefined : named.get(value);
      const size = held === undefined ? 0 : (ranges[held]?.to ?? 0) - (ranges[held]?.from ?? 0);
      if (value !== null && range.to - range.from > size) named.set(value, index);
    }
  }
  return named;
}

function blockOfAnchor(
  { ranges }: Positions,
  byName: ReadonlyMap<string, number>,
  { anchor }: Update,
): number | null {
  if (anchor === null) return null;
  const element =
    byName.get(anchor) ?? byName.get(anchor.replace(/^(?:block|post|entry|update|live)[-_]/, ''));
  return element === undefined ? null : (ranges[element]?.from ?? null);
}

interface BlocksByWords {
  readonly whole: ReadonlyMap<string, readonly number[]>;
  readonly beginning: ReadonlyMap<string, readonly number[]>;
}

function blocksByWords({ words }: Positions): BlocksByWords {
  const whole = new Map<string, number[]>();
  const beginning = new Map<string, number[]>();
  const enter = (map: Map<string, number[]>, key: string, block: number): void => {
    const held = map.get(key);
    if (held === undefined) map.set(key, [block]);
    else held.push(block);
  };
  for (const [block, text] of words.entries()) {
    const loose = looseWords(text.slice(0, 400));
    if (loose === '') continue;
    enter(whole, loose, block);
    if (loose.length >= BEGINNING) enter(beginning, loose.slice(0, BEGINNING), block);
  }
  return { whole, beginning };
}

const BEGINNING = 24;

/** The headline may stand in a list of key points as well: a heading goes before. */
function blockOfHeadline(
  { page }: Positions,
  whole: BlocksByWords['whole'],
  { headline }: Update,
  taken: ReadonlySet<number>,
): number | null {
  const free = (headline === null ? [] : (whole.get(looseWords(headline)) ?? [])).filter(
    (block) => !taken.has(block),
  );
  const isHeading = (block: number): boolean =>
    /^h[2-6]$/.test(page.elements[page.blocks[block]?.element ?? -1]?.node.tagName ?? '');
  return free.find(isHeading) ?? free.at(-1) ?? null;
}

function blockOfBody(
  beginning: BlocksByWords['beginning'],
  { body }: Update,
  taken: ReadonlySet<number>,
): number | null {
  const loose = looseWords((body ?? '').slice(0, 200));
  if (loose.length < BEGINNING) return null;
  const found = beginning.get(loose.slice(0, BEGINNING)) ?? [];
  return found.find((block) => !taken.has(block)) ?? null;
}
