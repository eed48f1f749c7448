import { isoDate } from '../dates.ts';
import type { Stamp } from './stamp.ts';
import { offsetSuffix, zoneOffset } from './zones.ts';

/** What a page says of itself, by which the stamps of its posts are completed. */
export interface PageTimes {
  /** First and last instant that it gives, or their day; as written. */
  readonly published: string | null;
  readonly modified: string | null;
  /** When it was captured, an ISO 8601 instant; null where nobody says. */
  readonly captured: string | null;
}

/**
 * The time of each post, in page order: an instant with its zone (`2025-03-24T10:15Z` as ISO 8601 with seconds), else the
 * day alone, else null. A clock without a day takes the page's: the last day of a page that begins with the newest
 * post, the first of one that ends with it; where the clocks run backwards, midnight lies between. A clock without a zone takes the
 * offset that the page's own times agree on; a page that gives them in Greenwich time says nothing of the clocks it shows.
 */
export function resolveTimes(
  stamps: readonly (Stamp | null)[],
  page: PageTimes,
): (string | null)[] {
  const days = clockDays(stamps, page);
  const offset = pageOffset(page);
  return stamps.map((stamp, index) => {
    if (stamp === null) return null;
    if (stamp.kind === 'relative') return timeAgo(stamp.minutes, page.captured);
    if (stamp.kind === 'instant') return stamp.value;
    if (stamp.kind === 'day') return stamp.day;
    const day = stamp.day ?? days[index] ?? null;
    if (day === null) return null;
    const minutes = stamp.zone === null ? offset : zoneOffset(stamp.zone, day);
    if (minutes === null) return day;
    const clock = stamp.clock.length === 5 ? `${stamp.clock}:00` : stamp.clock;
    return `${day}T${clock}${offsetSuffix(minutes)}`;
  });
}

/** To the minute; where days are counted, to the day. */
function timeAgo(minutes: number, captured: string | null): string | null {
  const at = captured === null ? Number.NaN : Date.parse(captured);
  if (Number.isNaN(at)) return null;
  const iso = new Date(at - minutes * 60_000).toISOString();
  return minutes >= 24 * 60 ? iso.slice(0, 10) : `${iso.slice(0, 16)}:00Z`;
}

/** The day of each stamp that has only a clock. */
function clockDays(stamps: readonly (Stamp | null)[], page: PageTimes): (string | null)[] {
  const clocks = stamps.flatMap((stamp, index) =>
    stamp?.kind === 'clock' && stamp.day === null
      ? [{ index, minutes: minutesOf(stamp.clock) }]
      : [],
  );
  const days: (string | null)[] = stamps.map(() => null);
  let down = 0;
  for (const [at, { minutes }] of clocks.entries()) {
    const fall = (clocks[at - 1]?.minutes ?? minutes) - minutes;
    // More than half a day the one way is less than half a day the other, over midnight.
    down += Math.abs(fall) > HALF_A_DAY ? -Math.sign(fall) : Math.sign(fall);
  }
  const newestFirst = down >= 0;
  const anchor = dayOf(newestFirst ? (page.modified ?? page.published) : page.published);
  if (anchor === null) return days;
  let shift = 0;
  let before: number | null = null;
  for (const { index, minutes } of clocks) {
    // Half a day against the order is midnight; less is a post that was pinned or moved.
    if (before !== null && newestFirst && minutes - before > HALF_A_DAY) shift -= 1;
    if (before !== null && !newestFirst && before - minutes > HALF_A_DAY) shift += 1;
    days[index] = addDays(anchor, shift);
    before = minutes;
  }
  return days;
}

const HALF_A_DAY = 12 * 60;

function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

function dayOf(value: string | null): string | null {
  const date = value === null ? null : isoDate(value);
  return date === null || date.value.length < 10 ? null : date.value.slice(0, 10);
}

function addDays(day: string, shift: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + shift)).toISOString().slice(0, 10);
}

/** Minutes east of Greenwich, where all times of the page name the same offset and it is not Greenwich itself. */
function pageOffset({ published, modified }: PageTimes): number | null {
  const offsets = [published, modified].flatMap((value) => {
    const found = value === null ? null : /T.*([+-]\d{2}:?\d{2})$/.exec(value.trim());
    return found?.[1] === undefined ? [] : [zoneOffset(found[1], '')];
  });
  const [first] = offsets;
  if (first === undefined || first === null || first === 0) return null;
  return offsets.every((offset) => offset === first) ? first : null;
}
