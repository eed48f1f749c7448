import { WEEKDAYS } from '../../languages/en/times.ts';
import { type Day, dayValue, weekday } from './calendar.ts';
import { type Setting, type TimeRule, timeRule } from './rule.ts';

const ZONE =
  '(?: (?<zone>GMT|UTC|EDT|EST|PDT|PST|CDT|CST|MDT|MST|CET|CEST|BST|EET|EEST|MSK|ET|PT|local time|Moscow time|Kyiv time))?';
const DAY = `(?: (?:on )?(?<day>${[...WEEKDAYS.keys()].join('|')}|today|yesterday|tomorrow))?`;

/** Times of the day. */
export const CLOCK_RULES: readonly TimeRule[] = [
  timeRule(
    'clock',
    `(?<hour>[01]?\\d|2[0-3])(?:[:.](?<minute>[0-5]\\d))? ?(?<half>[ap])\\.?m\\b\\.?${ZONE}${DAY}`,
    ({ hour, minute, half, day }, setting) => {
      const twelve = Number(hour) % 12;
      return clock(twelve + (half === 'p' ? 12 : 0), Number(minute ?? 0), day, setting);
    },
  ),
  timeRule(
    'clock-24',
    `(?<hour>[01]?\\d|2[0-3])(?::?(?<minute>[0-5]\\d)) (?<zone>GMT|UTC|local time|EST|EDT|CET|Moscow time)${DAY}`,
    ({ hour, minute, day }, setting) => clock(Number(hour), Number(minute), day, setting),
  ),
  timeRule('named-hour', `(?<name>noon|midday|midnight)${DAY}`, ({ name, day }, setting) =>
    clock(name === 'midnight' ? 0 : 12, 0, day, setting),
  ),
];

function clock(
  hour: number,
  minute: number,
  day: string | undefined,
  { anchor, reference, ahead }: Setting,
): { type: 'TIME'; value: string | null } {
  const on = onDay(day, day === undefined ? (reference ?? anchor) : anchor, ahead);
  const time = `T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return { type: 'TIME', value: on === null ? null : `${dayValue(on)}${time}` };
}

function onDay(day: string | undefined, anchor: Day | null, ahead: boolean): Day | null {
  if (anchor === null || day === undefined || day === 'today') return anchor;
  if (day === 'yesterday') return anchor - 1;
  if (day === 'tomorrow') return anchor + 1;
  const back = (weekday(anchor) - (WEEKDAYS.get(day) ?? 1) + 7) % 7;
  return back !== 0 && ahead ? anchor + 7 - back : anchor - back;
}
