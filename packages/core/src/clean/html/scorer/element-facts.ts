import type { Page, PageBlock } from '../page-blocks.ts';
import { attribute, type Element } from '../tree.ts';
import { namesOf } from '../classes.ts';

/** What is known of an element from what it and its ancestors are, and from what it holds. */
export interface ElementFacts {
  /** Bits of `AROUND`, its own and its ancestors'. */
  readonly around: Int32Array;
  /** Index of the outermost element whose tag, role or style drops this one; -1 for none. */
  readonly markupBy: Int32Array;
  /** The same by class. */
  readonly classBy: Int32Array;
  readonly depth: Int32Array;
  /** Units of text, of text in links, of prose, and number of blocks, all within the element. */
  readonly chars: Float64Array;
  readonly links: Float64Array;
  readonly prose: Float64Array;
  readonly blocks: Float64Array;
  /** Prose that stands in the element's own children. */
  readonly ownProse: Float64Array;
  /** Index of the nearest `<article>`; -1 for none. */
  readonly article: Int32Array;
  /** Tag and first class, of the element and of the one around it. */
  readonly signature: readonly string[];
}

/** What an element stands in. */
export const AROUND = {
  article: 1,
  main: 2,
  articleBody: 4,
  bodyClass: 8,
  header: 16,
  list: 32,
  table: 64,
  figure: 128,
  blockquote: 256,
  heading: 512,
  paragraph: 1024,
  section: 2048,
  embed: 4096,
  hiddenStyle: 8192,
} as const;

const BY_TAG: ReadonlyMap<string, number> = new Map([
  ['article', AROUND.article],
  ['main', AROUND.main],
  ['header', AROUND.header],
  ['hgroup', AROUND.header],
  ['ul', AROUND.list],
  ['ol', AROUND.list],
  ['dl', AROUND.list],
  ['table', AROUND.table],
  ['figure', AROUND.figure],
  ['blockquote', AROUND.blockquote],
  ['h1', AROUND.heading],
  ['h2', AROUND.heading],
  ['h3', AROUND.heading],
  ['h4', AROUND.heading],
  ['h5', AROUND.heading],
  ['h6', AROUND.heading],
  ['p', AROUND.paragraph],
  ['section', AROUND.section],
]);

/** Names that systems give to the element that holds the words of an article. */
const BODY_CLASS =
  /(?:^|[\s_-])(?:(?:article|story|post|entry|news|page|main|single|blog|text|content|body)[_-]{0,2}(?:body|content|text|copy|entry|article|story|main|detail|inner|wrap(?:per)?)|bodytext|articlebody|storytext|body-?copy|rich-?text|prose|maincontent|articletext|field-name-body)(?=$|[\s_-])/;
const EMBED_CLASS =
  /(?:^|[\s_-])(?:twitter-tweet|tweet|instagram-media|fb-post|tiktok-embed|embed|reddit-card)(?=$|[\s_-])/;

export function elementFacts(page: Page): ElementFacts {
  const size = page.elements.length;
  const facts = {
    around: new Int32Array(size),
    markupBy: new Int32Array(size).fill(-1),
    classBy: new Int32Array(size).fill(-1),
    depth: new Int32Array(size),
    chars: new Float64Array(size),
    links: new Float64Array(size),
    prose: new Float64Array(size),
    blocks: new Float64Array(size),
    ownProse: new Float64Array(size),
    article: new Int32Array(size).fill(-1),
    signature: [] as string[],
  };
  const own: string[] = [];
  for (const [index, { node, parent, markup, byClass }] of page.elements.entries()) {
    const names = namesOf(attribute(node, 'class'), attribute(node, 'id')).trim();
    facts.around[index] = (facts.around[parent] ?? 0) | standsFor(node, names);
    if (markup === 'hidden') facts.around[index] = (facts.around[index] ?? 0) | AROUND.hiddenStyle;
    facts.markupBy[index] = inherited(facts.markupBy, parent, markup === null ? -1 : index);
    facts.classBy[index] = inherited(facts.classBy, parent, byClass === null ? -1 : index);
    facts.depth[index] = (facts.depth[parent] ?? 0) + 1;
    facts.article[index] = node.tagName === 'article' ? index : (facts.article[parent] ?? -1);
    own.push(`${node.tagName}.${names.split(/\s+/, 1)[0]?.replace(/\d+/g, '') ?? ''}`);
    facts.signature.push(`${own[parent] ?? ''}>${own[index] ?? ''}`);
  }
  addUp(page, facts);
  return facts;
}

function inherited(by: Int32Array, parent: number, own: number): number {
  const above = by[parent] ?? -1;
  return above >= 0 ? above : own;
}

function standsFor(node: Element, names: string): number {
  let bits = BY_TAG.get(node.tagName) ?? 0;
  if (attribute(node, 'role') === 'main') bits |= AROUND.main;
  if (/\barticleBody\b/.test(attribute(node, 'itemprop') ?? '')) bits |= AROUND.articleBody;
  if (names !== '') {
    if (BODY_CLASS.test(names)) bits |= AROUND.bodyClass;
    if (EMBED_CLASS.test(names)) bits |= AROUND.embed;
  }
  return bits;
}

/** Units of prose: blocks that are long enough to be sentences and not mostly links. */
export function proseOf(block: PageBlock): number {
  return block.chars >= MIN_PROSE && block.links <= block.chars * 0.5
    ? block.chars - block.links
    : 0;
}

const MIN_PROSE = 50;

type Sums = Pick<ElementFacts, 'chars' | 'links' | 'prose' | 'blocks' | 'ownProse'>;

function addUp(page: Page, facts: Sums): void {
  const add = (to: Float64Array, index: number, value: number): void => {
    to[index] = (to[index] ?? 0) + value;
  };
  for (const block of page.blocks) {
    if (block.element < 0) continue;
    const prose = proseOf(block);
    add(facts.chars, block.element, block.chars);
    add(facts.links, block.element, block.links);
    add(facts.prose, block.element, prose);
    add(facts.blocks, block.element, 1);
    const parent = page.elements[block.element]?.parent ?? -1;
    add(facts.ownProse, block.element, prose);
    if (parent >= 0) add(facts.ownProse, parent, prose);
  }
  for (let index = page.elements.length - 1; index > 0; index -= 1) {
    const parent = page.elements[index]?.parent ?? -1;
    if (parent < 0) continue;
    for (const sum of [facts.chars, facts.links, facts.prose, facts.blocks])
      add(sum, parent, sum[index] ?? 0);
  }
}
