import type { Block, DecodedSource, Source } from '../../model/document.ts';
import type { Removed } from '../../model/passage.ts';
import { Problem } from '../../model/problem.ts';
import { blockElement } from './block-element.ts';
import type { CleanedPage } from './clean-html.ts';
import { type Page, type PageBlock, takeApart } from './page-blocks.ts';
import { pageHead } from './page-head.ts';
import { parsePage } from './parse.ts';
import { rawPieces } from './raw-text.ts';
import { TextWriter } from './text-writer.ts';
import { attribute } from './tree.ts';

/** Says of an element why it is left out; whoever made the page of a document wrote it (docs/decisions/0008). */
const REMOVED = 'data-removed';

/**
 * A page that this program made of a document (Markdown, PDF, DOCX, e-mail): there is nothing around the article to
 * be found out, so all of it stays but what its maker marked as left out.
 * @throws Problem `input-too-deep`, or `input-empty` where it holds no words.
 */
export function cleanWhole(source: Source, decoded: DecodedSource): CleanedPage {
  const document = parsePage(source.input, decoded.characters);
  const page = takeApart(document);
  const writer = new TextWriter();
  const blocks: Block[] = [];
  const removed: Removed[] = [];
  for (const block of page.blocks) {
    if (block.chars === 0) continue;
    const words = block.nodes
      .map(({ value }) => value)
      .join('')
      .replace(/[ \t\n\r\f]+/g, ' ')
      .trim();
    const reason = reasonOf(page, block);
    if (reason !== null) {
      removed.push({ reason, text: words, source: sourceOf(block) });
      continue;
    }
    writer.begin(block.afterBreak || isNextItem(page, block) ? '\n' : '\n\n');
    for (const node of block.nodes)
      for (const piece of rawPieces(node, decoded.characters)) writer.add(piece);
    const span = writer.finish();
    if (span === null) continue;
    blocks.push({ span, element: blockElement(page, block, words, blocks.length), postedAt: null });
  }
  const { text, toSource } = writer.build();
  if (text === '')
    throw new Problem(
      'input-empty',
      `${source.input} holds no words.`,
      'Leave it out of the inputs; a scan needs its text recognized first.',
    );
  return { text, toSource, removed, blocks, head: pageHead(document), data: null, view: null };
}

function reasonOf(page: Page, block: PageBlock): string | null {
  let index = block.element;
  for (let element = page.elements[index]; element !== undefined; element = page.elements[index]) {
    const reason = attribute(element.node, REMOVED);
    if (reason !== null) return reason;
    index = element.parent;
  }
  return null;
}

/** Items of one list and cells of one table stand close together. */
function isNextItem(page: Page, block: PageBlock): boolean {
  let index = block.element;
  if (page.elements[index]?.node.tagName === 'p') index = page.elements[index]?.parent ?? -1;
  const element = page.elements[index];
  if (element === undefined || !/^(?:li|td|th|dd)$/.test(element.node.tagName)) return false;
  const before = page.elements[index - 1];
  return before !== undefined && !/^(?:ul|ol|table|tbody|body|article)$/.test(before.node.tagName);
}

function sourceOf(block: PageBlock): Removed['source'] {
  const places = block.nodes.flatMap(({ sourceCodeLocation: at }) => at ?? []);
  return { start: places[0]?.startOffset ?? 0, end: places.at(-1)?.endOffset ?? 0 };
}
