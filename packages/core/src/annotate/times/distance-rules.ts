import { AMOUNT_MODS, UNIT_NAMES, UNITS } from '../../languages/en/times.ts';
import { NUMBER, numberValue } from './numbers.ts';
import { AMOUNT_MOD } from './patterns.ts';
import { quarterSpokenOf } from './quarter-rules.ts';
import {
  type Denotation,
  type Groups,
  type Hanging,
  type Setting,
  type TimeRule,
  timeRule,
} from './rule.ts';

const UNIT =
  '(?<unit>second|minute|hour|day|weekend|week|month|quarter|year|decade|centur(?:y|ie))s?';
const WAYS: readonly string[] = 'ago earlier before later hence now today'.split(' ');

/** Expressions that count units from the day of speaking, or from the day last mentioned. */
export const DISTANCE_RULES: readonly TimeRule[] = [
  timeRule(
    'distance',
    WAYS,
    `${AMOUNT_MOD}(?<amount>${NUMBER}|half an?|an?)(?: or (?:so|two))?(?: more| full| long| short)?[ -]${UNIT}(?: or so)? (?<way>ago|before|hence|from now|from today|(?:earlier|later)(?! this| that| in the))`,
    ({ mod, amount, unit, way }, setting) => {
      // "two days before the summit" counts from an event, whose date these words do not tell.
      if (way === 'before' && /^ [\p{L}\d]/u.test(setting.after)) return null;
      const denoted = counted(amount, unit, way, setting);
      return denoted === null ? null : { ...denoted, mod: AMOUNT_MODS.get(mod ?? '') };
    },
  ),
  timeRule(
    'vague-distance',
    ['ago', 'earlier'],
    `(?:(?:just |only )?(?:several|many|some|a few|a couple of|a couple|hundreds of|dozens of|tens of|thousands of) )?(?:second|minute|hour|day|week|month|year|decade|centurie|generation|moment)s (?:ago|earlier)|(?:not (?:so |too |that )?)?long ago|some time ago|a (?:while|moment|short time|long time) ago`,
    () => ({ type: 'DATE', value: 'PAST_REF' }),
  ),
  timeRule(
    'year-earlier',
    ['year'],
    `(?:the )?year[- ](?:earlier|ago)(?: (?:quarter|period))?`,
    (_, setting) => ({ type: 'DATE', hangs: yearBefore(setting) }),
  ),
];

/** "two weeks ago", "three days later": at the precision of the unit. */
function counted(
  amount: Groups[string],
  unit: Groups[string],
  way: Groups[string],
  setting: Setting,
): Denotation | null {
  const number = numberValue(amount ?? '');
  if (number === null || unit === undefined) return null;
  const back = way === 'ago' || way === 'earlier' || way === 'before';
  const mentioned = way === 'earlier' || way === 'before' || way === 'later';
  if (unit === 'year' && number === 1 && back) return { type: 'DATE', hangs: yearBefore(setting) };
  if (/^(?:second|minute|hour)$/.test(unit)) {
    const letter = UNITS.get(unit) ?? 'TH';
    return { type: 'DURATION', value: `P${letter[0]}${number}${letter[1]}` };
  }
  return { type: 'DATE', hangs: { ...away(back ? -number : number, unit), mentioned } };
}

/** What is no whole number of its unit is told in the next smaller one. */
function away(number: number, unit: string): Hanging {
  if (unit === 'decade' && !Number.isInteger(number))
    return { unit: 'year', offset: Math.round(10 * number) };
  if (unit.startsWith('centur') && !Number.isInteger(number))
    return { unit: 'year', offset: Math.round(100 * number) };
  if (unit === 'year' && !Number.isInteger(number))
    return { unit: 'month', offset: Math.round(12 * number) };
  if (unit === 'week' && !Number.isInteger(number))
    return { unit: 'day', offset: Math.round(7 * number) };
  if (unit === 'weekend') return { unit: 'week', offset: Math.round(number), part: 'WE' };
  return { unit: UNIT_NAMES.get(unit) ?? 'day', offset: Math.round(number) };
}

/** "a year earlier": the same quarter where the text speaks of one, else the year. */
function yearBefore(setting: Setting): Hanging {
  return quarterSpokenOf(setting, -4) ?? { unit: 'year', offset: -1 };
}
