import { boilerplateReason } from '../boilerplate.ts';
import { classElement } from '../html/roles.ts';
import { isStampLine } from './element-stamp.ts';
import type { PostRange } from './post-ranges.ts';
import { type Positions, upwards } from './tree-positions.ts';
import { looseWords } from './update.ts';

/** Why each block of a post is left out, null where it stays; in the order of the blocks. */
export function reasonsIn(positions: Positions, post: PostRange): (string | null)[] {
  const { page, words } = positions;
  const indexes = Array.from({ length: post.to - post.from }, (_, at) => post.from + at);
  const total = indexes.reduce((sum, index) => sum + (page.blocks[index]?.chars ?? 0), 0);
  const structural = indexes.map((index) => structuralReason(positions, post, index, total));
  const heading = indexes.findIndex(
    (index, at) => structural[at] === null && isHeading(positions, post, index),
  );
  const prose = indexes.filter((index, at) => {
    const block = page.blocks[index];
    return structural[at] === null && block !== undefined && isProse(positions, post, index);
  });
  const seen = new Set<string>();
  return indexes.map((index, at) => {
    const own = structural[at] ?? null;
    if (own !== null) return own;
    const line = words[index] ?? '';
    const isHead = heading >= 0 ? at < heading : at < HEAD_BLOCKS;
    if (isStampLine(positions.parted[index] ?? '')) return 'boilerplate:post-time';
    if (isHead && isAuthor(positions, post, index)) return 'boilerplate:post-author';
    // Between its time and its heading a post has nothing of its own but marks.
    if (at < heading && line.length <= SHORT) return 'boilerplate:post-label';
    if (/^https?:\/\/\S+$/.test(line)) return 'boilerplate:embed';
    const reason = boilerplateReason(line);
    if (reason !== null) return reason;
    const block = page.blocks[index];
    const isLink = block !== undefined && block.links > block.chars * 0.8 && block.chars < 250;
    // A sentence that is one link tells the news; a title that is one leads to it.
    if (isLink && at !== heading && prose.length > 0 && !/[.!?…]["'”’)]*$/.test(line))
      return 'boilerplate:related-links';
    const loose = looseWords(line);
    if (loose.length >= 20 && seen.has(loose) && prose.length > 0) return 'repeat';
    seen.add(loose);
    return null;
  });
}

const HEAD_BLOCKS = 3;
const SHORT = 60;

function isHeading({ page, words }: Positions, post: PostRange, index: number): boolean {
  const tag = page.elements[page.blocks[index]?.element ?? -1]?.node.tagName ?? '';
  if (/^h[1-6]$/.test(tag)) return true;
  const { headline } = post;
  return (
    headline !== null && looseWords(headline) === looseWords((words[index] ?? '').slice(0, 400))
  );
}

function isProse(positions: Positions, post: PostRange, index: number): boolean {
  const block = positions.page.blocks[index];
  if (block === undefined || isHeading(positions, post, index)) return false;
  return block.links <= block.chars * 0.8 && (positions.words[index] ?? '').length >= 40;
}

/** What a block is within its post: the post's own heading, and nothing by what holds the post as a whole. */
export function elementIn(
  positions: Positions,
  post: PostRange,
  index: number,
  element: string | null,
): string | null {
  const { page } = positions;
  if (element === 'h1') return 'h2';
  if (element !== null && /^h[2-6]$/.test(element)) return element;
  if (isFirstHeading(positions, post, index)) return 'h3';
  if (element === null || !BY_ANCESTOR.test(element)) return element;
  for (const at of upwards(page, page.blocks[index]?.element ?? -1)) {
    if (at === post.around) return 'p';
    if (page.elements[at]?.node.tagName === element) return element;
  }
  return 'p';
}

const BY_ANCESTOR = /^(?:li|dt|dd|td|th|blockquote|caption|figcaption|time)$/;

function isFirstHeading(positions: Positions, post: PostRange, index: number): boolean {
  for (let at = post.from; at < index; at += 1) if (isHeading(positions, post, at)) return false;
  return isHeading(positions, post, index);
}

/** As for the page at large, but only what stands within the post counts, and a class only for less than half of it. */
function structuralReason(
  { page, ranges }: Positions,
  post: PostRange,
  index: number,
  total: number,
): string | null {
  const block = page.blocks[index];
  if (block === undefined) return null;
  const inline = block.inline.map((element) => page.elements[element]);
  const [first] = inline;
  if (first !== undefined && inline.every((element) => (element?.markup ?? null) !== null))
    return first.markup;
  for (const at of upwards(page, block.element)) {
    if (at === post.around) return null;
    const element = page.elements[at];
    if (element === undefined) return null;
    if (element.markup !== null) return element.markup;
    if (element.byClass === null || KEPT.test(element.node.tagName)) continue;
    const range = ranges[at] ?? { from: 0, to: 0 };
    const chars = page.blocks.slice(range.from, range.to).reduce((sum, one) => sum + one.chars, 0);
    if (chars <= total * 0.4) return element.byClass;
  }
  return null;
}

const KEPT = /^(?:article|main|h[1-6]|p|blockquote|figure|figcaption|ul|ol|li)$/;

/** Who wrote the post, at its head: by class, microdata or link. */
function isAuthor({ page, words }: Positions, post: PostRange, index: number): boolean {
  const line = words[index] ?? '';
  if (line.length > SHORT || /[.!?]$/.test(line)) return false;
  const block = page.blocks[index];
  if (block === undefined) return false;
  for (const at of [...block.inline.slice(0, 4), ...upwards(page, block.element)]) {
    if (at === post.around) return false;
    const element = page.elements[at];
    if (element !== undefined && classElement(element.node) === 'address') return true;
  }
  return false;
}
