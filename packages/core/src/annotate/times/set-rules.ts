import { MONTHS, REPEATED, WEEKDAYS } from '../../languages/en/times.ts';
import { durationValue } from './duration-value.ts';
import { NUMBER, numberValue } from './numbers.ts';
import { alternatives } from './patterns.ts';
import { type Denotation, type Groups, type TimeRule, timeRule } from './rule.ts';

const LONG_MONTHS = [...MONTHS.keys()].filter((name) => name.length > 3 && name !== 'sept');

/** Times that recur. */
export const SET_RULES: readonly TimeRule[] = [
  timeRule(
    'every',
    ['every', 'each'],
    `(?:every|each)(?: (?:single|passing|(?<other>other)))? (?:(?<amount>${NUMBER}) )?(?:(?<unit>second|minute|hour|day|night|week|month|quarter|year|morning|afternoon|evening)s?|(?<weekday>${alternatives(WEEKDAYS.keys())})|(?<month>${alternatives(LONG_MONTHS)}))`,
    repeated,
  ),
  timeRule(
    'repeated',
    REPEATED.keys(),
    `(?<word>${alternatives(REPEATED.keys())})`,
    ({ word }) => ({
      type: 'SET',
      value: REPEATED.get(word ?? '') ?? null,
    }),
  ),
];

function repeated({ amount, other, unit, weekday, month }: Groups): Denotation | null {
  if (weekday !== undefined)
    return { type: 'SET', value: `XXXX-WXX-${WEEKDAYS.get(weekday) ?? 1}` };
  if (month !== undefined)
    return { type: 'SET', value: `XXXX-${String(MONTHS.get(month) ?? 1).padStart(2, '0')}` };
  const day = unit === 'morning' || unit === 'afternoon' || unit === 'evening' ? 'day' : unit;
  if (day === 'quarter') return { type: 'SET', value: 'P1Q' };
  const duration = durationValue(
    amount === undefined ? (other === undefined ? 1 : 2) : numberValue(amount),
    day,
  );
  return duration === null ? null : { type: 'SET', value: duration };
}
