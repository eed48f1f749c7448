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
  const agreed = shown.find((heading) => declared.some((title) => agrees(heading, title)));
  const value =
    agreed ??
    (shown.length === 1 && declared.length === 0 ? shown[0] : null) ??
    bare(declared[0], head) ??
    shown[0] ??
    null;
  if (value === null) return null;
  const block = cleaned.blocks.find(
    ({ span }) =>
      loose(cleaned.text.slice(span.start, Math.min(span.end, span.start + 400))) === loose(value),
  );
  return { kind: 'stated', value, evidence: block === undefined ? [] : [block.span] };
}

/** One holds most of the words of the other. */
function agrees(heading: string, title: string): boolean {
  const words = new Set(loose(title).split(' '));
  const own = loose(heading)
    .split(' ')
    .filter((word) => word !== '');
  if (own.length < 2) return loose(title) === loose(heading);
  return own.filter((word) => words.has(word)).length >= own.length * 0.6;
}

function loose(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Without " | Site" or " - Site" at its end. */
function bare(title: string | undefined, head: PageHead): string | null {
  if (title === undefined) return null;
  const cut = Math.max(
    title.lastIndexOf(' | '),
    title.lastIndexOf(' - '),
    title.lastIndexOf(' – '),
    title.lastIndexOf(' — '),
  );
  if (cut < 10) return title;
  const tail = loose(title.slice(cut + 3));
  const site = loose(head.meta.get('og:site_name') ?? '');
  const isSite = site !== '' && (tail.includes(site) || site.includes(tail));
  return isSite || title[cut + 1] === '|' ? title.slice(0, cut).trim() : title;
}
