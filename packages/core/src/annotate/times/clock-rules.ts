import { DAY_OFFSETS, WEEKDAYS } from '../../languages/en/times.ts';
import { type Denotation, type Hanging, type Setting, type TimeRule, timeRule } from './rule.ts';

const ZONE =
  '(?: (?<zone>GMT|UTC|EDT|EST|PDT|PST|CDT|CST|MDT|MST|CET|CEST|BST|EET|EEST|MSK|ET|PT|local time|Moscow time|Kyiv time))?';
const DAY = `(?: (?:on )?(?<day>${[...WEEKDAYS.keys()].join('|')}|today|yesterday|tomorrow))?`;

/** "2 p.m. (1300 GMT) on Friday": the day behind the same time in another zone. */
const DAY_FURTHER_ON: RegExp = new RegExp(
  `^(?: \\(\\d\\d?:?\\d\\d (?:GMT|UTC)\\)|\\)) on (?<day>${[...WEEKDAYS.keys()].join('|')})`,
  'i',
);

/** Times of the day. */
export const CLOCK_RULES: readonly TimeRule[] = [
  timeRule(
    'clock',
    `(?<hour>[01]?\\d|2[0-3])(?:[:.](?<minute>[0-5]\\d))? ?(?<half>[ap])\\.?m\\b\\.?${ZONE}${DAY}`,
    ({ hour, minute, half, day, zone }, setting) => {
      const twelve = Number(hour) % 12;
      return clock(twelve + (half === 'p' ? 12 : 0), Number(minute ?? 0), day, zone, setting);
    },
  ),
  timeRule(
    'clock-24',
    `(?<hour>[01]?\\d|2[0-3])(?::?(?<minute>[0-5]\\d)) (?<zone>GMT|UTC|local time|EST|EDT|CET|Moscow time)${DAY}`,
    ({ hour, minute, day, zone }, setting) =>
      clock(Number(hour), Number(minute), day, zone, setting),
  ),
  timeRule('named-hour', `(?<name>noon|midday|midnight)${DAY}`, ({ name, day }, setting) =>
    clock(name === 'midnight' ? 0 : 12, 0, day, undefined, setting),
  ),
];

function clock(
  hour: number,
  minute: number,
  dayBeside: string | undefined,
  zone: string | undefined,
  { direction, after }: Setting,
): Denotation {
  const day = dayBeside ?? DAY_FURTHER_ON.exec(after)?.groups?.day?.toLowerCase();
  const zulu = zone === 'gmt' || zone === 'utc' ? 'Z' : '';
  const time = `T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}${zulu}`;
  return { type: 'TIME', hangs: { ...onDay(day, direction), part: time } };
}

function onDay(day: string | undefined, direction: Setting['direction']): Hanging {
  const unit = 'day';
  if (day === undefined) return { unit, offset: 0, mentioned: true };
  const weekday = WEEKDAYS.get(day);
  if (weekday !== undefined) return { unit, weekday, direction };
  return { unit, offset: DAY_OFFSETS.get(day) ?? 0 };
}
