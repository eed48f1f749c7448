import type { Block, DecodedSource, Source } from '../../model/document.ts';
import type { Removed } from '../../model/passage.ts';
import { Problem } from '../../model/problem.ts';
import type { Span } from '../../model/span.ts';
import { boilerplateReason, isContributorLine } from '../boilerplate.ts';
import { livePosts } from '../live/live-posts.ts';
import { dateLine, isByline } from '../signature-lines.ts';
import type { Cleaned } from '../plain.ts';
import { blockElement } from './block-element.ts';
import { findMainContent, type MainContent } from './main-content.ts';
import { type Page, type PageBlock, takeApart } from './page-blocks.ts';
import { parsePage } from './parse.ts';
import { rawPieces } from './raw-text.ts';
import { TextWriter } from './text-writer.ts';
import type { Document } from './tree.ts';

export interface CleanedPage extends Cleaned {
  readonly document: Document;
}

/**
 * A page: its article is found by structure, each block becomes a line, and every other block is listed as removed.
 * @throws Problem `input-too-deep`, or `input-empty` where the page shows no words.
 */
export function cleanHtml(source: Source, decoded: DecodedSource): CleanedPage {
  checkPieces(source.input, decoded.characters);
  const document = parsePage(source.input, decoded.characters);
  const page = takeApart(document);
  const main = mainContentOf(page);
  const live = livePosts(document, page, source.given.published ?? null);
  const writer = new TextWriter();
  const blocks: Block[] = [];
  const removed: Removed[] = [];
  const seen = new Set<string>();
  const lastProse = lastIndexOfProse(page, main);
  let before: PageBlock | null = null;
  for (const [index, block] of page.blocks.entries()) {
    if (block.chars === 0) continue;
    const words = wordsOf(block);
    const reason = live.judges(index)
      ? live.reason(index)
      : (structuralReason(page, main, block) ??
        reasonByWords(page, block, words, index >= lastProse - 2, seen));
    if (reason !== null) {
      const span = sourceOf(block);
      if (span !== null) removed.push({ reason, text: words, source: span });
      continue;
    }
    writer.begin(block.afterBreak && before !== null ? '\n' : breaksBefore(page, before, block));
    for (const node of block.nodes)
      for (const piece of rawPieces(node, decoded.characters)) writer.add(piece);
    const span = writer.finish();
    if (span === null) continue;
    const element = blockElement(page, block, words, blocks.length);
    blocks.push(live.mark(index, { span, element, postedAt: null }));
    before = block;
  }
  const { text, toSource } = writer.build();
  if (text === '')
    throw new Problem(
      'input-empty',
      `${source.input} is a page without words.`,
      'It may need a browser to show its text: save it from one.',
    );
  return { text, toSource, removed, blocks, document };
}

/** Each character reference, line end of two characters and run of white space is a piece of the offset map. */
function checkPieces(input: string, characters: string): void {
  if (characters.length < PIECE_LIMIT * 2) return;
  let pieces = 0;
  for (const _ of characters.matchAll(/&|\r|[ \t\n]{2,}/g)) {
    pieces += 1;
    if (pieces > PIECE_LIMIT)
      throw new Problem(
        'input-too-large',
        `${input} is written in more than ${PIECE_LIMIT} character references and breaks.`,
        'Save the page anew, or give its text.',
      );
  }
}

const PIECE_LIMIT = 3_000_000;

/** All signs are trusted at first; where that leaves next to nothing, the page is read with fewer of them. */
function mainContentOf(page: Page): MainContent {
  let best = findMainContent(page, 'classes');
  let most = kept(page, best);
  for (const trust of ['markup', 'nothing'] as const) {
    if (most >= TOO_LITTLE) break;
    const main = findMainContent(page, trust);
    const chars = kept(page, main);
    if (chars > most * 2) {
      best = main;
      most = chars;
    }
  }
  return best;
}

const TOO_LITTLE = 250;

function kept(page: Page, main: MainContent): number {
  let chars = 0;
  for (const block of page.blocks)
    if (structuralReason(page, main, block) === null) chars += block.chars - block.links;
  return chars;
}

function structuralReason(page: Page, main: MainContent, block: PageBlock): string | null {
  const own = main.reasons[block.element] ?? null;
  if (own !== null) return own;
  if (
    block.inline.length > 0 &&
    block.inline.every((index) => (main.reasons[index] ?? null) !== null)
  )
    return main.reasons[block.inline[0] ?? -1] ?? null;
  const end = page.elements[main.root]?.end ?? Number.POSITIVE_INFINITY;
  const inside = block.element >= main.root && block.element < end;
  if (inside || isHeadlineAbove(page, main, block)) return null;
  return 'outside-main';
}

/** The headline often stands above the element that holds the article. */
function isHeadlineAbove(page: Page, main: MainContent, block: PageBlock): boolean {
  return (
    block.element < main.root &&
    page.elements[block.element]?.node.tagName === 'h1' &&
    block.chars > 12
  );
}

/** The last block with prose: credits stand behind it or are it. */
function lastIndexOfProse(page: Page, main: MainContent): number {
  for (let index = page.blocks.length - 1; index >= 0; index -= 1) {
    const block = page.blocks[index];
    if (block !== undefined && block.chars > 80 && structuralReason(page, main, block) === null)
      return index;
  }
  return 0;
}

function reasonByWords(
  page: Page,
  block: PageBlock,
  words: string,
  nearEnd: boolean,
  seen: Set<string>,
): string | null {
  const tag = page.elements[block.element]?.node.tagName ?? '';
  const reason = boilerplateReason(words);
  if (reason !== null) return reason;
  if (nearEnd && isContributorLine(words)) return 'boilerplate:contributors';
  const heading = /^h[1-6]$/.test(tag);
  // A line that is one link leads elsewhere; headings, names and dates may be links of their own.
  if (
    !heading &&
    block.links > block.chars * 0.8 &&
    block.chars < 250 &&
    !isByline(words) &&
    dateLine(words) === null
  )
    return 'boilerplate:related-links';
  if (words.length >= 20) {
    if (seen.has(words)) return 'repeat';
    seen.add(words);
  }
  return null;
}

/** The words of a block as a reader sees them. */
function wordsOf(block: PageBlock): string {
  return block.nodes
    .map(({ value }) => value)
    .join('')
    .replace(/[ \t\n\r\f]+/g, ' ')
    .trim();
}

function sourceOf(block: PageBlock): Span | null {
  let start = Number.POSITIVE_INFINITY;
  let end = -1;
  for (const { sourceCodeLocation: at } of block.nodes) {
    if (at === undefined || at === null) continue;
    start = Math.min(start, at.startOffset);
    end = Math.max(end, at.endOffset);
  }
  return end < 0 ? null : { start, end };
}

/** Items of one list and cells of one table stand close together. */
function breaksBefore(page: Page, before: PageBlock | null, block: PageBlock): '\n' | '\n\n' {
  const tag = page.elements[block.element]?.node.tagName;
  const tagBefore = before === null ? undefined : page.elements[before.element]?.node.tagName;
  return tag === tagBefore && /^(?:li|td|th|dt|dd)$/.test(tag ?? '') ? '\n' : '\n\n';
}
