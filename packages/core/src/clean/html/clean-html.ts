import type { Block, DecodedSource, Source } from '../../model/document.ts';
import type { Removed } from '../../model/passage.ts';
import { Problem } from '../../model/problem.ts';
import type { Span } from '../../model/span.ts';
import { livePosts } from '../live/live-posts.ts';
import type { Cleaned } from '../plain.ts';
import { chooseBlocks } from './choose-blocks.ts';
import { articleData, type ArticleData } from './json-ld.ts';
import { type Page, type PageBlock, takeApart } from './page-blocks.ts';
import { pageHead, type PageHead } from './page-head.ts';
import type { PageView } from './page-view.ts';
import { parsePage } from './parse.ts';
import { rawPieces } from './raw-text.ts';
import type { Hints } from './scorer/block-features.ts';
import { TextWriter } from './text-writer.ts';

export interface CleanedPage extends Cleaned {
  /** What the page says of itself outside its text. */
  readonly head: PageHead;
  readonly data: ArticleData | null;
  /** What became of each block; null where the page is this program's own. */
  readonly view: PageView | null;
}

/**
 * A page: its article is found by structure, each block becomes a line, and every other block is listed as removed.
 * @throws Problem `input-too-deep`, or `input-empty` where the page shows no words.
 */
export function cleanHtml(source: Source, decoded: DecodedSource): CleanedPage {
  checkPieces(source.input, decoded.characters);
  const document = parsePage(source.input, decoded.characters);
  const page = takeApart(document);
  const words = page.blocks.map(wordsOf);
  const head = pageHead(document);
  const data = articleData(document);
  const choices = chooseBlocks(
    page,
    words,
    hintsOf(head, data),
    source.given.url ?? head.canonical ?? head.meta.get('og:url') ?? null,
  );
  const live = livePosts(document, page, source);
  const writer = new TextWriter();
  const blocks: Block[] = [];
  const removed: Removed[] = [];
  const spans: (Span | null)[] = page.blocks.map(() => null);
  let before: PageBlock | null = null;
  for (const [index, block] of page.blocks.entries()) {
    if (block.chars === 0) continue;
    const own = words[index] ?? '';
    const choice = choices[index] ?? LEFT_OUT;
    const reason = live.judges(index) ? live.reason(index) : choice.reason;
    if (reason !== null) {
      const span = sourceOf(block);
      if (span !== null) removed.push({ reason, text: own, source: span });
      continue;
    }
    writer.begin(block.afterBreak && before !== null ? '\n' : breaksBefore(page, before, block));
    for (const node of block.nodes)
      for (const piece of rawPieces(node, decoded.characters)) writer.add(piece);
    const span = writer.finish();
    if (span === null) continue;
    spans[index] = span;
    blocks.push(live.mark(index, { span, element: choice.element, postedAt: null }));
    before = block;
  }
  const { text, toSource } = writer.build();
  if (text === '')
    throw new Problem(
      'input-empty',
      `${source.input} is a page without words.`,
      'It may need a browser to show its text: save it from one.',
    );
  const view = {
    page,
    words,
    spans,
    kept: choices.map(({ body }) => body),
    reasons: choices.map(({ reason }) => reason),
    inMain: choices.map(({ inMain }) => inMain),
    title: head.meta.get('og:title') ?? data?.headline ?? head.title,
  };
  return { text, toSource, removed, blocks, head, data, view };
}

const LEFT_OUT = { reason: 'unlike-body', element: null, body: false, inMain: false };

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

/** What the page says of its article besides showing it. */
export function hintsOf(head: PageHead, data: ArticleData | null): Hints {
  return {
    articleBody: data?.body ?? null,
    description: head.meta.get('og:description') ?? head.meta.get('description') ?? null,
    title: head.meta.get('og:title') ?? head.title,
  };
}

/** The words of a block as a reader sees them. */
export function wordsOf(block: PageBlock): string {
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
