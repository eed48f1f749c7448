import { dayOf, dayValue, isDate, monthValue } from '../../model/calendar.ts';
import {
  DAY_NUMBER,
  MONTH,
  MONTH_CUES,
  monthNumber,
  PART,
  partMod,
  sideOf,
  stepOf,
  WEEKDAY_NAME,
  YEAR,
} from './patterns.ts';
import { type Denotation, type Groups, type Setting, type TimeRule, timeRule } from './rule.ts';

const DAY_BESIDE = `(?:(?:${WEEKDAY_NAME}|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\\b\\.?),? )?`;

/** Dates that name their month. */
export const DATE_RULES: readonly TimeRule[] = [
  timeRule(
    'month-day',
    MONTH_CUES,
    `${DAY_BESIDE}(?:(?<which>last|this|next|this past) )?${MONTH} (?:the )?${DAY_NUMBER}(?:,? ${YEAR})?(?!:\\d|,\\d| percent|%)`,
    ({ month, day, year, which }, { direction }) =>
      date(monthNumber(month), Number(day), year, { direction: sideOf(which, direction) }),
  ),
  // "on April 24 and 25": the second day takes its month from the first.
  timeRule(
    'day-after-month-day',
    ['#'],
    `(?<=${MONTH} [0-3]?\\d(?:st|nd|rd|th)?(?: and | or | to |, | through |-|–))${DAY_NUMBER}(?!:\\d|,\\d| percent|%| \\p{L}+s\\b)`,
    ({ month, day }, setting) => date(monthNumber(month), Number(day), undefined, setting),
  ),
  timeRule(
    'day-month',
    MONTH_CUES,
    `${DAY_BESIDE}(?:the )?${DAY_NUMBER}(?: of)? ${MONTH}(?:,? ${YEAR})?`,
    ({ month, day, year }, setting) => date(monthNumber(month), Number(day), year, setting),
  ),
  // "on 12 and 18 February": the first day takes its month from the second.
  timeRule(
    'day-before-day-month',
    ['#'],
    `${DAY_NUMBER}(?=(?: and| to|,|-|–) ?(?:on )?[0-3]?\\d(?:st|nd|rd|th)? ${MONTH}(?:,? ${YEAR})?)`,
    ({ month, day, year }, setting) => date(monthNumber(month), Number(day), year, setting),
  ),
  timeRule(
    'iso-date',
    ['#'],
    `(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)`,
    ({ year, month, day }, setting) => date(Number(month), Number(day), year, setting),
  ),
  timeRule(
    'slashed-date',
    ['#'],
    `(?<month>\\d{1,2})/(?<day>\\d{1,2})/(?<year>\\d{4})`,
    // Where the first is no month it is the day.
    ({ year, month, day }, setting) =>
      Number(month) > 12
        ? date(Number(day), Number(month), year, setting)
        : date(Number(month), Number(day), year, setting),
  ),
  timeRule(
    'month-year',
    MONTH_CUES,
    `${PART}${MONTH}(?:,? | of )${YEAR}`,
    ({ part, month, year }) => ({
      type: 'DATE',
      value: monthValue(Number(year), monthNumber(month)),
      mod: partMod(part),
    }),
  ),
  timeRule(
    'month-of-named-year',
    MONTH_CUES,
    `${PART}${MONTH} (?:of )?(?<which>last|this|next) year`,
    ({ part, month, which }) => ({
      type: 'DATE',
      hangs: { unit: 'month', month: monthNumber(month), offset: stepOf(which) },
      mod: partMod(part),
    }),
  ),
  timeRule(
    'month',
    MONTH_CUES,
    `${PART}(?:(?<which>last|this|next|this past|this coming|the previous|the following) )?${MONTH}`,
    monthAlone,
  ),
  timeRule(
    'day-of-month',
    ['#'],
    `the (?<day>[0-3]?\\d)(?:st|nd|rd|th)`,
    ({ day }, { direction, before, after }) =>
      /\b(?:on|until|by|before|since|from) $/.test(before) &&
      /^(?:[.,;)]| (?:and|to|but|when|at|in)\b|$)/.test(after) &&
      Number(day) >= 1 &&
      Number(day) <= 31
        ? { type: 'DATE', hangs: { unit: 'day', day: Number(day), direction } }
        : null,
  ),
];

/** A day of a month; where the year is not said, the nearest that the tense allows. */
function date(
  month: number,
  day: number,
  year: string | undefined,
  { direction }: { readonly direction: 'past' | 'future' | 'either' },
): Denotation | null {
  if (year !== undefined)
    return isDate(Number(year), month, day)
      ? { type: 'DATE', value: dayValue(dayOf(Number(year), month, day)) }
      : null;
  return isDate(2000, month, day)
    ? { type: 'DATE', hangs: { unit: 'day', month, day, direction } }
    : null;
}

/** Names of months that are other words too, even with a capital. */
const DOUBTFUL = /^(?:may|mar|sep|jan|dec|march|jun|aug|april|june|august)\b/i;
/** What may stand before such a name where it is the month. */
const BEFORE_MONTH =
  /\b(?:in|since|by|until|till|of|from|for|through|during|and|to|or|between|late|early|before|after|around|beginning|starting|ending|ended|that|as of) $/i;

/** "in April": a month without its year. "May" and "March" need a capital and a word that hints at a date. */
function monthAlone(
  { part, which, month }: Groups,
  { direction, before, after, words }: Setting,
): Denotation | null {
  const written = /\p{L}+\.?$/u.exec(words)?.[0] ?? '';
  if (!/^\p{Lu}/u.test(written)) return null;
  // "Feb. 30" is no day, and no month either.
  if (/^ \d/.test(after)) return null;
  const plain = part === undefined && which === undefined;
  const described = written === 'March' && / the $|^the $/i.test(before) && /^ \p{Ll}/u.test(after);
  if (plain && DOUBTFUL.test(written) && !BEFORE_MONTH.test(before) && !described) return null;
  // "of Jan Kowalski", "by April Ryan": a name goes on.
  if (plain && /^(?:jan|mar|apr(?:il)?|june|august|may)$/i.test(written) && /^ \p{Lu}/u.test(after))
    return null;
  return {
    type: 'DATE',
    hangs: {
      unit: 'month',
      month: monthNumber(month),
      direction: sideOf(which, direction),
      strict: which !== undefined && which !== 'this',
      mentioned: which?.startsWith('the ') === true,
    },
    mod: partMod(part),
  };
}
