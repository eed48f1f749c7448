import { isoDate, writtenDate } from '../dates.ts';

/** What a post's stamp says of its time: as much of it as it does. */
export type Stamp =
  | { readonly kind: 'instant'; readonly value: string }
  | {
      readonly kind: 'clock';
      /** `HH:MM` or `HH:MM:SS`. */
      readonly clock: string;
      /** `YYYY-MM-DD`, where the stamp has it. */
      readonly day: string | null;
      readonly zone: string | null;
    }
  | { readonly kind: 'day'; readonly day: string }
  /** "2 hours ago": tells nothing without the time of capture. */
  | { readonly kind: 'relative'; readonly minutes: number };

/** Reads what markup gives: ISO 8601 with or without zone, seconds or milliseconds since 1970. */
export function machineStamp(value: string): Stamp | null {
  const trimmed = value.trim().slice(0, 60);
  const epoch = /^(\d{10})(\d{3})?$/.exec(trimmed);
  if (epoch !== null) {
    const at = new Date(Number(epoch[1]) * 1000);
    return { kind: 'instant', value: at.toISOString().replace('.000Z', 'Z') };
  }
  const date = isoDate(trimmed);
  if (date === null) return null;
  if (date.precision === 'second' || date.precision === 'minute')
    return { kind: 'instant', value: date.value };
  if (date.precision !== 'day') return null;
  const local = /^\d{4}-\d{2}-\d{2}(?:T|\s)(\d{2}:\d{2}(?::\d{2})?)/.exec(trimmed);
  return local?.[1] === undefined
    ? { kind: 'day', day: date.value }
    : { kind: 'clock', clock: local[1], day: date.value, zone: null };
}

/** Reads a line that is a stamp and nothing else ("12.34pm", "10:15 GMT", "24 March 2025 at 9:05 a.m. ET"). */
export function writtenStamp(line: string): Stamp | null {
  if (line.length > MAX_STAMP || !/\d| ago\b/.test(line)) return null;
  const words = line
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .trim()
    .replace(OPENING, '')
    .replace(/^[([]+|[)\].]+$/g, '');
  const relative = relativeStamp(words);
  if (relative !== null) return relative;
  const date = dateIn(words);
  const found = CLOCK.exec(date.rest);
  if (found !== null) {
    const [, hour = '', minute, second, half, zone] = found;
    const clock = clockOf(Number(hour), minute, second, half);
    if (clock === null || (minute === undefined && half === undefined)) return null;
    return { kind: 'clock', clock, day: date.day, zone: zone ?? null };
  }
  if (date.day !== null && /^[\s,|·•–—-]*$/.test(date.rest)) return { kind: 'day', day: date.day };
  return null;
}

const MAX_STAMP = 80;
const OPENING =
  /^(?:(?:first |last )?(?:published|posted|updated)(?: (?:on|at))?:?|at|on)\s(?=.{0,40}\d)/i;
const RELATIVE =
  /^(?:about |around |over )?(\d{1,3}|an?|one|two|a few)\s?(s|m|h|d|w|secs?|mins?|hrs?|seconds?|minutes?|hours?|days?|weeks?)(?:,?\s(\d{1,2})\s?(?:m|mins?|minutes?))?\.? ago\b.{0,20}$/i;
const MINUTES: Readonly<Record<string, number>> = { s: 0, m: 1, h: 60, d: 24 * 60, w: 7 * 24 * 60 };

function relativeStamp(words: string): Stamp | null {
  const found = RELATIVE.exec(words);
  if (found === null) return null;
  const [, count = '', unit = '', minutes] = found;
  const number = /^\d/.test(count) ? Number(count) : /^(?:an?|one)$/i.test(count) ? 1 : 2;
  const each = MINUTES[unit.charAt(0).toLowerCase()] ?? 0;
  return { kind: 'relative', minutes: number * each + Number(minutes ?? 0) };
}

const CLOCK =
  /^[\s,|·•–—-]*(?:at\s)?(\d{1,2})(?:[:.h](\d{2})(?:[:.](\d{2}))?)?\s?([ap]\.?\s?m\.?)?(?:\s?[([]?([a-z]{1,4}(?:[+-]\d{1,2})?|[+-]\d{2}:?\d{2})[)\]]?)?[\s,|·•–—-]*$/i;

function clockOf(
  hour: number,
  minute: string | undefined,
  second: string | undefined,
  half: string | undefined,
): string | null {
  if (Number(minute ?? 0) > 59 || Number(second ?? 0) > 59) return null;
  if (half !== undefined && (hour < 1 || hour > 12)) return null;
  if (half === undefined && hour > 23) return null;
  const full = half === undefined ? hour : (hour % 12) + (/^p/i.test(half) ? 12 : 0);
  const seconds = second === undefined ? '' : `:${second}`;
  return `${String(full).padStart(2, '0')}:${minute ?? '00'}${seconds}`;
}

/** A date before or after the clock, and what is left of the line. */
function dateIn(words: string): { readonly day: string | null; readonly rest: string } {
  const first = writtenDate(words);
  if (first !== null) return { day: first.date.value, rest: words.slice(first.length) };
  const behind = /^(\S+(?:\s?[ap]\.?m\.?)?(?:\s\(?[A-Za-z]{1,4}\)?)?),?\s(.{6,40})$/i.exec(words);
  const second = behind === null ? null : writtenDate((behind[2] ?? '').replace(/^on\s/i, ''));
  if (second === null || (behind?.[2] ?? '').replace(/^on\s/i, '').length > second.length + 1)
    return { day: null, rest: words };
  return { day: second.date.value, rest: behind?.[1] ?? '' };
}
