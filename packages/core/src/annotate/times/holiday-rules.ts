import { HOLIDAYS } from '../../languages/en/times.ts';
import { dayOf, dayValue, weekday } from '../../model/calendar.ts';
import { alternatives, sideOf, YEAR } from './patterns.ts';
import { type TimeRule, timeRule } from './rule.ts';

/** Days that are known by a name. */
export const HOLIDAY_RULES: readonly TimeRule[] = [
  timeRule(
    'holiday',
    new Set([...HOLIDAYS.keys()].map((name) => /^\p{L}+/u.exec(name)?.[0] ?? name)),
    `(?:(?<which>last|this|next) )?(?<holiday>${alternatives(HOLIDAYS.keys())})(?: ${YEAR})?`,
    ({ which, holiday, year }, { direction, words }) => {
      const named = HOLIDAYS.get(holiday ?? '');
      if (named === undefined || !/\p{Lu}/u.test(words)) return null;
      const { month, day, weekday: name = null } = named;
      if (year === undefined) {
        const side = sideOf(which, direction);
        const strict = which === 'last' || which === 'next';
        const hangs = { unit: 'day', month, day, weekday: name, direction: side, strict } as const;
        return { type: 'DATE', hangs };
      }
      const from = dayOf(Number(year), month, day);
      const found = name === null ? from : from + ((name - weekday(from) + 7) % 7);
      return { type: 'DATE', value: dayValue(found) };
    },
  ),
];
