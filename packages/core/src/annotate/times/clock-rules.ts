import { dayOf, dayValue, isDate } from '../../model/calendar.ts';
import { DAY_OFFSETS, WEEKDAYS } from '../../languages/en/times.ts';
import { alternatives, MONTH, monthNumber, WEEKDAY_NAME, YEAR } from './patterns.ts';
import { numberValue } from './numbers.ts';
import {
  type Denotation,
  type Groups,
  type Hanging,
  type Setting,
  type TimeRule,
  timeRule,
} from './rule.ts';

const ZONE =
  '(?: (?<zone>GMT|UTC|EDT|EST|PDT|PST|CDT|CST|MDT|MST|CET|CEST|BST|EET|EEST|MSK|IST|JST|ET|PT|local time|Moscow time|Kyiv time|Eastern time|Eastern))?';
const DAY_NAMES = `${WEEKDAY_NAME}|${alternatives(DAY_OFFSETS.keys())}`;
const DAY = `(?:,? (?:on )?(?:(?<day>${DAY_NAMES})|(?:(?:${WEEKDAY_NAME}),? )?${MONTH} (?<date>[0-3]?\\d)(?:st|nd|rd|th)?(?:,? ${YEAR})?(?!:?\\d)))?`;

/** "2 p.m. (1300 GMT) on Friday": the day behind the same time in another zone. */
const DAY_FURTHER_ON: RegExp = new RegExp(
  `^(?: \\(\\d\\d?:?\\d\\d (?:GMT|UTC)\\)|\\)) (?:on )?(?<day>${WEEKDAY_NAME})`,
  'i',
);

/** Times of the day. */
export const CLOCK_RULES: readonly TimeRule[] = [
  timeRule(
    'clock',
    ['p', 'a', 'am', 'pm'],
    `(?<hour>[01]?\\d|2[0-3])(?:[:.](?<minute>[0-5]\\d))? ?(?<half>[ap])\\.?m\\b\\.?${ZONE}${DAY}`,
    (groups, setting) => clock(halfDay(groups.hour, groups.half === 'p'), groups, setting),
  ),
  timeRule(
    'clock-24',
    ['#'],
    `(?<hour>[01]?\\d|2[0-3])(?::?(?<minute>[0-5]\\d)) (?<zone>GMT|UTC|local time|EST|EDT|CET|Moscow time|Kyiv time)${DAY}`,
    (groups, setting) => clock(Number(groups.hour), groups, setting),
  ),
  timeRule(
    'clock-plain',
    ['#'],
    `(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)${DAY}`,
    (groups, setting) =>
      /\b(?:at|by|until|till|around|from|since|before|after) $/i.test(setting.before)
        ? clock(Number(groups.hour), groups, setting)
        : null,
  ),
  timeRule(
    'spoken-hour',
    ["o'clock", 'clock', 'morning', 'afternoon', 'evening', 'night'],
    `(?<hour>1?\\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: o'clock(?: in the (?<of>morning|afternoon|evening))?| (?:in the (?<in>morning|afternoon|evening)|at (?<night>night)))${DAY}`,
    (groups, setting) => {
      const { hour, of, in: within, night } = groups;
      const number = numberValue(hour ?? '') ?? 99;
      if (number > 12 || (of ?? within ?? night) === undefined) return null;
      return clock(halfDay(String(number), (of ?? within) !== 'morning'), groups, setting);
    },
  ),
  timeRule(
    'named-hour',
    ['noon', 'midday', 'midnight'],
    `(?<name>noon|midday|midnight)${DAY}`,
    (groups, setting) =>
      // The end of the day that is named with it.
      clock(groups.name === 'midnight' ? 24 : 12, groups, setting),
  ),
];

function halfDay(hour: string | undefined, second: boolean): number {
  return (Number(hour) % 12) + (second ? 12 : 0);
}

function clock(
  hour: number,
  { minute, zone, day, month, date, year }: Groups,
  { direction, after }: Setting,
): Denotation | null {
  const zulu = zone === 'gmt' || zone === 'utc' ? 'Z' : '';
  const part = `T${String(hour).padStart(2, '0')}:${minute ?? '00'}${zulu}`;
  if (month !== undefined && year !== undefined) {
    const [of, on] = [monthNumber(month), Number(date)];
    if (!isDate(Number(year), of, on)) return null;
    return { type: 'TIME', value: `${dayValue(dayOf(Number(year), of, on))}${part}` };
  }
  if (month !== undefined)
    return {
      type: 'TIME',
      hangs: { unit: 'day', month: monthNumber(month), day: Number(date), direction, part },
    };
  const beside = day ?? DAY_FURTHER_ON.exec(after)?.groups?.day?.toLowerCase();
  return { type: 'TIME', hangs: { ...onDay(beside, direction), part } };
}

function onDay(day: string | undefined, direction: Setting['direction']): Hanging {
  const unit = 'day';
  if (day === undefined) return { unit, offset: 0, mentioned: 'rather' };
  const weekday = WEEKDAYS.get(day);
  if (weekday !== undefined) return { unit, weekday, direction };
  return { unit, offset: DAY_OFFSETS.get(day) ?? 0 };
}
