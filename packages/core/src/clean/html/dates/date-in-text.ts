import { MONTH_FIRST } from '../../../languages/dates/words.ts';
import { monthOf } from '../../../languages/dates/months.ts';
import type { Span } from '../../../model/span.ts';

/** A day that a line of text gives. */
export interface DayInText extends Span {
  /** `2025-03-24` */
  readonly day: string;
}

/** The days in a line of at most some hundred units, in its order, in the writings of many languages. */
export function daysInText(line: string, language: string | null): readonly DayInText[] {
  if (!/\p{Nd}/u.test(line)) return [];
  const text = asciiDigits(line.slice(0, LONGEST));
  const found: DayInText[] = [];
  for (const { pattern, read } of WRITINGS) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (found.some((other) => span.start < other.end && other.start < span.end)) continue;
      const day = read(match.slice(1), language);
      if (day !== null) found.push({ ...span, day });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

const LONGEST = 600;

/** Arabic, Persian, Devanagari and Bengali digits as ASCII ones; offsets stay. */
function asciiDigits(text: string): string {
  return text
    .replace(/[٠-٩]/g, (sign) => String(sign.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (sign) => String(sign.charCodeAt(0) - 0x6f0))
    .replace(/[०-९]/g, (sign) => String(sign.charCodeAt(0) - 0x966))
    .replace(/[০-৯]/g, (sign) => String(sign.charCodeAt(0) - 0x9e6));
}

interface Writing {
  readonly pattern: RegExp;
  readonly read: (groups: readonly string[], language: string | null) => string | null;
}

const NAME = String.raw`(\p{L}[\p{L}\p{M}]{1,14}|tháng \d{1,2})`;

/** The commonest first; a stretch that one has read is not read again. */
const WRITINGS: readonly Writing[] = [
  // 2025-03-24, 2025/3/24, 2025.03.24
  {
    pattern: /(?<![\d.-])((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?![\d-])/g,
    read: ([year, , month, date]) => dayOf(year, month, date),
  },
  // 2025年3月24日, 2025년 3월 24일
  {
    pattern: /((?:19|20)\d{2})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g,
    read: ([year, month, date]) => dayOf(year, month, date),
  },
  // 24 March 2025, 24. März 2025, 24 de marzo de 2025, 24th of March, 2025
  {
    pattern: new RegExp(
      String.raw`(?<![\d.:])(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?[\s\u00a0]{0,3}(?:de\s|of\s|d['’])?${NAME}[.,]{0,2}[\s\u00a0]{0,3}(?:de\s|del\s)?((?:19|20)\d{2})(?!\d)`,
      'giu',
    ),
    read: ([date, name, year], language) => dayOf(year, monthOf(name ?? '', language), date),
  },
  // March 24, 2025
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})${NAME}\.?[\s\u00a0]{1,3}(\d{1,2})(?:st|nd|rd|th|\.)?,?[\s\u00a0]{1,3}((?:19|20)\d{2})(?!\d)`,
      'giu',
    ),
    read: ([name, date, year], language) => dayOf(year, monthOf(name ?? '', language), date),
  },
  // 2025. március 24., 2025 March 24
  {
    pattern: new RegExp(
      String.raw`(?<!\d)((?:19|20)\d{2})\.?[\s\u00a0]{1,3}${NAME}[.,]?[\s\u00a0]{1,3}(\d{1,2})(?![\d:])`,
      'giu',
    ),
    read: ([year, name, date], language) => dayOf(year, monthOf(name ?? '', language), date),
  },
  // 24.03.2025, 24.3.25, 24-03-2025
  {
    pattern:
      /(?<![\d.])(\d{1,2})([.-])\s?(\d{1,2})\2\s?((?:19|20)\d{2}|\d{2}(?=[\s,;:|)]|$))(?!\d)/g,
    read: ([date, sign, month, year]) =>
      year?.length === 2 && sign === '-' ? null : dayOf(century(year), month, date),
  },
  // 03/24/2025, 24/03/2025, by the custom of the language unless only one can be
  {
    pattern: /(?<![\d/])(\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2}|\d{2}(?=[\s,;:|)]|$))(?![\d/])/g,
    read: ([first, second, year], language) => {
      const monthFirst = MONTH_FIRST.test(language ?? '');
      return monthFirst
        ? (dayOf(century(year), first, second) ?? dayOf(century(year), second, first))
        : (dayOf(century(year), second, first) ?? dayOf(century(year), first, second));
    },
  },
];

function century(year: string | undefined): string | undefined {
  return year?.length === 2 ? `20${year}` : year;
}

/** ISO day, or null where there is no such day or none within the time of the web. */
export function dayOf(
  year: string | number | undefined,
  month: string | number | undefined,
  date: string | number | undefined,
): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(date)];
  if (!(y >= EARLIEST && y <= LATEST) || !(m >= 1 && m <= 12) || !(d >= 1 && d <= 31)) return null;
  const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  if (d > ([31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1] ?? 0)) return null;
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

/** Pages that are older are given as archives; the reader has no clock to tell the future by. */
const EARLIEST = 1990;
const LATEST = 2099;
