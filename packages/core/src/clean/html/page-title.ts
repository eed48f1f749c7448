import type { Sourced } from '../../model/provenance.ts';
import type { Cleaned } from '../plain.ts';
import type { PageHead } from './page-head.ts';

/**
 * The title is what the page shows as its headline: the `h1` that its head agrees with. Where it shows none, what the head
 * says, without the name of the site.
 */
export function pageTitle(
  cleaned: Cleaned,
  head: PageHead,
  headline: string | null,
): Sourced<string> | null {
  const declared = [
    head.meta.get('og:title'),
    headline,
    head.title,
    head.meta.get('twitter:title'),
  ].flatMap((title) =>
    title === null || title === undefined || title.trim() === ''
      ? []
      : [title.replace(/\s+/g, ' ').trim()],
  );
  const shown = head.headings.filter((heading) => heading !== '');
  const bareTitles = declared.map((title) => bare(title, head));
  const value =
    withoutLabel(bestAgreed(shown, bareTitles), bareTitles) ??
    headlineInText(cleaned, shown, head) ??
    (shown.length === 1 && declared.length === 0 ? shown[0] : null) ??
    bareTitles[0] ??
    shown[0] ??
    null;
  if (value === null) return null;
  const block = cleaned.blocks.find(
    ({ span }) =>
      loose(cleaned.text.slice(span.start, Math.min(span.end, span.start + 400))) === loose(value),
  );
  return { kind: 'stated', value, evidence: block === undefined ? [] : [block.span] };
}

/** A headline that the head words otherwise: the only `h1` that was kept with the article, of several words, not the site's name. */
function headlineInText(cleaned: Cleaned, shown: readonly string[], head: PageHead): string | null {
  const site = loose(head.meta.get('og:site_name') ?? '');
  const kept = new Set(
    cleaned.blocks
      .filter(({ element }) => element === 'h1')
      .map(({ span }) =>
        loose(cleaned.text.slice(span.start, Math.min(span.end, span.start + 400))),
      ),
  );
  const found = shown.filter((heading) => {
    const words = loose(heading);
    return kept.has(words) && words.split(' ').length >= 3 && (site === '' || words !== site);
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The heading that shares the most words with a title of the head, the first of equals; null where none shares enough. */
function bestAgreed(shown: readonly string[], titles: readonly string[]): string | null {
  let best: string | null = null;
  let most = 0;
  for (const heading of shown)
    for (const title of titles) {
      const agreement = agreementOf(heading, title);
      if (agreement > most) [best, most] = [heading, agreement];
    }
  return best;
}

/** Share of the words of both that they have in common; 0 where one is no more than a name in the other. */
function agreementOf(heading: string, title: string): number {
  if (loose(title) === loose(heading)) return 1;
  const words = new Set(loose(title).split(' '));
  const own = new Set(loose(heading).split(' '));
  if (own.size < 2) return 0;
  const shared = [...own].filter((word) => words.has(word)).length;
  if (shared < own.size * 0.6 || (shared < words.size * 0.3 && own.size < 5)) return 0;
  return shared / (own.size + words.size - shared);
}

/** A kicker within the heading ("Opinion", "News") is not of the title, as the head shows. */
function withoutLabel(heading: string | null, titles: readonly string[]): string | null {
  if (heading === null) return null;
  const title = titles.find(
    (other) => heading.endsWith(` ${other}`) && heading.length - other.length <= LONGEST_LABEL,
  );
  return title ?? heading;
}

const LONGEST_LABEL = 24;

function loose(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Without the name of the site at its end or beginning (" | Site", " - Site", "Site: "). */
function bare(title: string, head: PageHead): string {
  const site = loose(head.meta.get('og:site_name') ?? '');
  const isSite = (part: string): boolean =>
    site !== '' && part !== '' && (part.includes(site) || site.includes(part));
  const signs = [...title.matchAll(/\s[|–—·»-]\s|(?<=\S):\s/g)];
  const last = signs.findLast(([sign]) => !sign.startsWith(':'));
  if (last !== undefined && last.index >= 10) {
    const tail = loose(title.slice(last.index));
    const named = isSite(tail) || last[0] === ' | ';
    if (named && !isSite(loose(title.slice(0, last.index))))
      return title.slice(0, last.index).trim();
  }
  const [first] = signs;
  const opening = first === undefined ? '' : title.slice(0, first.index);
  if (first !== undefined && (isSite(loose(opening)) || isLabel(opening, first[0]))) {
    const rest = title.slice(first.index + first[0].length).trim();
    if (rest.length >= 20) return rest;
  }
  return title;
}

/** "Opinion | What …": one word before a bar is a section. */
function isLabel(part: string, sign: string): boolean {
  return sign === ' | ' && /^\p{L}{3,14}$/u.test(part);
}
