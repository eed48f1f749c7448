import {
  FIXED_HOLIDAYS,
  MONTHS,
  ORDINALS,
  PART_MODS,
  SEASONS,
  WEEKDAYS,
} from '../../languages/en/times.ts';
import { civil, dayOf, dayValue, isDate, monthValue, quarterValue } from './calendar.ts';
import { numberValue } from './numbers.ts';
import { type Denotation, type Setting, type TimeRule, timeRule } from './rule.ts';

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
    ({ part, month: name, which }, { anchor }) => ({
      type: 'DATE',
      value: anchor === null ? null : monthValue(civil(anchor).year + step(which), month(name)),
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
    ({ which, ofWhich, ordinal, year }, { anchor }) => {
      const quarter = ORDINALS.get(ordinal ?? '') ?? 1;
      if (year !== undefined) return { type: 'DATE', value: quarterValue(Number(year), quarter) };
      if (anchor === null) return { type: 'DATE', value: null };
      const now = civil(anchor);
      const named = which ?? ofWhich;
      const current = now.year + step(named);
      const passed = named === undefined && quarter > Math.ceil(now.month / 3) + 1 ? -1 : 0;
      return { type: 'DATE', value: quarterValue(current + passed, quarter) };
    },
  ),
  timeRule(
    'season',
    `${PART}(?:(?<which>last|this|next|this past) |the )?${SEASON}(?:(?: of)? ${YEAR}|(?<=(?:last|this|next|past) \\p{L}+))`,
    ({ part, which, season, year }, { anchor }) => ({
      type: 'DATE',
      value: seasonValue(SEASONS.get(season ?? '') ?? 'SU', which, year, anchor),
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
  { anchor, ahead }: Setting,
): Denotation | null {
  if (of < 1 || of > 12 || day < 1 || day > 31) return null;
  if (year !== undefined)
    return isDate(Number(year), of, day)
      ? { type: 'DATE', value: dayValue(dayOf(Number(year), of, day)) }
      : null;
  if (anchor === null) return { type: 'DATE', value: null };
  const now = civil(anchor).year;
  const near = [now - 1, now, now + 1]
    .filter((candidate) => isDate(candidate, of, day))
    .map((candidate) => dayOf(candidate, of, day));
  // Half a year to either side, moved by the tense.
  const centre = anchor + (ahead ? 120 : -120);
  const best = near.reduce(
    (a, b) => (Math.abs(b - centre) < Math.abs(a - centre) ? b : a),
    near[0] ?? anchor,
  );
  return { type: 'DATE', value: dayValue(best) };
}

/** "in April": a month without its year. "May" and "March" need a capital and a word that hints at a date. */
function monthAlone(
  part: string | undefined,
  which: string | undefined,
  name: string | undefined,
  { anchor, ahead, before }: Setting,
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
  if (anchor === null) return { type: 'DATE', value: null, mod: mod(part) };
  const now = civil(anchor);
  let year = now.year;
  if (which === 'next' || (which === undefined && ahead && number < now.month))
    year += number <= now.month ? 1 : 0;
  else if (which?.startsWith('last') === true) year -= number >= now.month ? 1 : 0;
  else if (which === undefined && !ahead && number > now.month + 1) year -= 1;
  return { type: 'DATE', value: monthValue(year, number), mod: mod(part) };
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

function seasonValue(
  season: string,
  which: string | undefined,
  year: string | undefined,
  anchor: number | null,
): string | null {
  if (year !== undefined) return `${year}-${season}`;
  if (anchor === null) return null;
  const now = civil(anchor);
  const first = { SP: 3, SU: 6, FA: 9, WI: 12 }[season] ?? 1;
  if (which === 'next') return `${now.month >= first ? now.year + 1 : now.year}-${season}`;
  if (which === 'this')
    return `${season === 'WI' && now.month < 3 ? now.year - 1 : now.year}-${season}`;
  return `${now.month > first + 1 ? now.year : now.year - 1}-${season}`;
}

function holidayDate(
  which: string | undefined,
  holiday: string,
  year: string | undefined,
  setting: Setting,
): Denotation | null {
  const fixed = FIXED_HOLIDAYS.get(holiday.replaceAll('’', "'"));
  if (fixed !== undefined) return date(fixed[0], fixed[1], year, setting);
  const of =
    year === undefined
      ? setting.anchor === null
        ? null
        : civil(setting.anchor).year
      : Number(year);
  if (of === null) return { type: 'DATE', value: null };
  const first = dayOf(
    of + (which === 'last' && setting.anchor !== null && civil(setting.anchor).month < 12 ? -1 : 0),
    11,
    1,
  );
  // The fourth Thursday of November.
  const thursday = first + ((4 - ((((first + 3) % 7) + 7) % 7) - 1 + 7) % 7) + 21;
  return { type: 'DATE', value: dayValue(thursday) };
}
