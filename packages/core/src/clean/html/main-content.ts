import type { Page, PageBlock, PageElement } from './page-blocks.ts';
import { attribute } from './tree.ts';

/** Where the article stands in a page. */
export interface MainContent {
  /** Index of the element that holds it; -1 for the whole page. */
  readonly root: number;
  /** Why each element is left out, its ancestors' reasons included; null where it stays. */
  readonly reasons: readonly (string | null)[];
}

/** What is believed of the signs that an element is not the article's: all, only tags and roles, none. */
export type Trust = 'classes' | 'markup' | 'nothing';

/**
 * Finds the element that holds the article: the one with the most prose among its children, widened as long as
 * that brings more prose than links and scraps. Linear in the size of the page.
 */
export function findMainContent(page: Page, trust: Trust): MainContent {
  const reasons = reasonsOf(page, trust);
  const prose = sums(page, reasons, proseOf);
  const crud = sums(page, reasons, crudOf);
  const marked = page.elements.map(({ node }) => isMarkedAsBody(node));
  const seed = densest(page, reasons, marked);
  const root = widen(page, seed, prose, crud);
  return { root: firstArticle(page, root, prose), reasons };
}

/** Prose that an element needs so that its class alone does not leave it out. */
const TOO_MUCH_TO_DROP = 0.4;

function reasonsOf(page: Page, trust: Trust): readonly (string | null)[] {
  if (trust === 'nothing') return page.elements.map(() => null);
  const byMarkup: (string | null)[] = [];
  for (const { parent, markup } of page.elements) byMarkup.push(byMarkup[parent] ?? markup);
  if (trust === 'markup') return byMarkup;
  const prose = sums(page, byMarkup, proseOf);
  const total = prose.reduce((most, value) => Math.max(most, value), 0);
  const reasons: (string | null)[] = [];
  for (const [index, element] of page.elements.entries()) {
    const weak = (prose[index] ?? 0) <= total * TOO_MUCH_TO_DROP && !isKept(element);
    reasons.push(reasons[element.parent] ?? element.markup ?? (weak ? element.byClass : null));
  }
  return reasons;
}

/** Elements whose class says nothing about what they hold. */
function isKept({ node }: PageElement): boolean {
  return (
    /^(?:html|body|article|main|h[1-6]|p|blockquote|figure|figcaption)$/.test(node.tagName) ||
    isMarkedAsBody(node)
  );
}

function isMarkedAsBody(node: PageElement['node']): boolean {
  return /\barticleBody\b/.test(attribute(node, 'itemprop') ?? '');
}

/** Sum of a value over all blocks within each element, in one pass from the last element to the first. */
function sums(
  page: Page,
  reasons: readonly (string | null)[],
  value: (block: PageBlock) => number,
): number[] {
  const sum = page.elements.map(() => 0);
  for (const block of page.blocks)
    if (block.element >= 0 && (reasons[block.element] ?? null) === null)
      sum[block.element] = (sum[block.element] ?? 0) + value(block);
  for (let index = page.elements.length - 1; index > 0; index -= 1) {
    const parent = page.elements[index]?.parent ?? -1;
    if (parent >= 0) sum[parent] = (sum[parent] ?? 0) + (sum[index] ?? 0);
  }
  return sum;
}

/** Units of prose: blocks that are long enough to be sentences and not mostly links. */
function proseOf(block: PageBlock): number {
  return block.chars >= MIN_PROSE && block.links <= block.chars * 0.5
    ? block.chars - block.links
    : 0;
}

const MIN_PROSE = 50;

/** Links outside prose, and scraps. */
function crudOf(block: PageBlock): number {
  if (proseOf(block) > 0) return 0;
  return block.links > 0 ? block.links + 20 : 5;
}

/** The element whose own children hold the most prose; what is marked as the body counts more. */
function densest(
  page: Page,
  reasons: readonly (string | null)[],
  marked: readonly boolean[],
): number {
  const own = page.elements.map(() => 0);
  const within = page.elements.map(() => 1);
  for (const [index, { node, parent }] of page.elements.entries()) {
    const around = within[parent] ?? 1;
    const bonus = marked[index] === true ? 1.6 : /^(?:article|main)$/.test(node.tagName) ? 1.2 : 1;
    within[index] = Math.max(around, bonus);
  }
  for (const block of page.blocks) {
    if ((reasons[block.element] ?? null) !== null) continue;
    const holder = page.elements[block.element]?.parent ?? -1;
    const value = proseOf(block) * (within[block.element] ?? 1);
    if (holder >= 0) own[holder] = (own[holder] ?? 0) + value;
    // Text that stands right in a <div>, parted by <br>, is its own paragraph list.
    if (block.element >= 0 && page.elements[block.element]?.node.tagName !== 'p')
      own[block.element] = (own[block.element] ?? 0) + value;
  }
  let best = -1;
  for (const [index, value] of own.entries()) if (value > (own[best] ?? 0)) best = index;
  return best;
}

/** Of several whole articles in a row (endless scrolling) the first is the one that the page is of. */
function firstArticle(page: Page, root: number, prose: readonly number[]): number {
  if (page.elements[root]?.node.tagName !== 'article') return root;
  const first = page.elements.findIndex(
    ({ node, end }, index) =>
      node.tagName === 'article' && end <= root && (prose[index] ?? 0) > ENOUGH,
  );
  return first < 0 ? root : first;
}

/** Prose of a whole article, however short. */
const ENOUGH = 600;

/** Goes up while an ancestor holds clearly more prose, and little else with it. */
function widen(
  page: Page,
  seed: number,
  prose: readonly number[],
  crud: readonly number[],
): number {
  let root = seed;
  let at = page.elements[seed]?.parent ?? -1;
  while (at >= 0) {
    const tag = page.elements[at]?.node.tagName;
    if (tag === 'body' || tag === 'html') break;
    const gain = (prose[at] ?? 0) - (prose[root] ?? 0);
    const cost = (crud[at] ?? 0) - (crud[root] ?? 0);
    if (gain > cost * 2 && gain > 60) root = at;
    // Pages that load the next article below wrap each in one of these.
    if (tag === 'article' && (prose[at] ?? 0) > ENOUGH) break;
    at = page.elements[at]?.parent ?? -1;
  }
  return root;
}
