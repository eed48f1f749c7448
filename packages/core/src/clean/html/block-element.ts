import { dateLine, isByline } from '../signature-lines.ts';
import { classElement } from './roles.ts';
import type { Page, PageBlock } from './page-blocks.ts';

/** What a block is by its markup, as an element name: the nearest element around it that tells. */
export function blockElement(
  page: Page,
  block: PageBlock,
  words: string,
  before: number,
): string | null {
  const own = page.elements[block.element]?.node.tagName ?? '';
  if (/^h[1-6]$/.test(own)) return own;
  if (before < SIGNATURES_WITHIN && (isByline(words) || dateLine(words) !== null)) return 'address';
  const around = byAncestors(page, block, words, before);
  if (around !== null) return around;
  // Where a page has no headings at all, its first line in bold is the headline.
  if (isBoldHeading(block, words)) return before === 0 ? 'h1' : 'h4';
  return own === 'p' || own === 'pre' ? 'p' : null;
}

/** A byline stands at the top of the article. */
const SIGNATURES_WITHIN = 10;
const LOOK_UP = 6;

function byAncestors(page: Page, block: PageBlock, words: string, before: number): string | null {
  let index = block.inline.length === 1 ? (block.inline[0] ?? block.element) : block.element;
  for (let step = 0; step < LOOK_UP && index >= 0; step += 1) {
    const element = page.elements[index];
    if (element === undefined) break;
    const tag = element.node.tagName;
    if (KNOWN.has(tag)) return tag;
    if (/^(?:article|main|body|section)$/.test(tag)) break;
    const named = classElement(element.node);
    if (named === 'figcaption' && words.length <= 600) return named;
    if (named === 'address' && words.length <= 150 && (before < SIGNATURES_WITHIN || step === 0))
      return named;
    if (named === 'standfirst' && words.length <= 400 && before < 5) return named;
    index = element.parent;
  }
  return null;
}

const KNOWN: ReadonlySet<string> = new Set([
  'li',
  'dt',
  'dd',
  'figcaption',
  'caption',
  'blockquote',
  'td',
  'th',
  'address',
  'time',
]);

/** A short paragraph all in bold type, without a stop, stands for a heading. */
function isBoldHeading(block: PageBlock, words: string): boolean {
  return block.bold >= block.chars * 0.95 && words.length <= 100 && !/[.,;:…]["'”’)]*$/.test(words);
}
