import {
  AMOUNT_MODS,
  PART_MODS,
  PARTS_OF_DAY,
  REFERENCES,
  UNITS,
  WEEKDAYS,
} from '../../languages/en/times.ts';
import {
  addMonths,
  civil,
  type Day,
  dayValue,
  monthValue,
  quarterValue,
  weekday,
  weekValue,
} from './calendar.ts';
import { NUMBER, numberValue } from './numbers.ts';
import { type Denotation, type Setting, type TimeRule, timeRule } from './rule.ts';

const alternatives = (words: Iterable<string>): string => [...words].join('|');
const WEEKDAY = `(?<weekday>${alternatives(WEEKDAYS.keys())})`;
const PART_OF_DAY = `(?<of>${alternatives(PARTS_OF_DAY.keys())})`;
const UNIT = '(?<unit>second|minute|hour|day|week|month|quarter|year|decade|centur(?:y|ie))s?';
const PART = '(?:(?<part>early|earlier|late|later|mid|the (?:beginning|start|middle|end) of)[ -])?';

const mod = (part: string | undefined): string | undefined => PART_MODS.get(part ?? '');

/** Expressions that count from the day of publication, or from the day last spoken of. */
export const RELATIVE_RULES: readonly TimeRule[] = [
  timeRule(
    'day-deictic',
    `(?:(?<part>early|earlier|late|later) )?(?<deictic>today|yesterday|tomorrow|tonight|overnight)(?: ${PART_OF_DAY})?`,
    ({ part, deictic, of }, { anchor, ahead }) => {
      const night = deictic === 'overnight' && !ahead;
      const shift = deictic === 'yesterday' || night ? -1 : deictic === 'tomorrow' ? 1 : 0;
      const within =
        deictic === 'tonight' || deictic === 'overnight' ? 'NI' : PARTS_OF_DAY.get(of ?? '');
      return partOfDay(anchor === null ? null : anchor + shift, within, mod(part));
    },
  ),
  timeRule(
    'weekday',
    `(?:(?<part>early|earlier|late|later|mid)[ -])?(?:(?:on )?(?<which>last|next|this|this coming|this past) )?${WEEKDAY}(?: ${PART_OF_DAY})?`,
    ({ part, which, weekday: name, of }, setting) =>
      partOfDay(
        weekdayDate(WEEKDAYS.get(name ?? '') ?? 1, which, setting),
        PARTS_OF_DAY.get(of ?? ''),
        mod(part),
      ),
  ),
  timeRule(
    'this-part-of-day',
    `(?:(?<part>early|late|later) )?this ${PART_OF_DAY}`,
    ({ part, of }, { anchor }) => partOfDay(anchor, PARTS_OF_DAY.get(of ?? ''), mod(part)),
  ),
  timeRule(
    'period-deictic',
    `${PART}(?:the )?(?<which>last|this|next|past|previous|coming|current) (?<unit>week|month|quarter|year|decade|century|weekend)`,
    ({ part, which, unit }, setting) => ({
      type: 'DATE',
      value: periodValue(unit ?? '', shift(which), setting.anchor),
      mod: mod(part),
    }),
  ),
  timeRule(
    'ago',
    `(?:(?<mod>${alternatives(AMOUNT_MODS.keys())}) )?(?<amount>${NUMBER}|an?)(?: or (?:so|two))?(?: more)?[ -]${UNIT}(?: or so)? (?<way>ago|earlier|before|later|hence|from now)(?! this| that| in)`,
    ({ mod: about, amount, unit, way }, setting) => {
      // "two days before the summit" counts from an event, whose date these words do not tell.
      if (way === 'before' && /^ [\p{L}\d]/u.test(setting.after)) return null;
      const denoted = counted(amount, unit, way, setting);
      return denoted === null ? null : { ...denoted, mod: AMOUNT_MODS.get(about ?? '') };
    },
  ),
  timeRule(
    'vague-ago',
    `(?:several|many|some|a few|a couple of) (?<unit>second|minute|hour|day|week|month|year|decade|centurie)s (?<way>ago|earlier)`,
    () => ({ type: 'DATE', value: 'PAST_REF' }),
  ),
  timeRule(
    'year-earlier',
    `(?:the )?year[- ](?:earlier|ago)(?: (?:quarter|period))?`,
    (_, setting) => ({ type: 'DATE', value: yearBefore(setting) }),
  ),
  timeRule(
    'same-quarter',
    `(?:the )?(?:latest |most recent |just-ended )(?:quarter|period)|the quarter(?! of)`,
    (_, { anchor, quarter }) => ({
      type: 'DATE',
      value: quarter ?? (anchor === null ? null : lastQuarter(anchor)),
    }),
  ),
  timeRule(
    'neighbouring',
    `(?:the )?(?<which>next|following|previous|preceding|same|that|that same) (?<unit>day|morning|afternoon|evening|night|week|month|year)`,
    ({ which, unit }, setting) => neighbour(which, unit, setting),
  ),
  timeRule(
    'last-night',
    `(?:(?<part>late|early) )?last (?<of>night|evening)`,
    ({ part, of }, { anchor }) =>
      partOfDay(anchor === null ? null : anchor - 1, PARTS_OF_DAY.get(of ?? ''), mod(part)),
  ),
  timeRule('year-end', `(?:the )?year[ -]end`, (_, { anchor }) => ({
    type: 'DATE',
    value: anchor === null ? null : `${civil(anchor).year}-12-31`,
  })),
  timeRule('weekend', `(?:the|this) weekend`, (_, { anchor }) => ({
    type: 'DATE',
    value: anchor === null ? null : `${weekValue(weekday(anchor) > 5 ? anchor : anchor - 7)}-WE`,
  })),
  timeRule(
    'reference',
    `(?<word>${alternatives(REFERENCES.keys())})`,
    ({ word }, { after, before }) => reference(word ?? '', before, after),
  ),
];

function shift(which: string | undefined): number {
  if (which === 'last' || which === 'past' || which === 'previous') return -1;
  return which === 'next' || which === 'coming' ? 1 : 0;
}

function partOfDay(
  day: Day | null,
  part: string | undefined,
  modifier: string | undefined,
): Denotation {
  const value = day === null ? null : dayValue(day);
  if (part === undefined) return { type: 'DATE', value, mod: modifier };
  return { type: 'TIME', value: value === null ? null : `${value}T${part}`, mod: modifier };
}

/** The day of the week that is meant: the day itself, else the nearest behind, or ahead where the clause looks ahead. */
function weekdayDate(
  number: number,
  which: string | undefined,
  { anchor, ahead }: Setting,
): Day | null {
  if (anchor === null) return null;
  const back = (weekday(anchor) - number + 7) % 7;
  if (which === 'last' || which === 'this past') return anchor - (back === 0 ? 7 : back);
  if (which === 'next' || which === 'this coming' || ahead) {
    const forward = (number - weekday(anchor) + 7) % 7;
    return anchor + (forward === 0 && which !== undefined ? 7 : forward);
  }
  return anchor - back;
}

/** A week, month, quarter, year, decade or weekend so many away from the one of the anchor. */
function periodValue(unit: string, away: number, anchor: Day | null): string | null {
  if (anchor === null) return null;
  const { year, month } = civil(anchor);
  switch (unit) {
    case 'day':
      return dayValue(anchor + away);
    case 'week':
      return weekValue(anchor + 7 * away);
    case 'weekend':
      return `${weekValue(anchor + 7 * away)}-WE`;
    case 'month':
      return monthValue(year, month + away);
    case 'quarter':
      return quarterValue(year, Math.ceil(month / 3) + away);
    case 'year':
      return String(year + away);
    case 'decade':
      return String(Math.floor(year / 10) + away);
    default:
      return String(Math.floor(year / 100) + away).padStart(2, '0');
  }
}

/** "two weeks ago", "three days later": at the precision of the unit. */
function counted(
  amount: string | undefined,
  unit: string | undefined,
  way: string | undefined,
  setting: Setting,
): Denotation | null {
  const number = numberValue(amount ?? '');
  if (number === null || unit === undefined) return null;
  const back = way === 'ago' || way === 'earlier' || way === 'before';
  const from =
    way === 'ago' || way === 'hence' || way === 'from now' ? setting.anchor : setting.reference;
  if (unit === 'year' && number === 1 && back) return { type: 'DATE', value: yearBefore(setting) };
  if (/^(?:second|minute|hour)$/.test(unit)) {
    const letter = UNITS.get(unit) ?? 'TH';
    return { type: 'DURATION', value: `P${letter[0]}${number}${letter[1]}` };
  }
  return { type: 'DATE', value: from === null ? null : away(from, back ? -number : number, unit) };
}

function away(from: Day, number: number, unit: string): string | null {
  const { year, month } = civil(from);
  switch (unit) {
    case 'day':
      return dayValue(from + Math.round(number));
    case 'week':
      return weekValue(from + Math.round(7 * number));
    case 'month':
      return dayValue(addMonths(from, Math.round(number))).slice(0, 7);
    case 'quarter':
      return quarterValue(year, Math.ceil(month / 3) + Math.round(number));
    case 'year':
      return Number.isInteger(number)
        ? String(year + number)
        : monthValue(year, month + Math.round(12 * number));
    case 'decade':
      return String(Math.floor(year / 10) + Math.round(number));
    default:
      return String(Math.floor(year / 100) + Math.round(number)).padStart(2, '0');
  }
}

/** "a year earlier": the same quarter where the text speaks of one, else the year. */
function yearBefore({ anchor, quarter }: Setting): string | null {
  const named = /^(\d{4})-(Q\d)$/.exec(quarter ?? '');
  if (named !== null) return `${Number(named[1]) - 1}-${named[2] ?? ''}`;
  return anchor === null ? null : String(civil(anchor).year - 1);
}

function lastQuarter(anchor: Day): string {
  const { year, month } = civil(anchor);
  return quarterValue(year, Math.ceil(month / 3) - 1);
}

/** "the next day", "the following year", "that day": from the day last spoken of. */
function neighbour(
  which: string | undefined,
  unit: string | undefined,
  { reference: from, anchor, before }: Setting,
): Denotation | null {
  if (unit === undefined) return null;
  const demonstrative = which === 'that' || which === 'same' || which === 'that same';
  // "that week he said" but not "said that day traders".
  if (which === 'that' && unit === 'night' && before.endsWith('so ')) return null;
  const base = from ?? anchor;
  const step = demonstrative ? 0 : which === 'next' || which === 'following' ? 1 : -1;
  const part = PARTS_OF_DAY.get(unit);
  if (part !== undefined) return partOfDay(base === null ? null : base + step, part, undefined);
  return { type: 'DATE', value: periodValue(unit, step, base) };
}

function reference(word: string, before: string, after: string): Denotation | null {
  // "the past three years" is a duration, "in recent years" one of unknown length.
  const unit = /^ (?:few |several )?(?<unit>day|week|month|year|decade)s\b/.exec(after)?.groups
    ?.unit;
  if (unit !== undefined && word !== 'now') return null;
  if (
    word === 'the past' &&
    /^ \p{L}/u.test(after) &&
    !/^ (?:and|or|but|to|has|had|was|is|by|for|as)\b/.test(after)
  )
    return null;
  if (word === 'the future' && /^ of\b/.test(after)) return null;
  if (word === 'current' && /\b(?:electric|water|ocean) $/.test(before)) return null;
  return { type: 'DATE', value: REFERENCES.get(word) ?? null };
}
