import {
  FIXED_HOLIDAYS,
  MONTHS,
  ORDINALS,
  PART_MODS,
  SEASON_MONTHS,
  SEASONS,
  WEEKDAYS,
} from '../../languages/en/times.ts';
import {
  dayOf,
  dayValue,
  isDate,
  monthValue,
  quarterValue,
  weekday,
} from '../../model/calendar.ts';
import { numberValue } from './numbers.ts';
import { type Denotation, type Hanging, type Setting, type TimeRule, timeRule } from './rule.ts';

const alternatives = (words: Iterable<string>): string => [...words].join('|');
const MONTH = `(?<month>january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\b\\.?)`;
const DAY_NUMBER = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?';
const YEAR = '(?<year>1[4-9]\\d\\d|20\\d\\d)';
const WEEKDAY = `(?:${alternatives(WEEKDAYS.keys())})`;
const PART = `(?:(?<part>early|mid|late|the (?:beginning|start|middle|end) of)[ -])?`;
const SEASON = `(?<season>${alternatives(SEASONS.keys())})`;

const month = (word: string | undefined): number =>
  MONTHS.get((word ?? '').toLowerCase().replace(/\.$/, '')) ?? 0;
const mod = (part: string | undefined): string | undefined =>
  PART_MODS.get((part ?? '').toLowerCase());

/** Dates that name their month or year. */
export const EXPLICIT_RULES: readonly TimeRule[] = [
  timeRule(
    'month-day',
    `(?:${WEEKDAY},? )?${MONTH} ${DAY_NUMBER}(?:,? ${YEAR})?(?!:\\d|,\\d| percent|%)`,
    ({ month: name, day, year }, setting) => date(month(name), Number(day), year, setting),
  ),
  timeRule(
    'day-month',
    `(?:${WEEKDAY},? )?(?:the )?${DAY_NUMBER}(?: of)? ${MONTH}(?:,? ${YEAR})?`,
    ({ month: name, day, year }, setting) => date(month(name), Number(day), year, setting),
  ),
  // "on 12 and 18 February": the first day takes its month from the second.
  timeRule(
    'day-before-day-month',
    `${DAY_NUMBER}(?=(?: and| to|,|-|–) (?:on )?[0-3]?\\d(?:st|nd|rd|th)? ${MONTH}(?:,? ${YEAR})?)`,
    ({ month: name, day, year }, setting) => date(month(name), Number(day), year, setting),
  ),
  timeRule(
    'iso-date',
    `(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)`,
    ({ year, month: of, day }, setting) => date(Number(of), Number(day), year, setting),
  ),
  timeRule(
    'slashed-date',
    `(?<month>\\d{1,2})/(?<day>\\d{1,2})/(?<year>\\d{4})`,
    ({ year, month: of, day }, setting) => date(Number(of), Number(day), year, setting),
  ),
  timeRule('month-year', `${PART}${MONTH}(?:,? | of )${YEAR}`, ({ part, month: name, year }) => ({
    type: 'DATE',
    value: monthValue(Number(year), month(name)),
    mod: mod(part),
  })),
  timeRule(
    'month-of-named-year',
    `${PART}${MONTH} (?:of )?(?<which>last|this|next) year`,
    ({ part, month: name, which }) => ({
      type: 'DATE',
      hangs: { unit: 'month', month: month(name), offset: step(which) },
      mod: mod(part),
    }),
  ),
  timeRule(
    'month',
    `${PART}(?:(?<which>last|this|next|this past|this coming) )?${MONTH}`,
    ({ part, which, month: name }, setting) =>
      monthAlone(part, which?.toLowerCase(), name, setting),
  ),
  timeRule(
    'quarter',
    `(?:the )?(?:fiscal )?(?:(?<which>last|this|next) year's )?(?:fiscal )?(?<ordinal>first|second|third|fourth)(?: fiscal)?[ -]quarter(?:(?: of|,)? (?:${YEAR}|(?<ofWhich>last|this|next) year))?`,
    ({ which, ofWhich, ordinal, year }, { direction }) => {
      const quarter = ORDINALS.get(ordinal ?? '') ?? 1;
      if (year !== undefined) return { type: 'DATE', value: quarterValue(Number(year), quarter) };
      const named = which ?? ofWhich;
      const offset = named === undefined ? null : step(named);
      return {
        type: 'DATE',
        hangs: { unit: 'quarter', month: 3 * quarter - 2, offset, direction },
      };
    },
  ),
  timeRule(
    'season',
    `${PART}(?:(?<which>last|this|next|this past) |the )?${SEASON}(?:(?: of)? ${YEAR}|(?<=(?:last|this|next|past) \\p{L}+))`,
    ({ part, which, season, year }) => ({
      type: 'DATE',
      ...seasonDenoted(season ?? '', which, year),
      mod: mod(part),
    }),
  ),
  timeRule(
    'decade',
    `(?:the )?(?:(?<part>early|mid|late)[ -])?(?:(?<century>1[4-9]|20)(?<decade>\\d)0['’]?s|['’](?<short>\\d)0s)`,
    ({ part, century, decade, short }) => ({
      type: 'DATE',
      value: century === undefined ? `19${short ?? ''}` : `${century}${decade ?? ''}`,
      mod: mod(part),
    }),
  ),
  timeRule(
    'spoken-decade',
    `the (?:(?<part>early|mid|late)[ -])?(?<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)`,
    ({ part, word }) => ({
      type: 'DATE',
      value: `19${DECADES.indexOf(word ?? '') + 2}`,
      mod: mod(part),
    }),
  ),
  timeRule(
    'century',
    `(?:the )?(?:(?<part>early|mid|late)[ -])?(?<ordinal>\\d\\d?(?:st|nd|rd|th)|${alternatives(ORDINALS.keys())})[ -]century`,
    ({ part, ordinal }) => {
      const number = ORDINALS.get(ordinal ?? '') ?? Number.parseInt(ordinal ?? '0', 10);
      return number < 1
        ? null
        : { type: 'DATE', value: String(number - 1).padStart(2, '0'), mod: mod(part) };
    },
  ),
  timeRule('fiscal-year', `fiscal (?:year )?${YEAR}`, ({ year }) => ({
    type: 'DATE',
    value: year ?? null,
  })),
  timeRule(
    'year',
    `${PART}(?:the year )?${YEAR}(?![-–/]\\d|,\\d|\\.\\d|%)`,
    ({ part, year }, setting) => yearAlone(part, year, setting),
  ),
  timeRule(
    'spoken-year',
    `(?<century>nineteen|twenty) (?<rest>(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)`,
    ({ century, rest }) => ({
      type: 'DATE',
      value: `${century === 'nineteen' ? 19 : 20}${String(numberValue(rest ?? '') ?? 0).padStart(2, '0')}`,
    }),
  ),
  timeRule(
    'holiday',
    `(?:(?<which>last|this|next) )?(?<holiday>${alternatives(FIXED_HOLIDAYS.keys())}|thanksgiving(?: day)?)(?: ${YEAR})?`,
    ({ which, holiday, year }, setting) => holidayDate(which, holiday ?? '', year, setting),
  ),
];

const DECADES: readonly string[] =
  'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

function step(which: string | undefined): number {
  if (which === 'last' || which === 'this past') return -1;
  return which === 'next' ? 1 : 0;
}

/** A day of a month; where the year is not said, the nearest that the tense allows. */
function date(
  of: number,
  day: number,
  year: string | undefined,
  { direction }: Setting,
): Denotation | null {
  if (of < 1 || of > 12 || day < 1 || day > 31) return null;
  if (year !== undefined)
    return isDate(Number(year), of, day)
      ? { type: 'DATE', value: dayValue(dayOf(Number(year), of, day)) }
      : null;
  return isDate(2000, of, day)
    ? { type: 'DATE', hangs: { unit: 'day', month: of, day, direction } }
    : null;
}

/** "in April": a month without its year. "May" and "March" need a capital and a word that hints at a date. */
function monthAlone(
  part: string | undefined,
  which: string | undefined,
  name: string | undefined,
  { direction, before }: Setting,
): Denotation | null {
  if (name === undefined || !/^\p{Lu}/u.test(name)) return null;
  const number = month(name);
  const plain = part === undefined && which === undefined;
  if (plain && /^(?:may|mar|sep|jan|dec|march)\.?$/i.test(name)) {
    if (
      !/\b(?:in|since|by|until|till|of|from|for|through|during|and|to|between|late|early|before|after) $/i.test(
        before,
      )
    )
      return null;
  }
  const told = which?.startsWith('last') === true || which === 'this past' ? 'past' : direction;
  return {
    type: 'DATE',
    hangs: {
      unit: 'month',
      month: number,
      direction: which === 'next' ? 'future' : told,
      strict: which !== undefined && which !== 'this',
    },
    mod: mod(part),
  };
}

const BEFORE_YEAR =
  /(?:^|\b(?:in|since|by|of|until|till|from|during|to|before|after|for|early|late|mid|and|through|or|than|the|around|about|between|year)[ -]|[(,;:–—-] ?|['"“‘])$/i;

function yearAlone(
  part: string | undefined,
  year: string | undefined,
  { before, after }: Setting,
): Denotation | null {
  if (
    /^ (?:people|men|women|soldiers|troops|homes|jobs|miles|dollars|pounds|euros|feet|tons|tonnes|votes|points|workers|members|shares|percent|per cent|square|metres|meters|km|kilometers|kilometres|drones|missiles|acres|hectares|employees|families|children)/i.test(
      after,
    )
  )
    return null;
  const hinted =
    part !== undefined ||
    BEFORE_YEAR.test(before) ||
    /^['’]s |^ (?:election|period|quarter|season|budget|report|war|invasion|agreement|treaty|law|deal|attack|summit)/i.test(
      after,
    );
  return hinted ? { type: 'DATE', value: year ?? null, mod: mod(part) } : null;
}

function seasonDenoted(
  season: string,
  which: string | undefined,
  year: string | undefined,
): { value: string } | { hangs: Hanging } {
  const code = SEASONS.get(season) ?? 'SU';
  if (year !== undefined) return { value: `${year}-${code}` };
  const month = SEASON_MONTHS.get(code) ?? 6;
  if (which === 'this') return { hangs: { unit: 'season', month, direction: 'either' } };
  const direction = which === 'next' ? 'future' : 'past';
  return { hangs: { unit: 'season', month, direction, strict: true } };
}

function holidayDate(
  which: string | undefined,
  holiday: string,
  year: string | undefined,
  setting: Setting,
): Denotation | null {
  const fixed = FIXED_HOLIDAYS.get(holiday);
  if (fixed !== undefined) return date(fixed[0], fixed[1], year, setting);
  // The fourth Thursday of November.
  if (year !== undefined) {
    const first = dayOf(Number(year), 11, 22);
    return { type: 'DATE', value: dayValue(first + ((4 - weekday(first) + 7) % 7)) };
  }
  const direction = which === 'next' ? 'future' : which === 'last' ? 'past' : setting.direction;
  return { type: 'DATE', hangs: { unit: 'day', month: 11, day: 22, weekday: 4, direction } };
}
