import { namesOf } from './classes.ts';
import type { Page } from './page-blocks.ts';
import { attribute } from './tree.ts';

/**
 * Which blocks are pull quotes: set apart by their markup, and saying in the words of the article what it says elsewhere.
 * A second statement they are not. Linear in the words that are kept.
 */
export function pullQuotes(
  page: Page,
  words: readonly string[],
  kept: readonly boolean[],
): ReadonlySet<number> {
  const candidates = page.blocks.flatMap((_, index) =>
    (words[index] ?? '').length <= LONGEST && isSetApart(page, index) ? [index] : [],
  );
  if (candidates.length === 0) return new Set();
  const apart = new Set(candidates);
  const known = new Set<string>();
  for (const [index, line] of words.entries())
    if (kept[index] === true && !apart.has(index)) for (const run of runsOf(line)) known.add(run);
  return new Set(
    candidates.filter((index) => {
      const runs = runsOf(words[index] ?? '');
      const shared = runs.filter((run) => known.has(run)).length;
      // An ellipsis or a bracket may have been put in, so a few runs may differ.
      return runs.length > 0 && shared >= runs.length * ALIKE;
    }),
  );
}

const LONGEST = 400;
const ALIKE = 0.7;
const RUN = 4;

function isSetApart(page: Page, index: number): boolean {
  let at = page.blocks[index]?.element ?? -1;
  for (let step = 0; step < 3 && at >= 0; step += 1) {
    const element = page.elements[at];
    if (element === undefined) return false;
    const { node } = element;
    if (/^(?:blockquote|aside|q)$/.test(node.tagName)) return true;
    if (PULLED.test(namesOf(attribute(node, 'class'), attribute(node, 'id')))) return true;
    at = element.parent;
  }
  return false;
}

const PULLED =
  /(?:^|[\s_-])(?:pull-?quotes?|pulled|blockquote|callout|quote-?box|highlight)(?=$|[\s_-])/;

function runsOf(line: string): string[] {
  const tokens = line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return tokens.slice(RUN - 1).map((_, at) => tokens.slice(at, at + RUN).join(' '));
}
