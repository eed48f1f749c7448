import { namesOf } from './classes.ts';
import type { Page } from './page-blocks.ts';
import { attribute } from './tree.ts';

/** What is peculiar to the pages of one outlet, where general rules cannot know it. See docs/guide/outlet-quirks.md. */
export interface OutletQuirk {
  /** Registered domain; pages of its subdomains are meant too. */
  readonly domain: string;
  /** Day on which the page was looked at: markup changes, and an old quirk is the first to be doubted. */
  readonly seen: string;
  /** The page it was seen on. */
  readonly page: string;
  /** A class or id, in lower case and kebab case as `namesOf` gives it, of the element that is meant. */
  readonly name: string;
  /** Why the element and all within it are left out, as `boilerplate:…`; null where they are the article's. */
  readonly reason: string | null;
}

/** None is needed so far. The newest last; of two that meet in one element the inner one counts. */
export const OUTLET_QUIRKS: readonly OutletQuirk[] = [];

/** For each element of the page, the quirk that settles it; null where none of its outlet does, as for nearly all pages. */
export function quirksOf(
  page: Page,
  address: string | null,
  quirks: readonly OutletQuirk[],
): readonly (OutletQuirk | null)[] | null {
  const host = /^https?:\/\/([^/:?#]{1,255})/i.exec(address ?? '')?.[1]?.toLowerCase();
  if (host === undefined) return null;
  const own = quirks.filter(({ domain }) => host === domain || host.endsWith(`.${domain}`));
  if (own.length === 0) return null;
  const settled: (OutletQuirk | null)[] = [];
  for (const { node, parent } of page.elements) {
    const names = namesOf(attribute(node, 'class'), attribute(node, 'id')).split(/\s+/);
    settled.push(own.findLast(({ name }) => names.includes(name)) ?? settled[parent] ?? null);
  }
  return settled;
}
