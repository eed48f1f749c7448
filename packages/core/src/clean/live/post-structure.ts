import type { PostRange } from './post-ranges.ts';
import type { Positions } from './tree-positions.ts';

/** Why an element of a post is left out, by its place in `page.elements`; null where it stays. */
export type StructuralReason = (element: number) => string | null;

/**
 * As for the page at large, but only what stands within the post counts, and a class only for less than half of it. Linear in the
 * elements around each post, which are looked at once for posts that one element holds.
 */
export function postStructure(positions: Positions): (post: PostRange) => StructuralReason {
  const before = [0];
  for (const { chars } of positions.page.blocks) before.push((before.at(-1) ?? 0) + chars);
  const charsIn = (element: number): number => {
    const { from, to } = positions.ranges[element] ?? { from: 0, to: 0 };
    return (before[to] ?? 0) - (before[from] ?? 0);
  };
  const known = new Map<number, readonly (string | null)[]>();
  return ({ around }) => {
    const reasons = known.get(around) ?? reasonsAround(positions, around, charsIn);
    known.set(around, reasons);
    return (element) => reasons[element - around] ?? null;
  };
}

function reasonsAround(
  { page }: Positions,
  around: number,
  charsIn: (element: number) => number,
): readonly (string | null)[] {
  const end = page.elements[around]?.end ?? around;
  const total = charsIn(around);
  const reasons: (string | null)[] = [null];
  for (let index = around + 1; index < end; index += 1) {
    const element = page.elements[index];
    if (element === undefined) break;
    const weak = charsIn(index) <= total * MOST && !KEPT.test(element.node.tagName);
    reasons.push(
      reasons[element.parent - around] ?? element.markup ?? (weak ? element.byClass : null),
    );
  }
  return reasons;
}

const MOST = 0.4;
const KEPT = /^(?:article|main|h[1-6]|p|blockquote|figure|figcaption|ul|ol|li)$/;
