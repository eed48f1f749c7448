import {
  AMOUNT_MODS,
  DAY_OFFSETS,
  PART_MODS,
  PARTS_OF_DAY,
  REFERENCES,
  UNIT_NAMES,
  UNITS,
  WEEKDAYS,
} from '../../languages/en/times.ts';
import { civil } from '../../model/calendar.ts';
import { NUMBER, numberValue } from './numbers.ts';
import { type Denotation, type Hanging, type Setting, type TimeRule, timeRule } from './rule.ts';

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
    ({ part, deictic, of }, { direction }) => {
      const night = deictic === 'overnight' && direction !== 'future';
      const offset = night ? -1 : (DAY_OFFSETS.get(deictic ?? '') ?? 0);
      const within =
        deictic === 'tonight' || deictic === 'overnight' ? 'NI' : PARTS_OF_DAY.get(of ?? '');
      return partOfDay({ unit: 'day', offset }, within, mod(part));
    },
  ),
  timeRule(
    'weekday',
    `(?:(?<part>early|earlier|late|later|mid)[ -])?(?:(?:on )?(?<which>last|next|this|this coming|this past) )?${WEEKDAY}(?: ${PART_OF_DAY})?`,
    ({ part, which, weekday: name, of }, setting) =>
      partOfDay(
        weekdayNear(WEEKDAYS.get(name ?? '') ?? 1, which, setting),
        PARTS_OF_DAY.get(of ?? ''),
        mod(part),
      ),
  ),
  timeRule(
    'this-part-of-day',
    `(?:(?<part>early|late|later) )?this ${PART_OF_DAY}`,
    ({ part, of }) => partOfDay({ unit: 'day', offset: 0 }, PARTS_OF_DAY.get(of ?? ''), mod(part)),
  ),
  timeRule(
    'period-deictic',
    `${PART}(?:the )?(?<which>last|this|next|past|previous|coming|current) (?<unit>week|month|quarter|year|decade|century|weekend)`,
    ({ part, which, unit }) => ({
      type: 'DATE',
      hangs: period(unit ?? '', shift(which)),
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
    (_, setting) => ({ type: 'DATE', hangs: yearBefore(setting) }),
  ),
  timeRule(
    'same-quarter',
    `(?:the )?(?:latest |most recent |just-ended )(?:quarter|period)|the quarter(?! of)`,
    (_, setting) => ({ type: 'DATE', hangs: quarterSpokenOf(setting, 0) ?? LAST_QUARTER }),
  ),
  timeRule(
    'neighbouring',
    `(?:the )?(?<which>next|following|previous|preceding|same|that|that same) (?<unit>day|morning|afternoon|evening|night|week|month|year)`,
    ({ which, unit }, setting) => neighbour(which, unit, setting),
  ),
  timeRule('last-night', `(?:(?<part>late|early) )?last (?<of>night|evening)`, ({ part, of }) =>
    partOfDay({ unit: 'day', offset: -1 }, PARTS_OF_DAY.get(of ?? ''), mod(part)),
  ),
  timeRule('year-end', `(?:the )?year[ -]end`, () => ({
    type: 'DATE',
    hangs: { unit: 'day', month: 12, day: 31, offset: 0 },
  })),
  timeRule('weekend', `(?:the|this) weekend`, () => ({
    type: 'DATE',
    hangs: { unit: 'week', weekday: 6, direction: 'either', part: 'WE' },
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
  hangs: Hanging,
  part: string | undefined,
  modifier: string | undefined,
): Denotation {
  if (part === undefined) return { type: 'DATE', hangs, mod: modifier };
  return { type: 'TIME', hangs: { ...hangs, part: `T${part}` }, mod: modifier };
}

/** The day of the week that is meant: the day itself, else the nearest behind, or ahead where the clause looks ahead. */
function weekdayNear(number: number, which: string | undefined, { direction }: Setting): Hanging {
  const told: Partial<Hanging> =
    which === 'last' || which === 'this past'
      ? { direction: 'past', strict: true }
      : which === 'next' || which === 'this coming'
        ? { direction: 'future', strict: true }
        : { direction, strict: which !== undefined };
  return { unit: 'day', weekday: number, ...told };
}

/** A week, month, quarter, year, decade or weekend so many away from the one of the anchor. */
function period(unit: string, offset: number): Hanging {
  if (unit === 'weekend') return { unit: 'week', offset, part: 'WE' };
  return { unit: UNIT_NAMES.get(unit) ?? 'day', offset };
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
  const mentioned = !(way === 'ago' || way === 'hence' || way === 'from now');
  if (unit === 'year' && number === 1 && back) return { type: 'DATE', hangs: yearBefore(setting) };
  if (/^(?:second|minute|hour)$/.test(unit)) {
    const letter = UNITS.get(unit) ?? 'TH';
    return { type: 'DURATION', value: `P${letter[0]}${number}${letter[1]}` };
  }
  return { type: 'DATE', hangs: { ...away(back ? -number : number, unit), mentioned } };
}

/** What is no whole number of years or weeks is told in months or days. */
function away(number: number, unit: string): Hanging {
  if (unit === 'year' && !Number.isInteger(number))
    return { unit: 'month', offset: Math.round(12 * number) };
  if (unit === 'week' && !Number.isInteger(number))
    return { unit: 'day', offset: Math.round(7 * number) };
  return { unit: UNIT_NAMES.get(unit) ?? 'day', offset: Math.round(number) };
}

/** "a year earlier": the same quarter where the text speaks of one, else the year. */
function yearBefore(setting: Setting): Hanging {
  return quarterSpokenOf(setting, -4) ?? { unit: 'year', offset: -1 };
}

/** The quarter last spoken of, or one so many away from it, as seen from the anchor. */
function quarterSpokenOf({ anchor, quarter }: Setting, further: number): Hanging | null {
  const named = /^(\d{4})-Q(\d)$/.exec(quarter ?? '');
  if (named === null || anchor === null) return null;
  const now = civil(anchor);
  const offset =
    4 * (Number(named[1]) - now.year) + Number(named[2]) - Math.ceil(now.month / 3) + further;
  return { unit: 'quarter', offset };
}

const LAST_QUARTER: Hanging = { unit: 'quarter', offset: -1 };

/** "the next day", "the following year", "that day": from the day last spoken of. */
function neighbour(
  which: string | undefined,
  unit: string | undefined,
  { before }: Setting,
): Denotation | null {
  if (unit === undefined) return null;
  const demonstrative = which === 'that' || which === 'same' || which === 'that same';
  // "that week he said" but not "said that day traders".
  if (which === 'that' && unit === 'night' && before.endsWith('so ')) return null;
  const step = demonstrative ? 0 : which === 'next' || which === 'following' ? 1 : -1;
  const part = PARTS_OF_DAY.get(unit);
  if (part !== undefined)
    return partOfDay({ unit: 'day', offset: step, mentioned: true }, part, undefined);
  return { type: 'DATE', hangs: { ...period(unit, step), mentioned: true } };
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
