import type { Stamp } from './stamp.ts';
import { type BlockRange, childOf, holderOf, type Positions } from './tree-positions.ts';

/** Where a post stands in a page. */
export interface PostRange extends BlockRange {
  /** The element whose own role and class, and those around it, say nothing of the post's parts. */
  readonly around: number;
  /** The element that holds this post and no other; null where posts follow one another without. */
  readonly container: number | null;
  readonly stamp: Stamp | null;
  /** As structured data gives it; null where none does. */
  readonly headline: string | null;
}

/** A block that is known to belong to a post, the first that is. */
export interface Anchor {
  readonly block: number;
  readonly stamp: Stamp | null;
  readonly headline: string | null;
}

/**
 * The posts that hold these blocks, in page order: each reaches as far as the outermost element that holds its block and no
 * other's; where the blocks are siblings, to the next one.
 */
export function postRanges(positions: Positions, anchors: readonly Anchor[]): PostRange[] {
  const sorted = anchors.toSorted((a, b) => a.block - b.block);
  return sorted.length < 2 ? [] : split(positions, sorted, 0);
}

/** Posts are held by lists of days or hours at most. */
const DEEPEST = 6;

function split(positions: Positions, anchors: readonly Anchor[], depth: number): PostRange[] {
  const { page, ranges } = positions;
  const elements = anchors.map(({ block }) => page.blocks[block]?.element ?? -1);
  const holder = holderOf(page, elements);
  if (holder < 0) return [];
  const groups = new Map<number, Anchor[]>();
  for (const [index, anchor] of anchors.entries()) {
    const child = childOf(page, holder, elements[index] ?? -1);
    groups.set(child, [...(groups.get(child) ?? []), anchor]);
  }
  const end = ranges[holder]?.to ?? 0;
  if (depth > DEEPEST || isFlat(positions, groups)) return flat(anchors, holder, end);
  return [...groups].flatMap(([child, own]) => {
    const [only] = own;
    const range = ranges[child];
    if (only === undefined || range === undefined) return [];
    if (own.length > 1) return split(positions, own, depth + 1);
    return [
      { ...range, around: child, container: child, stamp: only.stamp, headline: only.headline },
    ];
  });
}

/** Most of the elements hold their one block and nothing more: what follows them is theirs. */
function isFlat({ ranges }: Positions, groups: ReadonlyMap<number, readonly Anchor[]>): boolean {
  const bare = [...groups.keys()].filter((child) => {
    const range = ranges[child];
    return range !== undefined && range.to - range.from <= 1;
  });
  return bare.length > groups.size / 2;
}

function flat(anchors: readonly Anchor[], holder: number, end: number): PostRange[] {
  return anchors.map(({ block, stamp, headline }, index) => ({
    from: block,
    to: anchors[index + 1]?.block ?? end,
    around: holder,
    container: null,
    stamp,
    headline,
  }));
}
