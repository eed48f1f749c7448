import type { MainContent } from '../main-content.ts';
import type { Page, PageBlock } from '../page-blocks.ts';
import { AROUND, type ElementFacts, elementFacts, proseOf } from './element-facts.ts';
import { sharedWith, shinglesOf } from './shingles.ts';
import { TEXT_FEATURES, textFacts } from './text-facts.ts';

/** What the page says of its article outside the blocks. */
export interface Hints {
  readonly articleBody: string | null;
  readonly description: string | null;
  readonly title: string | null;
}

/** One row of numbers for each block; the columns are `FEATURES`. Linear in the size of the page. */
export function blockFeatures(
  page: Page,
  words: readonly string[],
  hints: Hints,
  roots: readonly MainContent[],
): readonly Float64Array[] {
  const facts = elementFacts(page);
  const context = contextOf(page, facts, words, hints, roots);
  const rows = page.blocks.map((block, index) => {
    const own = words[index] ?? '';
    const row = new Float64Array(FEATURES.length);
    row.set(textFacts(own, block.chars, block.links, block.bold));
    row.set(markupFacts(page, facts, block), TAG_AT);
    row.set(placeFacts(page, facts, block, index, context, own), PLACE_AT);
    row.set(hintFacts(own, context), HINT_AT);
    return row;
  });
  for (const [index, row] of rows.entries()) row.set(nearFacts(page, rows, index, facts), NEAR_AT);
  return rows;
}

const TAGS = [
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'li',
  'td',
  'figcaption',
  'blockquote',
  'div',
  'span',
  'dd',
];
const REASONS = [
  'hidden',
  'cookie-notice',
  'comments',
  'newsletter',
  'share',
  'related-links',
  'advertisement',
  'navigation',
  'footer',
  'sidebar',
  'author-note',
  'tags',
  'metadata',
  'popup',
  'player',
  'form',
];

const MARKUP_FEATURES: readonly string[] = [
  'tag',
  'after-break',
  ...Object.keys(AROUND).map((name) => `in-${name}`),
  'markup-reason',
  'markup-share',
  'class-reason',
  'class-share',
  'class-distance',
  'own-class',
  'depth',
];

function markupFacts(page: Page, facts: ElementFacts, block: PageBlock): number[] {
  const own = block.element;
  // An inline element that holds all of a block may tell more than the block's own.
  const within = block.inline.length === 1 ? (block.inline[0] ?? own) : own;
  const element = page.elements[own];
  const around = facts.around[own] ?? 0;
  const markupBy = facts.markupBy[within] ?? -1;
  const classBy = facts.classBy[within] ?? -1;
  const total = Math.max(1, facts.prose[0] ?? 0);
  return [
    TAGS.indexOf(element?.node.tagName ?? ''),
    block.afterBreak ? 1 : 0,
    ...Object.values(AROUND).map((bit) => ((around & bit) === 0 ? 0 : 1)),
    reasonNumber(page.elements[markupBy]?.markup),
    markupBy < 0 ? 0 : (facts.prose[markupBy] ?? 0) / total,
    reasonNumber(page.elements[classBy]?.byClass),
    classBy < 0 ? 0 : (facts.prose[classBy] ?? 0) / total,
    classBy < 0 ? -1 : (facts.depth[within] ?? 0) - (facts.depth[classBy] ?? 0),
    reasonNumber(element?.byClass),
    facts.depth[own] ?? 0,
  ];
}

function reasonNumber(reason: string | null | undefined): number {
  if (reason === null || reason === undefined) return -1;
  return REASONS.indexOf(reason.replace('boilerplate:', ''));
}

/** What is known of the page as a whole. */
interface Context {
  readonly roots: readonly MainContent[];
  readonly totalProse: number;
  readonly totalChars: number;
  readonly bySignature: ReadonlyMap<
    string,
    { prose: number; blocks: number; links: number; chars: number }
  >;
  readonly proseBefore: Float64Array;
  readonly best: number;
  readonly bestPath: ReadonlySet<number>;
  readonly headline: number;
  readonly times: ReadonlyMap<string, number>;
  readonly firstAt: ReadonlyMap<string, number>;
  readonly articles: ReadonlyMap<number, number>;
  readonly articleBody: ReadonlySet<string>;
  readonly bodyLength: number;
  readonly description: ReadonlySet<string>;
  readonly title: ReadonlySet<string>;
}

function contextOf(
  page: Page,
  facts: ElementFacts,
  words: readonly string[],
  hints: Hints,
  roots: readonly MainContent[],
): Context {
  const bySignature = new Map<
    string,
    { prose: number; blocks: number; links: number; chars: number }
  >();
  const proseBefore = new Float64Array(page.blocks.length + 1);
  const times = new Map<string, number>();
  const firstAt = new Map<string, number>();
  let totalChars = 0;
  let headline = -1;
  const title = new Set((hints.title ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu));
  for (const [index, block] of page.blocks.entries()) {
    const prose = proseOf(block);
    proseBefore[index + 1] = (proseBefore[index] ?? 0) + prose;
    totalChars += block.chars;
    const signature = facts.signature[block.element] ?? '';
    const sum = bySignature.get(signature) ?? { prose: 0, blocks: 0, links: 0, chars: 0 };
    sum.prose += prose;
    sum.blocks += 1;
    sum.links += block.links;
    sum.chars += block.chars;
    bySignature.set(signature, sum);
    const key = words[index] ?? '';
    times.set(key, (times.get(key) ?? 0) + 1);
    if (!firstAt.has(key)) firstAt.set(key, index);
    const tag = page.elements[block.element]?.node.tagName ?? '';
    if (/^h[12]$/.test(tag) && block.chars > 8 && headline < 0 && titleShare(title, key) >= 0.5)
      headline = index;
  }
  let best = -1;
  for (const [index, prose] of facts.ownProse.entries())
    if (prose > (facts.ownProse[best] ?? 0)) best = index;
  const bestPath = new Set<number>();
  for (let at = best; at >= 0; at = page.elements[at]?.parent ?? -1) bestPath.add(at);
  const articles = new Map<number, number>();
  for (const [index, { node }] of page.elements.entries())
    if (node.tagName === 'article' && (facts.prose[index] ?? 0) > 300)
      articles.set(index, articles.size + 1);
  const articleBody = shinglesOf(hints.articleBody ?? '');
  return {
    roots,
    totalProse: Math.max(1, proseBefore.at(-1) ?? 0),
    totalChars: Math.max(1, totalChars),
    bySignature,
    proseBefore,
    best,
    bestPath,
    headline,
    times,
    firstAt,
    articles,
    articleBody,
    bodyLength: hints.articleBody?.length ?? 0,
    description: shinglesOf(hints.description ?? ''),
    title,
  };
}

const PLACE_FEATURES: readonly string[] = [
  ...['classes', 'markup', 'nothing'].flatMap((trust) => [`root-${trust}`, `root-reason-${trust}`]),
  'root-above',
  'below-best',
  'steps-to-best',
  'position',
  'prose-before',
  'after-headline',
  'signature-prose',
  'signature-blocks',
  'signature-links',
  'repeats',
  'repeated',
  'article-number',
  'articles',
  'article-share',
  'total-prose',
  ...['parent', 'grandparent', 'great-grandparent'].flatMap((who) => [
    `${who}-prose`,
    `${who}-links`,
    `${who}-blocks`,
    `${who}-mean`,
    `${who}-own`,
  ]),
];

function placeFacts(
  page: Page,
  facts: ElementFacts,
  block: PageBlock,
  index: number,
  context: Context,
  words: string,
): number[] {
  const { element } = block;
  const found: number[] = [];
  for (const { root, reasons } of context.roots) {
    const end = page.elements[root]?.end ?? Number.POSITIVE_INFINITY;
    found.push(
      element < root ? -1 : element >= end ? 1 : 0,
      (reasons[element] ?? null) === null ? 0 : 1,
    );
  }
  const rootElement = context.roots[0]?.root ?? -1;
  const signature = context.bySignature.get(facts.signature[element] ?? '');
  let meets = element;
  let steps = 0;
  while (meets >= 0 && !context.bestPath.has(meets) && steps < 40) {
    meets = page.elements[meets]?.parent ?? -1;
    steps += 1;
  }
  const article = facts.article[element] ?? -1;
  found.push(
    (facts.depth[element] ?? 0) - (facts.depth[Math.max(0, rootElement)] ?? 0),
    steps,
    (facts.depth[Math.max(0, context.best)] ?? 0) - (facts.depth[Math.max(0, meets)] ?? 0),
    index / Math.max(1, page.blocks.length),
    (context.proseBefore[index] ?? 0) / context.totalProse,
    context.headline < 0
      ? -2
      : index < context.headline
        ? -1
        : Math.log1p(index - context.headline),
    (signature?.prose ?? 0) / context.totalProse,
    Math.log1p(signature?.blocks ?? 0),
    signature === undefined || signature.chars === 0 ? 0 : signature.links / signature.chars,
    Math.min(5, context.times.get(words) ?? 1),
    context.firstAt.get(words) === index ? 0 : 1,
    article < 0 ? 0 : (context.articles.get(article) ?? -1),
    context.articles.size,
    article < 0 ? 0 : (facts.prose[article] ?? 0) / context.totalProse,
    Math.log1p(context.totalProse),
  );
  let holder = page.elements[element]?.parent ?? -1;
  for (let up = 0; up < 3; up += 1) {
    const chars = Math.max(1, facts.chars[holder] ?? 0);
    const blocks = Math.max(1, facts.blocks[holder] ?? 0);
    found.push(
      (facts.prose[holder] ?? 0) / context.totalProse,
      (facts.links[holder] ?? 0) / chars,
      Math.log1p(blocks),
      Math.log1p(chars / blocks),
      (facts.ownProse[holder] ?? 0) / context.totalProse,
    );
    holder = page.elements[holder]?.parent ?? -1;
  }
  return found;
}

const HINT_FEATURES: readonly string[] = [
  'in-body-hint',
  'body-hint',
  'in-description',
  'in-title',
];

function hintFacts(words: string, context: Context): number[] {
  const has = context.bodyLength > 0;
  return [
    has ? sharedWith(context.articleBody, words) : -1,
    has ? Math.min(2, context.bodyLength / context.totalProse) : 0,
    context.description.size === 0 ? -1 : sharedWith(context.description, words),
    titleShare(context.title, words),
  ];
}

/** Share of the words of the title that a line of at most 300 units has. */
function titleShare(title: ReadonlySet<string>, line: string): number {
  if (title.size === 0 || line.length > 300) return 0;
  const own = new Set(line.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  let shared = 0;
  for (const word of own) if (title.has(word)) shared += 1;
  return shared / Math.max(title.size, own.size);
}

const NEAR = [-3, -2, -1, 1, 2, 3];
const NEAR_FEATURES: readonly string[] = [
  ...NEAR.flatMap((at) =>
    ['chars', 'links', 'stop', 'tag', 'class', 'same-parent', 'same-signature'].map(
      (name) => `${name}@${at}`,
    ),
  ),
  'chars-5-before',
  'chars-5-after',
  'links-5-before',
  'links-5-after',
];

const STOP_AT = TEXT_FEATURES.indexOf('stop');
const TAG_AT = TEXT_FEATURES.length;
const PLACE_AT = TAG_AT + MARKUP_FEATURES.length;
const HINT_AT = PLACE_AT + PLACE_FEATURES.length;
const NEAR_AT = HINT_AT + HINT_FEATURES.length;
const CLASS_AT = TAG_AT + MARKUP_FEATURES.indexOf('class-reason');

function nearFacts(
  page: Page,
  rows: readonly Float64Array[],
  index: number,
  facts: ElementFacts,
): number[] {
  const own = page.blocks[index];
  const found: number[] = [];
  const parent = page.elements[own?.element ?? -1]?.parent ?? -2;
  for (const at of NEAR) {
    const block = page.blocks[index + at];
    const row = rows[index + at];
    if (block === undefined || row === undefined) {
      found.push(-1, -1, -1, -2, -2, 0, 0);
      continue;
    }
    found.push(
      row[0] ?? 0,
      row[1] ?? 0,
      row[STOP_AT] ?? 0,
      row[TAG_AT] ?? 0,
      row[CLASS_AT] ?? 0,
      (page.elements[block.element]?.parent ?? -1) === parent ? 1 : 0,
      facts.signature[block.element] === facts.signature[own?.element ?? -1] ? 1 : 0,
    );
  }
  for (const step of [-1, 1]) found.push(Math.log1p(windowSum(page, index, step, 'chars')));
  for (const step of [-1, 1]) found.push(Math.log1p(windowSum(page, index, step, 'links')));
  return found;
}

function windowSum(page: Page, index: number, step: number, what: 'chars' | 'links'): number {
  let sum = 0;
  for (let at = 1; at <= 5; at += 1) sum += page.blocks[index + at * step]?.[what] ?? 0;
  return sum;
}

export const FEATURES: readonly string[] = [
  ...TEXT_FEATURES,
  ...MARKUP_FEATURES,
  ...PLACE_FEATURES,
  ...HINT_FEATURES,
  ...NEAR_FEATURES,
];
