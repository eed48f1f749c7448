import type { Sourced } from '../../../model/provenance.ts';
import type { Span } from '../../../model/span.ts';
import type { KnownDate } from '../../../model/time.ts';
import { markupDate } from '../../dates.ts';
import type { ArticleData } from '../json-ld.ts';
import type { PageHead } from '../page-head.ts';
import type { PageView } from '../page-view.ts';
import { dayOf, daysInText } from './date-in-text.ts';
import { CHANGED_META, PUBLISHED_META, VAGUE_META } from './meta-names.ts';
import { visibleDay } from './visible-date.ts';

/** A date and where it was found, by a name that docs/guide/metadata.md explains. */
export interface DateCandidate {
  readonly by: string;
  readonly date: KnownDate;
  readonly evidence: readonly Span[];
}

/**
 * The date of first publication. In the order of trust: JSON-LD, meta elements, microdata, the day in the page's address, what
 * the page shows; then, inferred, the time of the last change, the only day that is shown at all, and the year of the copyright line.
 */
export function pageDate(
  head: PageHead,
  data: ArticleData | null,
  view: PageView | null,
  language: string | null,
): Sourced<KnownDate> | null {
  const stated = [...statedDates(head, data, view, language)];
  const best = firstOf(stated);
  if (best !== null) return { kind: 'stated', value: best.date, evidence: best.evidence };
  for (const { by, date, evidence } of inferredDates(head, data, view, language))
    return { kind: 'inferred', value: date, by, from: evidence };
  return null;
}

/**
 * The most trusted, but for faults of publishing systems. Data that belongs to another article or to a new edition stands alone
 * against two other places that agree; a page that was moved has its first day in its address; an instant in UTC may
 * fall on the day before or after the one on which readers saw the page.
 */
function firstOf(stated: readonly DateCandidate[]): DateCandidate | null {
  const [best] = stated;
  if (best === undefined) return null;
  const own = dayIn(best);
  const agreed = outvoted(stated, own);
  if (agreed !== null) return agreed;
  const address = stated.find(({ by }) => by === 'address');
  if (address !== undefined && daysBetween(own, dayIn(address)) > 2) return address;
  const shown = stated.find(({ by }) => by === 'visible');
  const near = shown !== undefined && Math.abs(daysBetween(dayIn(shown), own)) === 1;
  return near && best.date.value.endsWith('Z') ? shown : best;
}

/** Another day on which two kinds of places agree, where only one gives this one. */
function outvoted(stated: readonly DateCandidate[], own: string): DateCandidate | null {
  const kinds = new Map<string, Set<string>>();
  for (const candidate of stated) {
    const day = dayIn(candidate);
    const kind = candidate.by === 'time' ? 'visible' : (candidate.by.split(':')[0] ?? '');
    kinds.set(day, (kinds.get(day) ?? new Set()).add(kind));
  }
  if ((kinds.get(own)?.size ?? 0) > 1) return null;
  return stated.find((candidate) => (kinds.get(dayIn(candidate))?.size ?? 0) > 1) ?? null;
}

function dayIn({ date }: DateCandidate): string {
  return date.value.slice(0, 10);
}

function daysBetween(one: string, other: string): number {
  return (Date.parse(one) - Date.parse(other)) / 86_400_000;
}

/** All that the page states, the most trusted first. */
export function* statedDates(
  head: PageHead,
  data: ArticleData | null,
  view: PageView | null,
  language: string | null,
): Generator<DateCandidate> {
  const read = (by: string, value: string | null | undefined): DateCandidate[] => {
    const date = value === null || value === undefined ? null : anyDate(value, language);
    return date === null || !isPlausible(date) ? [] : [{ by, date, evidence: [] }];
  };
  yield* read('json-ld:datePublished', data?.published);
  for (const name of PUBLISHED_META) yield* read(`meta:${name}`, head.meta.get(name));
  yield* read('microdata:datePublished', head.published);
  const shown = view === null ? null : visibleDay(view, language);
  const address = addressDay(head);
  if (address !== null) yield { by: 'address', date: day(address), evidence: [] };
  if (shown !== null && shown.score >= VERY_SURE)
    yield {
      by: 'visible',
      date: day(shown.day),
      evidence: shown.span === null ? [] : [shown.span],
    };
  for (const name of VAGUE_META) yield* read(`vague-meta:${name}`, head.meta.get(name));
  if (shown !== null && shown.score >= SURE)
    yield {
      by: 'visible',
      date: day(shown.day),
      evidence: shown.span === null ? [] : [shown.span],
    };
  yield* read('time', head.time);
  if (shown !== null)
    yield {
      by: 'visible',
      date: day(shown.day),
      evidence: shown.span === null ? [] : [shown.span],
    };
}

/** What has to speak for a day that is shown, to be believed before the first `<time>`, and before meta elements of any date. */
const SURE = 3;
const VERY_SURE = 4;

/** All that the page states of its last change, the most trusted first. */
export function* changedDates(
  head: PageHead,
  data: ArticleData | null,
  language: string | null,
): Generator<DateCandidate> {
  const places = [
    ['json-ld:dateModified', data?.modified],
    ...CHANGED_META.map((name) => [`meta:${name}`, head.meta.get(name)] as const),
    ['microdata:dateModified', head.modified],
  ] as const;
  for (const [by, value] of places) {
    const date = value === null || value === undefined ? null : anyDate(value, language);
    if (date !== null && isPlausible(date)) yield { by, date, evidence: [] };
  }
}

function* inferredDates(
  head: PageHead,
  data: ArticleData | null,
  view: PageView | null,
  language: string | null,
): Generator<DateCandidate> {
  yield* changedDates(head, data, language);
  if (view === null) return;
  yield* commonestDay(view, language);
  yield* copyrightYear(view);
}

/** Any writing of a date: ISO 8601, RFC 5322, compact digits, seconds of Unix time, or a day in words. */
function anyDate(value: string, language: string | null): KnownDate | null {
  const trimmed = value.trim().slice(0, 200);
  const exact = markupDate(trimmed);
  if (exact !== null)
    return exact.precision === 'year' || exact.precision === 'month' ? null : exact;
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/.exec(trimmed);
  const unix = /^1\d{9}(?:\d{3})?$/.test(trimmed)
    ? new Date(Number(trimmed.slice(0, 10)) * 1000)
    : null;
  const found =
    unix?.toISOString().slice(0, 10) ??
    (compact === null ? null : dayOf(compact[1], compact[2], compact[3])) ??
    daysInText(trimmed, language)[0]?.day ??
    isoDay(trimmed);
  return found === null ? null : day(found);
}

/** "2025-03-24T9:30", "2025-03-24T09:30:00.000": a day, whatever is wrong with the time behind it. */
function isoDay(value: string): string | null {
  const found = /^((?:19|20)\d{2})-(\d{2})-(\d{2})/.exec(value);
  return found === null ? null : dayOf(found[1], found[2], found[3]);
}

function isPlausible({ value }: KnownDate): boolean {
  const [year, month, date] = value.slice(0, 10).split('-');
  return dayOf(year, month, date) !== null && !value.startsWith('1990-01-01');
}

function day(value: string): KnownDate {
  return { value, precision: 'day' };
}

/** The day in the page's own address, as `/2025/03/24/` or `/20250324`. */
function addressDay(head: PageHead): string | null {
  for (const address of [head.canonical, head.meta.get('og:url')]) {
    if (address === null || address === undefined) continue;
    const found =
      /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/.-]|$)/.exec(address.slice(0, 2000)) ??
      /[/_-](20\d{2})(\d{2})(\d{2})(?=[/._-]|$)/.exec(address.slice(0, 2000));
    const value = found === null ? null : dayOf(found[1], found[2], found[3]);
    if (value !== null) return value;
  }
  return null;
}

/** Where nothing else is known: the day that stands most often in the page, outside comments and lists of links. */
function* commonestDay(view: PageView, language: string | null): Generator<DateCandidate> {
  const counts = new Map<string, { count: number; at: Span | null }>();
  for (const [index, line] of view.words.entries()) {
    if (line.length > 600 || /comments|related|navigation/.test(view.reasons[index] ?? ''))
      continue;
    for (const { day: value, start, end } of daysInText(line, language)) {
      const known = counts.get(value);
      const span = view.spans[index] ?? null;
      const at = span === null ? null : { start: span.start + start, end: span.start + end };
      counts.set(value, { count: (known?.count ?? 0) + 1, at: known?.at ?? at });
    }
    if (counts.size > 50) return;
  }
  const [best] = [...counts].toSorted(([a, x], [b, y]) => y.count - x.count || (a < b ? 1 : -1));
  if (best !== undefined)
    yield {
      by: 'only-day-shown',
      date: day(best[0]),
      evidence: best[1].at === null ? [] : [best[1].at],
    };
}

function* copyrightYear(view: PageView): Generator<DateCandidate> {
  for (const line of view.words.toReversed()) {
    if (line.length > 300) continue;
    const year =
      /(?:©|\bcopyright\b)[^\d]{0,40}(?:(?:19|20)\d{2}\s?[-–]\s?)?((?:19|20)\d{2})/i.exec(
        line,
      )?.[1];
    if (year === undefined) continue;
    yield { by: 'copyright-year', date: { value: year, precision: 'year' }, evidence: [] };
    return;
  }
}
