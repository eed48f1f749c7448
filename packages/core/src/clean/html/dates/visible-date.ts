import {
  CHANGED_WORDS,
  OTHER_DATE_WORDS,
  PUBLISHED_WORDS,
} from '../../../languages/dates/words.ts';
import type { Span } from '../../../model/span.ts';
import { namesOf } from '../classes.ts';
import type { PageView } from '../page-view.ts';
import { attribute } from '../tree.ts';
import { type DayInText, daysInText } from './date-in-text.ts';

/** A day that the page shows, and how much speaks for its being the day of publication. */
export interface VisibleDay {
  readonly day: string;
  readonly score: number;
  /** Where it stands in the main text; null where that lacks the line. */
  readonly span: Span | null;
}

/** The day that the page shows as that of publication, or null; by the look, place and words of the lines that hold days. */
export function visibleDay(view: PageView, language: string | null): VisibleDay | null {
  const { page, words } = view;
  const headline = headlineAt(view);
  const firstBody = view.kept.findIndex((kept, index) => kept && words[index] !== words[headline]);
  const found: (VisibleDay & { readonly like: string })[] = [];
  const alike = new Map<string, number>();
  for (const [index, block] of page.blocks.entries()) {
    const line = words[index] ?? '';
    if (line.length > LONGEST || found.length >= MOST) continue;
    const days = daysInText(line, language);
    const first = days.find(({ start }) => !CHANGED_WORDS.test(line.slice(0, start))) ?? days[0];
    if (first === undefined) continue;
    const around = classesAround(view, index);
    const like = `${page.elements[block.element]?.node.tagName} ${around}`;
    alike.set(like, (alike.get(like) ?? 0) + 1);
    const score =
      byWords(line, first, words[index - 1] ?? '') +
      byClass(around) +
      byPlace(view, index, headline, firstBody);
    const at = view.spans[index] ?? null;
    const words0 =
      at === null ? null : { start: at.start + first.start, end: at.start + first.end };
    found.push({ day: first.day, score, span: words0, like });
  }
  let best: VisibleDay | null = null;
  for (const { day, score, span, like } of found) {
    // Dates in rows alike are those of a list of articles.
    const own = score - ((alike.get(like) ?? 0) >= 4 ? 3 : 0);
    if (own > (best?.score ?? LEAST)) best = { day, score: own, span };
  }
  return best;
}

const LONGEST = 240;
const MOST = 400;
/** What has to speak for a day. */
const LEAST = 1.5;

function headlineAt({ page, words, title }: PageView): number {
  const wanted = fold(title ?? '');
  const at = page.blocks.findIndex((block, index) => {
    const tag = page.elements[block.element]?.node.tagName ?? '';
    return /^h[1-3]$/.test(tag) && wanted !== '' && overlaps(fold(words[index] ?? ''), wanted);
  });
  if (at >= 0) return at;
  return page.blocks.findIndex(({ element }) => page.elements[element]?.node.tagName === 'h1');
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function overlaps(one: string, other: string): boolean {
  return one.length > 7 && (other.includes(one) || one.includes(other));
}

/** Classes, ids and item properties of the element of a block and of the two around it. */
function classesAround({ page }: PageView, index: number): string {
  const block = page.blocks[index];
  let at = block?.inline.length === 1 ? (block.inline[0] ?? -1) : (block?.element ?? -1);
  let names = '';
  for (let step = 0; step < 3 && at >= 0; step += 1) {
    const element = page.elements[at];
    if (element === undefined) break;
    const { node } = element;
    names += ` ${node.tagName === 'time' ? 'time-element ' : ''}${namesOf(attribute(node, 'class'), attribute(node, 'id'))} ${attribute(node, 'itemprop') ?? ''}`;
    at = element.parent;
  }
  return names.replace(/\d{2,}/g, '').slice(0, 400);
}

function byWords(line: string, { start, end }: DayInText, lineBefore: string): number {
  const rest = start + line.length - end;
  // "Datum:" may be a line of its own.
  const label = start < 3 && lineBefore.length <= 30 ? lineBefore : '';
  const before = label + line.slice(0, start);
  let score = rest <= 8 ? 2 : rest <= 30 ? 1.5 : rest <= 70 ? 0.5 : -0.5;
  if (PUBLISHED_WORDS.test(before.slice(-40))) score += 2.5;
  if (CHANGED_WORDS.test(before.slice(-60))) score -= 1;
  if (OTHER_DATE_WORDS.test(line)) score -= 2;
  return score;
}

function byClass(names: string): number {
  let score = 0;
  if (
    /datePublished|pub-?date|publi(?:sh|c)|posted|entry-date|post-date|article-?date/i.test(names)
  )
    score += 2;
  else if (
    /(?:^|[\s_-])(?:date|datum|fecha|dateline|created|meta|info|byline|time|author|article-info|details?)(?=$|[\s_-])|date/i.test(
      names,
    )
  )
    score += 1.2;
  if (/time-element/.test(names)) score += 0.7;
  if (/modif|updat|changed/i.test(names)) score -= 1;
  if (
    /event|calendar|comment|teaser|related|archive|sidebar|widget|footer|copyright|latest|recent/i.test(
      names,
    )
  )
    score -= 1.5;
  return score;
}

function byPlace(view: PageView, index: number, headline: number, firstBody: number): number {
  let score = view.inMain[index] === true ? 0.7 : 0;
  if (/comments|related|footer|sidebar|navigation|popup|author/.test(view.reasons[index] ?? ''))
    score -= 1.5;
  if (headline >= 0) {
    const steps = index - headline;
    if (steps >= 0 && steps <= 6) score += 1.5;
    else if (steps < 0 && steps >= -4) score += 1.2;
    else if (steps > 0 && index <= firstBody) score += 1;
    else if (steps < -30) score -= 0.7;
  } else if (firstBody >= 0 && Math.abs(index - firstBody) <= 5) score += 1;
  return score;
}
