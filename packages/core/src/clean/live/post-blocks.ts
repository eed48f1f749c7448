import { boilerplateReason } from '../boilerplate.ts';
import { classElement } from '../html/roles.ts';
import { isStampLine } from './element-stamp.ts';
import type { PostRange } from './post-ranges.ts';
import type { StructuralReason } from './post-structure.ts';
import { type Positions, upwards } from './tree-positions.ts';
import { looseWords } from './update.ts';

/** What a block is in its post. */
export interface PostBlock {
  /** Why it is left out; null where it stays. */
  readonly reason: string | null;
  /** It is the post's own heading. */
  readonly isTitle: boolean;
}

/** The blocks of a post, in their order. */
export function postBlocks(
  positions: Positions,
  post: PostRange,
  structural: StructuralReason,
): PostBlock[] {
  const indexes = Array.from({ length: post.to - post.from }, (_, at) => post.from + at);
  const reasons = indexes.map((index) => structuralReason(positions, index, structural));
  const kept = indexes.filter((_, at) => reasons[at] === null);
  const title = kept.find((index) => isHeading(positions, post, index)) ?? -1;
  const hasProse = kept.some((index) => index !== title && isProse(positions, index));
  const seen = new Set<string>();
  return indexes.map((index, at) => {
    const reason =
      reasons[at] ??
      reasonAtHead(positions, post, index, title) ??
      reasonByWords(positions, index, index === title || !hasProse, seen);
    return { reason, isTitle: index === title };
  });
}

/** What a block is within its post, by what the page at large makes of it: nothing by what holds the post as a whole. */
export function elementIn(
  { page }: Positions,
  post: PostRange,
  index: number,
  element: string | null,
): string | null {
  if (element === 'h1') return 'h2';
  if (element === null || !BY_ANCESTOR.test(element)) return element;
  for (const at of upwards(page, page.blocks[index]?.element ?? -1)) {
    if (at === post.around) return 'p';
    if (page.elements[at]?.node.tagName === element) return element;
  }
  return 'p';
}

const BY_ANCESTOR = /^(?:li|dt|dd|td|th|blockquote|time)$/;

function structuralReason(
  { page }: Positions,
  index: number,
  structural: StructuralReason,
): string | null {
  const block = page.blocks[index];
  if (block === undefined) return null;
  const own = structural(block.element);
  if (own !== null) return own;
  const inline = block.inline.map((element) => page.elements[element]?.markup ?? null);
  return inline.length > 0 && inline.every((reason) => reason !== null)
    ? (inline[0] ?? null)
    : null;
}

/** Its time, its writer, and marks such as "Key event" stand over a post. */
function reasonAtHead(
  positions: Positions,
  post: PostRange,
  index: number,
  title: number,
): string | null {
  if (isStampLine(positions.parted[index] ?? '')) return 'boilerplate:post-time';
  const isHead = title >= 0 ? index < title : index < post.from + HEAD_BLOCKS;
  if (isHead && isAuthor(positions, post, index)) return 'boilerplate:post-author';
  if (index < title && (positions.words[index] ?? '').length <= SHORT)
    return 'boilerplate:post-label';
  return null;
}

const HEAD_BLOCKS = 3;
const SHORT = 60;

function reasonByWords(
  { page, words }: Positions,
  index: number,
  isNeeded: boolean,
  seen: Set<string>,
): string | null {
  const line = words[index] ?? '';
  if (/^https?:\/\/\S+$/.test(line)) return 'boilerplate:embed';
  const reason = boilerplateReason(line);
  if (reason !== null) return reason;
  const block = page.blocks[index];
  const isLink = block !== undefined && block.links > block.chars * 0.8 && block.chars < 250;
  // A sentence that is one link tells the news; a title that is one leads to it.
  if (isLink && !isNeeded && !/[.!?…]["'”’)]*$/.test(line)) return 'boilerplate:related-links';
  const loose = looseWords(line.slice(0, 1000));
  if (loose.length >= 20 && seen.has(loose) && !isNeeded) return 'repeat';
  seen.add(loose);
  return null;
}

function isHeading({ page, words }: Positions, post: PostRange, index: number): boolean {
  const tag = page.elements[page.blocks[index]?.element ?? -1]?.node.tagName ?? '';
  if (/^h[1-6]$/.test(tag)) return true;
  const { headline } = post;
  return (
    headline !== null && looseWords(headline) === looseWords((words[index] ?? '').slice(0, 400))
  );
}

function isProse({ page, words }: Positions, index: number): boolean {
  const block = page.blocks[index];
  return (
    block !== undefined && block.links <= block.chars * 0.8 && (words[index] ?? '').length >= 40
  );
}

/** By class, microdata or link. */
function isAuthor({ page, words }: Positions, post: PostRange, index: number): boolean {
  const line = words[index] ?? '';
  if (line.length > SHORT || /[.!?]$/.test(line)) return false;
  const block = page.blocks[index];
  if (block === undefined) return false;
  let steps = 0;
  for (const at of [...block.inline.slice(0, 4), ...upwards(page, block.element)]) {
    steps += 1;
    if (at === post.around || steps > LOOK_UP) return false;
    const element = page.elements[at];
    if (element !== undefined && classElement(element.node) === 'address') return true;
  }
  return false;
}

const LOOK_UP = 10;
