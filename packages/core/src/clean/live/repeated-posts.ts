import { attribute } from '../html/tree.ts';
import { attributeStamp, isStampLine, stampWithin } from './element-stamp.ts';
import type { PostRange } from './post-ranges.ts';
import { looseWords } from './update.ts';
import { childOf, type Positions, upwards } from './tree-positions.ts';

/**
 * Posts by the look of the page: elements of one tag and class, side by side, each of which opens with a time and holds
 * prose. Lists of links to other articles look so too, and so do comments: what leads elsewhere or is named so is none.
 */
export function repeatedPosts(
  positions: Positions,
  isLive: boolean,
  title: string | null,
): PostRange[] {
  const groups = siblingGroups(positions);
  let best: readonly number[] = [];
  let most = 0;
  for (const group of groups) {
    const prose = group.reduce((sum, element) => sum + proseOf(positions, element), 0);
    if (group.length < (isLive ? FEWEST : FEWEST_UNNAMED) || prose <= most) continue;
    if (!isLive && !arePosts(positions, group, prose)) continue;
    if (leadElsewhere(positions, group) || areArticles(positions, group, title)) continue;
    best = group;
    most = prose;
  }
  const [first] = best;
  if (first === undefined) return [];
  if (isLive && most < proseOf(positions, 0) * SHARE_OF_LIVE) return [];
  return best.map((element) => postOf(positions, element));
}

const FEWEST = 3;
/** Pages that do not call themselves live have to look it all the more. */
const FEWEST_UNNAMED = 5;
const SHARE_OF_LIVE = 0.25;
const SHARE_OF_UNNAMED = 0.6;
const LOOK_UP = 12;
const MAX_STAMPS = 20_000;

/** The element as a post, with the time that it opens with. */
export function postOf(positions: Positions, element: number): PostRange {
  const range = positions.ranges[element] ?? { from: 0, to: 0 };
  const end = positions.page.elements[element]?.end ?? element;
  const elements = Array.from({ length: end - element }, (_, index) => element + index);
  return {
    ...range,
    around: element,
    container: element,
    stamp: stampWithin(positions, range, elements),
    headline: null,
  };
}

/** Elements of one shape that have a time in them, by the element around them. */
function siblingGroups(positions: Positions): readonly (readonly number[])[] {
  const { page } = positions;
  const children = new Map<string, Set<number>>();
  for (const element of stamped(positions)) {
    let steps = 0;
    for (const at of upwards(page, element)) {
      if (steps > LOOK_UP) break;
      steps += 1;
      const key = `${page.elements[at]?.parent ?? -1} ${shapeOf(positions, at)}`;
      const held = children.get(key);
      if (held === undefined) children.set(key, new Set([at]));
      else held.add(at);
    }
  }
  return [...children.values()].map((group) => [...group].toSorted((a, b) => a - b));
}

/** Elements that say a time: by tag, by attribute, or because they hold a line that is one. */
function stamped({ page, parted }: Positions): number[] {
  const found = new Set<number>();
  for (const [index, { node }] of page.elements.entries())
    if (node.tagName === 'time' || attributeStamp(node) !== null) found.add(index);
  for (const [index, { element }] of page.blocks.entries())
    if (element >= 0 && isStampLine(parted[index] ?? '')) found.add(element);
  return [...found].slice(0, MAX_STAMPS);
}

/** Tag and first class name; numbers in it (`post-1234`) aside. */
function shapeOf({ page }: Positions, element: number): string {
  const node = page.elements[element]?.node;
  const [name = ''] = (node === undefined ? '' : (attribute(node, 'class') ?? ''))
    .trim()
    .split(/\s+/);
  return `${node?.tagName ?? ''}.${name.replace(/\d+/g, '')}`;
}

function proseOf({ page, ranges }: Positions, element: number): number {
  const range = ranges[element] ?? { from: 0, to: 0 };
  let prose = 0;
  for (const block of page.blocks.slice(range.from, range.to))
    if (block.chars >= 40) prose += block.chars - block.links;
  return prose;
}

/** Most of the page's prose stands in them, and each has some. */
function arePosts(positions: Positions, group: readonly number[], prose: number): boolean {
  if (prose < proseOf(positions, 0) * SHARE_OF_UNNAMED) return false;
  if (group.filter((element) => proseOf(positions, element) >= 40).length < group.length * 0.7)
    return false;
  return !group.some((element) => isNamedOtherwise(positions, element));
}

function isNamedOtherwise({ page }: Positions, element: number): boolean {
  for (const at of upwards(page, element)) {
    const node = page.elements[at]?.node;
    if (node?.tagName === 'body') return false;
    const names = `${node === undefined ? '' : (attribute(node, 'class') ?? '')} ${node === undefined ? '' : (attribute(node, 'id') ?? '')}`;
    if (OTHERWISE.test(names.slice(0, 400))) return true;
  }
  return false;
}

const OTHERWISE =
  /comment|disqus|reply|replies|related|teaser|river|search|archive|listing|sidebar|forum|topic|review|promo/i;

/** Their headings, or all they say, are links to other pages. */
function leadElsewhere(positions: Positions, group: readonly number[]): boolean {
  const { page, ranges } = positions;
  let leading = 0;
  for (const element of group) {
    const range = ranges[element] ?? { from: 0, to: 0 };
    const blocks = page.blocks.slice(range.from, range.to);
    const heading = blocks.find((block) =>
      /^h[1-6]$/.test(page.elements[block.element]?.node.tagName ?? ''),
    );
    const linked = heading !== undefined && heading.links > heading.chars * 0.8;
    if (linked || proseOf(positions, element) < 20) leading += 1;
  }
  return leading > group.length / 2;
}

/** The page is called what one of them is, so it is of that one, and the others are what endless scrolling brought. */
function areArticles(
  { page, ranges, words }: Positions,
  group: readonly number[],
  title: string | null,
): boolean {
  const name = looseWords(title ?? '');
  let firstRank = 0;
  for (const element of group) {
    const range = ranges[element] ?? { from: 0, to: 0 };
    for (let index = range.from; index < range.to; index += 1) {
      const tag = page.elements[page.blocks[index]?.element ?? -1]?.node.tagName ?? '';
      if (!/^h[1-6]$/.test(tag)) continue;
      const own = looseWords((words[index] ?? '').slice(0, 300));
      if (own.length >= 15 && name.startsWith(own)) return true;
      if (tag === 'h1') firstRank += 1;
      break;
    }
  }
  return firstRank >= 2;
}

/** Containers like these, beside them, that no structured data tells of. */
export function siblingsOf(positions: Positions, containers: readonly number[]): number[] {
  const { page, ranges } = positions;
  const known = new Set(containers);
  const shapes = new Set(
    containers.map((at) => `${page.elements[at]?.parent ?? -1} ${shapeOf(positions, at)}`),
  );
  return page.elements.flatMap(({ parent }, index) => {
    const range = ranges[index];
    if (known.has(index) || range === undefined || range.to === range.from) return [];
    const alike = shapes.has(`${parent} ${shapeOf(positions, index)}`);
    const [around] = containers;
    return alike && around !== undefined && childOf(page, parent, index) === index ? [index] : [];
  });
}
