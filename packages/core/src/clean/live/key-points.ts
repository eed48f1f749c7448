import { KEY_POINT_HEADING } from '../../languages/en/live.ts';
import { attribute } from '../html/tree.ts';
import { isStampLine } from './element-stamp.ts';
import type { PostRange } from './post-ranges.ts';
import { childOf, type Positions, upwards } from './tree-positions.ts';

/** A block of a summary that stands outside the posts. */
export interface KeyPoint {
  /** Why it is left out; null where it stays. */
  readonly reason: string | null;
  /** The post that it links to; null where it links to none. */
  readonly post: number | null;
}

/**
 * The list of key points of a live page, by block: what stands under a heading such as "Key events", up to the posts.
 * Items that link to a post on the page are led to it.
 */
export function keyPoints(
  places: Positions,
  posts: readonly PostRange[],
): ReadonlyMap<number, KeyPoint> {
  const { page, words } = places;
  const found = new Map<number, KeyPoint>();
  const first = posts[0]?.from ?? 0;
  const names = postNames(places, posts);
  for (const [index, block] of page.blocks.entries()) {
    if (block.chars === 0 || (words[index] ?? '').length > MAX_HEADING) continue;
    if (!KEY_POINT_HEADING.test(words[index] ?? '') || isInPost(posts, index)) continue;
    const range = listAfter(places, index);
    if (range === null || range.to - range.from < 1) continue;
    if (index > first && !range.items.some((item) => linkedPost(places, names, item) !== null))
      continue;
    found.set(index, { reason: null, post: null });
    for (const item of range.items) {
      if (isInPost(posts, item)) break;
      const line = places.parted[item] ?? '';
      const reason = isStampLine(line) ? 'boilerplate:post-time' : null;
      found.set(item, { reason, post: linkedPost(places, names, item) });
    }
  }
  return found;
}

const MAX_HEADING = 80;

function isInPost(posts: readonly PostRange[], index: number): boolean {
  return posts.some(({ from, to }) => index >= from && index < to);
}

interface Listed {
  readonly from: number;
  readonly to: number;
  readonly items: readonly number[];
}

/** The items of the first list after the heading, within what holds both. */
function listAfter({ page, ranges }: Positions, heading: number): Listed | null {
  const element = page.blocks[heading]?.element ?? -1;
  let steps = 0;
  for (const at of upwards(page, element)) {
    steps += 1;
    if (steps > 4) return null;
    const { end } = page.elements[at] ?? { end: 0 };
    for (let inner = element + 1; inner < end; inner += 1) {
      if (!/^[uo]l$/.test(page.elements[inner]?.node.tagName ?? '')) continue;
      const range = ranges[inner];
      if (range === undefined || range.from <= heading || range.from > heading + 3) return null;
      const items = Array.from({ length: range.to - range.from }, (_, index) => range.from + index);
      return { ...range, items };
    }
  }
  return null;
}

/** Names by which links lead to posts. */
function postNames({ page }: Positions, posts: readonly PostRange[]): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const [number, { container }] of posts.entries()) {
    if (container === null) continue;
    const end = Math.min(page.elements[container]?.end ?? 0, container + 4);
    for (let at = container; at < end; at += 1) {
      const node = page.elements[at]?.node;
      if (node === undefined) continue;
      for (const name of ['id', 'data-id', 'data-post-id', 'name']) {
        const value = attribute(node, name);
        if (value !== null && value !== '' && !names.has(value)) names.set(value, number);
      }
    }
  }
  return names;
}

function linkedPost(
  { page }: Positions,
  names: ReadonlyMap<string, number>,
  index: number,
): number | null {
  const block = page.blocks[index];
  if (block === undefined) return null;
  const list = [...upwards(page, block.element)].find(
    (at) => page.elements[at]?.node.tagName === 'li',
  );
  const item = list ?? childOf(page, block.element, block.element);
  const end = page.elements[item]?.end ?? 0;
  for (let at = item; at < end; at += 1) {
    const node = page.elements[at]?.node;
    if (node === undefined) continue;
    const href = attribute(node, 'href');
    const fragment = href === null ? null : (/#([^#]{1,200})$/.exec(href)?.[1] ?? null);
    for (const name of [fragment, attribute(node, 'data-id'), attribute(node, 'data-post-id')]) {
      const post =
        name === null
          ? undefined
          : (names.get(name) ??
            names.get(name.replace(/^(?:block|post|entry|update|live)[-_]/, '')));
      if (post !== undefined) return post;
    }
  }
  return null;
}
