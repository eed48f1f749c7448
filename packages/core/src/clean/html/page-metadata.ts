import { decodeHTML } from 'entities/decode';
import type { GivenMetadata, Metadata } from '../../model/document.ts';
import type { Sourced, Stated } from '../../model/provenance.ts';
import type { KnownDate } from '../../model/time.ts';
import { given, givenDate } from '../given.ts';
import { wireCredit } from '../wire.ts';
import type { Cleaned } from '../plain.ts';
import { inferredLanguage } from '../language.ts';
import { authorsIn, dateIn } from '../plain-metadata.ts';
import type { CleanedPage } from './clean-html.ts';
import type { ArticleData } from './json-ld.ts';
import type { PageHead } from './page-head.ts';
import { changedDates, pageDate } from './dates/page-date.ts';
import { metadataSources } from './metadata-sources.ts';
import { pageTitle } from './page-title.ts';
import { stubOf } from './stub.ts';

/** What a page says about itself: JSON-LD before meta elements before what it shows; the user before all. */
export function pageMetadata(cleaned: CleanedPage, user: GivenMetadata): Metadata {
  const { head, data } = cleaned;
  const meta = (...names: string[]): string | null =>
    names.map((name) => head.meta.get(name)).find((value) => value !== undefined) ?? null;
  const language =
    given(user, 'language') ??
    stated(languageTag(head.language ?? data?.language ?? meta('og:locale', 'content-language'))) ??
    inferredLanguage(cleaned.text);
  const authors = authorsOf(
    cleaned,
    data,
    meta('author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl'),
  );
  const { text, blocks, removed } = cleaned;
  const section = stated(
    plain(
      data?.section ?? meta('article:section', 'parsely-section', 'sailthru.section', 'section'),
    ),
  );
  const wire = wireCredit(text, blocks, removed, authors);
  const stub = cleaned.view === null ? null : stubOf(text, blocks, removed, data?.isFree ?? null);
  const sources = metadataSources(cleaned, language?.value ?? null);
  return {
    url: given(user, 'url') ?? stated(webAddress(head.canonical) ?? webAddress(meta('og:url'))),
    outlet: given(user, 'outlet') ?? stated(plain(data?.publisher) ?? meta('og:site_name')),
    language,
    title: given(user, 'title') ?? pageTitle(cleaned, head, plain(data?.headline)),
    authors,
    published: givenDate(user) ?? publishedOf(cleaned, language?.value ?? null),
    modified: modifiedOf(head, data),
    ...(section === null ? {} : { section }),
    ...(wire === null ? {} : { wire }),
    ...(stub === null ? {} : { stub }),
    ...(sources.length === 0 ? {} : { sources }),
  };
}

/** A value that stands in the markup alone, not in the text. */
function stated<T>(value: T | null): Stated<T> | null {
  return value === null ? null : { kind: 'stated', value, evidence: [] };
}

function plain(value: string | null | undefined): string | null {
  return value === null || value === undefined
    ? null
    : decodeHTML(value).replace(/\s+/g, ' ').trim();
}

function webAddress(value: string | null): string | null {
  return value !== null && /^https?:\/\/\S{3,2000}$/i.test(value.trim()) ? value.trim() : null;
}

function languageTag(value: string | null | undefined): string | null {
  const found = /^[a-z]{2,3}(?:[-_][a-z\d]{2,8}){0,3}$/i.exec(value?.trim() ?? '');
  return found === null ? null : found[0].replace(/_/g, '-');
}

function authorsOf(
  cleaned: Cleaned,
  data: ArticleData | null,
  meta: string | null,
): readonly string[] {
  const candidates = [
    data?.authors ?? [],
    meta === null ? [] : meta.split(/\s*(?:,|;|\band\b|&|\|)\s*/),
  ];
  for (const names of candidates) {
    const clean = names
      .map((name) => (plain(name) ?? '').replace(/^by\s/i, ''))
      .filter((name) => name.length >= 3 && name.length <= 60 && !/https?:|[@/<>]/.test(name));
    if (clean.length > 0) return [...new Set(clean)];
  }
  return authorsIn(cleaned.text, cleaned.blocks);
}

/** What the text shows as a date line, where nothing else tells. */
function publishedOf(cleaned: CleanedPage, language: string | null): Sourced<KnownDate> | null {
  const found = pageDate(cleaned.head, cleaned.data, cleaned.view, language);
  if (found?.kind === 'stated') return found;
  const lines = cleaned.blocks.map((block) => ({
    ...block,
    element: block.element === 'address' ? 'time' : block.element,
  }));
  return dateIn(cleaned.text, lines) ?? found;
}

function modifiedOf(head: PageHead, data: ArticleData | null): Stated<KnownDate> | null {
  const [first] = changedDates(head, data, null);
  return stated(first?.date ?? null);
}
