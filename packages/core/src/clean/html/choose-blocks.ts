import { boilerplateReason, isContributorLine } from '../boilerplate.ts';
import { blockElement } from './block-element.ts';
import { findMainContent, type MainContent } from './main-content.ts';
import type { Page, PageBlock } from './page-blocks.ts';
import { OUTLET_QUIRKS, type OutletQuirk, quirksOf } from './outlet-quirks.ts';
import { pullQuotes } from './pull-quotes.ts';
import { blockFeatures, type Hints } from './scorer/block-features.ts';
import { bodyProbability } from './scorer/trees.ts';

/** What becomes of a block: why it is left out, or null, and what it is by its markup. */
export interface Choice {
  readonly reason: string | null;
  readonly element: string | null;
  /** It is of the article's body, not its headline or byline. */
  readonly body: boolean;
  /** It stands where rules would look for the article. */
  readonly inMain: boolean;
}

/**
 * Decides for each block of a page whether it is the article's. Trained trees (scorer/README.md) tell the body from the
 * rest; headline, byline and date are kept by their place; lines that are known boilerplate go whatever the trees say.
 */
export function chooseBlocks(
  page: Page,
  words: readonly string[],
  hints: Hints,
  address: string | null,
  quirks: readonly OutletQuirk[] = OUTLET_QUIRKS,
): readonly Choice[] {
  const roots = (['classes', 'markup', 'nothing'] as const).map((trust) =>
    findMainContent(page, trust),
  );
  const main = trustedMain(page, roots);
  const sure = blockFeatures(page, words, hints, roots).map(bodyProbability);
  const byPlace = page.blocks.map((block) => structuralReason(page, main, block));
  const isBody = bodyOf(page, sure, byPlace);
  const first = isBody.indexOf(true);
  const last = isBody.lastIndexOf(true);
  const settled = quirksOf(page, address, quirks);
  for (const [index, { element }] of page.blocks.entries()) {
    const quirk = settled?.[element] ?? null;
    if (quirk !== null) isBody[index] = quirk.reason === null;
  }
  keepSigners(words, isBody);
  const pulled = pullQuotes(page, words, isBody);
  const seen = new Set<string>();
  let kept = 0;
  return page.blocks.map((block, index): Choice => {
    const own = words[index] ?? '';
    const element = blockElement(page, block, own, kept);
    const place = settled?.[block.element]?.reason ?? byPlace[index] ?? null;
    const stays =
      isBody[index] === true || (place === null && isSignature(element) && index <= first + BELOW);
    const byWords = reasonByWords(own, index >= last - 2);
    const pulledReason = pulled.has(index) ? 'repeat:pull-quote' : null;
    const reason = stays
      ? (byWords ?? pulledReason ?? repeatReason(own, seen))
      : (pulledReason ??
        (place === 'outside-main' ? byWords : null) ??
        place ??
        byWords ??
        linkReason(block) ??
        'unlike-body');
    if (reason === null) kept += 1;
    return { reason, element, body: isBody[index] === true, inMain: place === null };
  });
}

/** The line that says whose words an embedded post is ("— Jane Roe (@janeroe) March 24, 2025") stays with them. */
function keepSigners(words: readonly string[], isBody: boolean[]): void {
  for (const [index, line] of words.entries())
    if (
      line.length <= 160 &&
      /^[—–-]\s?.{1,80}\(@\w{1,30}\)/.test(line) &&
      isBody[index - 1] === true
    )
      isBody[index] = true;
}

/** Headline, standfirst, byline and date: not of the body, yet kept where they stand above it. */
function isSignature(element: string | null): boolean {
  return /^(?:h1|address|time|standfirst)$/.test(element ?? '');
}

/** A byline may stand below the first picture or paragraph. */
const BELOW = 3;

/** Where the trees find next to nothing, what stands within the main element is the body. */
function bodyOf(
  page: Page,
  sure: readonly number[],
  byPlace: readonly (string | null)[],
): boolean[] {
  const body = sure.map((value) => value >= SURE);
  const first = body.indexOf(true);
  const last = body.lastIndexOf(true);
  const enough = charsOf(page, body) < SHORT ? SURE_ENOUGH_WHERE_SHORT : SURE_ENOUGH;
  for (const [index, block] of page.blocks.entries()) {
    if (byPlace[index] !== null || linkReason(block) !== null) continue;
    const between = index > first && index < last + BEHIND && (sure[index] ?? 0) >= enough;
    if (between || isCaption(page, block)) body[index] = true;
  }
  const found = charsOf(page, body);
  if (found >= TOO_LITTLE) return body;
  const placed = page.blocks.map(
    (block, index) =>
      body[index] === true || (byPlace[index] === null && linkReason(block) === null),
  );
  return charsOf(page, placed) > found * 2 ? placed : body;
}

function charsOf(page: Page, chosen: readonly boolean[]): number {
  return page.blocks.reduce(
    (sum, block, index) => sum + (chosen[index] === true ? block.chars - block.links : 0),
    0,
  );
}

/** Captions are wanted, though the texts that the trees were trained on mostly do without them; a bare credit is not. */
function isCaption(page: Page, block: PageBlock): boolean {
  const tag = page.elements[block.element]?.node.tagName;
  return tag === 'figcaption' && block.chars >= LEAST_CAPTION;
}

const LEAST_CAPTION = 36;
/** A last item or short line may stand behind the last sure block. */
const BEHIND = 2;
/** Chosen where precision and recall of the body balance, on pages that the trees were not trained on. */
const SURE = 0.45;
/** The same for a block that rules, too, find within the article, between two that are surely of it. */
const SURE_ENOUGH = 0.25;
const SURE_ENOUGH_WHERE_SHORT = 0.03;
/** Units of text; the trees have seen few pages as short as this. */
const SHORT = 1200;
const TOO_LITTLE = 250;

/** All signs are trusted at first; where that leaves next to nothing, the page is read with fewer of them. */
function trustedMain(page: Page, roots: readonly MainContent[]): MainContent {
  const [trusting, ...others] = roots;
  let best: MainContent = trusting ?? { root: -1, reasons: [] };
  let most = charsIn(page, best);
  for (const main of others) {
    if (most >= TOO_LITTLE) break;
    const chars = charsIn(page, main);
    if (chars > most * 2) {
      best = main;
      most = chars;
    }
  }
  return best;
}

function charsIn(page: Page, main: MainContent): number {
  let chars = 0;
  for (const block of page.blocks)
    if (structuralReason(page, main, block) === null) chars += block.chars - block.links;
  return chars;
}

function structuralReason(page: Page, main: MainContent, block: PageBlock): string | null {
  const own = main.reasons[block.element] ?? null;
  if (own !== null) return own;
  if (
    block.inline.length === block.nodes.length &&
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

function reasonByWords(words: string, nearEnd: boolean): string | null {
  const reason = boilerplateReason(words);
  if (reason !== null) return reason;
  return nearEnd && isContributorLine(words) ? 'boilerplate:contributors' : null;
}

/** A line that is one link leads elsewhere. */
function linkReason(block: PageBlock): string | null {
  return block.links > block.chars * 0.8 && block.chars < 250 ? 'boilerplate:related-links' : null;
}

function repeatReason(words: string, seen: Set<string>): string | null {
  if (words.length < 20) return null;
  if (seen.has(words)) return 'repeat';
  seen.add(words);
  return null;
}
