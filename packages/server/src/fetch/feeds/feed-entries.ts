import type { parseFeed } from 'feedsmith';
import { isDateValue } from '@rapporteur/core/model/date-value';
import { webAddress } from './listed.ts';

/** An item as any of the feed formats has it; HTML where it may be HTML. */
export interface FeedEntry {
  readonly url: string | null;
  readonly id: string | null;
  readonly title: string | null;
  /** ISO 8601. */
  readonly published: string | null;
  readonly outlet: string | null;
  readonly language: string | null;
  readonly content: string | null;
  readonly summary: string | null;
}

type Parsed = ReturnType<typeof parseFeed>;
type Feed<Format extends Parsed['format']> = Extract<Parsed, { format: Format }>['feed'];

/** The items of a parsed feed, in its order. */
export function feedEntries(parsed: Parsed): FeedEntry[] {
  switch (parsed.format) {
    case 'rss':
      return rss(parsed.feed);
    case 'atom':
      return atom(parsed.feed);
    case 'rdf':
      return rdf(parsed.feed);
    case 'json':
      return json(parsed.feed);
  }
}

function rss(feed: Feed<'rss'>): FeedEntry[] {
  return (feed.items ?? []).map((item) => ({
    url: webAddress(item.link ?? item.guid?.value, feed.link),
    id: item.guid?.value ?? item.link ?? null,
    title: plain(item.title),
    published: instant(item.pubDate ?? item.dc?.dates?.[0]),
    outlet: plain(item.source?.title ?? feed.title),
    language: language(feed.language),
    content: item.content?.encoded ?? null,
    summary: item.description ?? null,
  }));
}

function atom(feed: Feed<'atom'>): FeedEntry[] {
  const base = feed.xml?.base ?? feed.links?.find(({ rel }) => rel === 'self')?.href;
  return (feed.entries ?? []).map((entry) => {
    const link = entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate');
    return {
      url: webAddress(link?.href, entry.xml?.base ?? base),
      id: entry.id ?? null,
      title: plain(entry.title?.value),
      published: instant(entry.published ?? entry.updated),
      outlet: plain(entry.source?.title?.value ?? feed.title?.value),
      language: language(entry.xml?.lang ?? feed.xml?.lang),
      content: markupOf(entry.content),
      summary: markupOf(entry.summary),
    };
  });
}

function rdf(feed: Feed<'rdf'>): FeedEntry[] {
  return (feed.items ?? []).map((item) => ({
    url: webAddress(item.link, feed.link),
    id: item.link ?? null,
    title: plain(item.title),
    published: instant(item.dc?.dates?.[0]),
    outlet: plain(feed.title),
    language: language(feed.dc?.languages?.[0]),
    content: item.content?.encoded ?? null,
    summary: item.description ?? null,
  }));
}

function json(feed: Feed<'json'>): FeedEntry[] {
  return (feed.items ?? []).map((item) => ({
    url: webAddress(item.url ?? item.external_url, feed.home_page_url),
    id: item.id ?? null,
    title: plain(item.title),
    published: instant(item.date_published ?? item.date_modified),
    outlet: plain(feed.title),
    language: language(item.language ?? feed.language),
    content: item.content_html ?? asMarkup(item.content_text),
    summary: asMarkup(item.summary),
  }));
}

/** Atom says of a text whether it is plain; so long as it does not, tags tell. */
function markupOf(
  text: { readonly value?: string | undefined; readonly type?: string | undefined } | undefined,
): string | null {
  if (text?.value === undefined) return null;
  return text.type === 'text' || text.type === undefined ? asMarkup(text.value) : text.value;
}

/** Plain text as HTML, paragraph by paragraph. */
function asMarkup(text: string | undefined): string | null {
  if (text === undefined || text.trim() === '') return null;
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return escaped
    .split(/\r?\n\s*\r?\n/)
    .map((paragraph) => `<p>${paragraph.trim()}</p>`)
    .join('\n');
}

/** A title is plain text in most feeds and HTML in some; references that are left show which. */
function plain(text: string | undefined): string | null {
  if (text === undefined) return null;
  const words = text
    .replace(/<\/?(?:b|i|em|strong|span|sup|sub|a)(?:\s[^<>]{0,500})?>/gi, '')
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (_, name: string) => REFERENCES[name] ?? '')
    .replace(/&#(\d{1,7});/g, (all, code: string) => character(Number(code)) ?? all)
    .replace(/\s+/g, ' ')
    .trim();
  return words === '' ? null : words;
}

const REFERENCES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

function character(code: number): string | null {
  return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : null;
}

/** RFC 822, ISO 8601 and what else feeds write, as an instant; null where no date can be made out. */
function instant(date: unknown): string | null {
  const value = typeof date === 'string' ? date.trim() : '';
  if (/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(value)) return isDateValue(value) ? value : null;
  // Without a zone the instant is unknown: the day is what is left.
  const day = /^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/.exec(value)?.[1];
  if (day !== undefined) return isDateValue(day) ? day : null;
  if (!/\d{4}/.test(value) || !/[+-]\d\d:?\d\d$|Z$|\b[A-Z]{2,4}$/.test(value)) return null;
  const time = Date.parse(value);
  return Number.isNaN(time) ? null : new Date(time).toISOString().replace('.000Z', 'Z');
}

function language(tag: string | undefined): string | null {
  return tag !== undefined && /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag.trim())
    ? tag.trim()
    : null;
}
