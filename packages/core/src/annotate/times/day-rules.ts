import {
  DAY_OFFSETS,
  NAMED_DAY_AFTER,
  NAMED_DAY_BEFORE,
  PARTS_OF_DAY,
  WEEKDAYS,
} from '../../languages/en/times.ts';
import {
  alternatives,
  PART_OF_DAY,
  PART_OF_DAY_CUES,
  partMod,
  sideOf,
  stepOf,
  WEEKDAY_CUES,
  WEEKDAY_NAME,
} from './patterns.ts';
import { type Denotation, type Hanging, type TimeRule, timeRule } from './rule.ts';

const PART = '(?:(?<part>early|earlier|late|later|mid)(?: on)?[ -])?';
const WEEKDAY = `(?<weekday>${WEEKDAY_NAME})`;
const WHICH =
  '(?:on )?(?<which>last|next|this|this coming|this past|the previous|the following|the next)';
const TODAY: Hanging = { unit: 'day', offset: 0 };

/** Days by their place in the week or beside the day of speaking, and parts of them. */
export const DAY_RULES: readonly TimeRule[] = [
  timeRule(
    'day-deictic',
    [...DAY_OFFSETS.keys(), 'tonight', 'overnight'],
    `${PART}(?<deictic>${alternatives(DAY_OFFSETS.keys())}|tonight|overnight)(?: ${PART_OF_DAY})?`,
    ({ part, deictic, of }, { direction }) => {
      const night = deictic === 'overnight' && direction !== 'future';
      const offset = night ? -1 : (DAY_OFFSETS.get(deictic ?? '') ?? 0);
      const within = DAY_OFFSETS.has(deictic ?? '') ? of : 'night';
      return partOfDay({ unit: 'day', offset }, within, partMod(part));
    },
  ),
  timeRule(
    'weekday',
    WEEKDAY_CUES,
    `${PART}(?:${WHICH} )?${WEEKDAY}(?: ${PART_OF_DAY})?`,
    ({ part, which, weekday, of }, { direction, before, after }) => {
      if (NAMED_DAY_BEFORE.test(before) || NAMED_DAY_AFTER.test(after)) return null;
      const hangs: Hanging = {
        unit: 'day',
        weekday: weekdayNumber(weekday),
        direction: sideOf(which, direction),
        strict: which !== undefined && which !== 'this',
        mentioned: which?.startsWith('the ') === true,
      };
      return partOfDay(hangs, of, partMod(part));
    },
  ),
  timeRule(
    'weekday-of-week',
    WEEKDAY_CUES,
    `${PART}(?:${WEEKDAY}(?: of)? (?<which>last|this|next) week|(?<whose>last|this|next) week's (?<named>${WEEKDAY_NAME}))(?: ${PART_OF_DAY})?`,
    ({ part, weekday, named, which, whose, of }) => {
      const number = weekdayNumber(weekday ?? named);
      return partOfDay(
        { unit: 'day', weekday: number, offset: stepOf(which ?? whose) },
        of,
        partMod(part),
      );
    },
  ),
  timeRule(
    'weekdays',
    WEEKDAY_CUES.map((name) => `${name}s`),
    `${WEEKDAY}s`,
    ({ weekday }, { before }) =>
      before.endsWith("'") ? null : { type: 'SET', value: `XXXX-WXX-${weekdayNumber(weekday)}` },
  ),
  timeRule(
    'weekday-nights',
    WEEKDAY_CUES,
    `${WEEKDAY} (?<of>morning|afternoon|evening|night)s`,
    ({ weekday, of }) => ({
      type: 'SET',
      value: `XXXX-WXX-${weekdayNumber(weekday)}T${PARTS_OF_DAY.get(of ?? '') ?? ''}`,
    }),
  ),
  timeRule(
    'this-part-of-day',
    PART_OF_DAY_CUES,
    `(?:(?<part>early|earlier|late|later) )?this ${PART_OF_DAY}`,
    ({ part, of }) => partOfDay(TODAY, of, partMod(part)),
  ),
  timeRule(
    'last-night',
    ['night', 'evening'],
    `(?:(?<part>late|early) )?last (?<of>night|evening)`,
    ({ part, of }) => partOfDay({ unit: 'day', offset: -1 }, of, partMod(part)),
  ),
  timeRule(
    'part-of-day',
    ['morning', 'afternoon', 'evening'],
    `the (?:(?<part>early|late) )?(?<of>morning|afternoon|evening)`,
    ({ part, of }, { before, after }) =>
      /\b(?:in|during|by|until|through|throughout|of) $/i.test(before) &&
      !/^ (?:of|that|after)\b/.test(after)
        ? partOfDay({ ...TODAY, mentioned: 'rather' }, of, partMod(part))
        : null,
  ),
];

/** A day, or a part of it: `morning`, `afternoon`, `evening`, `night`. */
export function partOfDay(
  hangs: Hanging,
  part: string | undefined,
  mod: string | undefined,
): Denotation {
  const code = PARTS_OF_DAY.get(part ?? '');
  if (code === undefined) return { type: 'DATE', hangs, mod };
  return { type: 'TIME', hangs: { ...hangs, part: `T${code}` }, mod };
}

function weekdayNumber(name: string | undefined): number {
  return WEEKDAYS.get(name ?? '') ?? 1;
}
