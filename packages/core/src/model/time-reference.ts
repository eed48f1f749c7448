import {
  addMonths,
  civil,
  type Day,
  dayOf,
  dayValue,
  intervalOf,
  isDate,
  monthValue,
  quarterValue,
  weekday,
  weekValue,
} from './calendar.ts';

export const REFERENCE_UNITS = [
  'hour',
  'day',
  'week',
  'month',
  'quarter',
  'season',
  'year',
  'decade',
  'century',
] as const;
export type ReferenceUnit = (typeof REFERENCE_UNITS)[number];

/**
 * How an expression of time hangs on an anchor day, told without that day, so that it can be resolved when the day
 * becomes known. By what is set:
 *
 * - Counted: `offset` alone. So many units from the anchor's own: "yesterday" {day, -1}, "last week" {week, -1}, "two
 *   years ago" {year, -2}, "3½ years ago" {month, -42}, "this quarter" {quarter, 0}.
 * - Named and near: `weekday`, `month` or `day` without `offset`. The nearest of that name in the `direction`, the
 *   anchor's own among them unless `strict`: "on Friday" {day, weekday 5}, "18 March" {day, month 3, day 18}, "in
 *   August" {month, month 8}, "last summer" {season, month 6, strict}, "the third quarter" {quarter, month 7}.
 * - A floating holiday is the first `weekday` from the `day` of the `month` on: Thanksgiving {weekday 4, month 11, day 22}.
 * - A weekend is the week of its Saturday, with the `part` WE.
 * - Named within a period: both. The weekday in the week, or the month (and day) in the year, so many away: "Friday of
 *   last week" {day, weekday 5, offset -1}, "March of last year" {month, month 3, offset -1}.
 */
export interface TimeReference {
  /**
   * The anchor: the day of publication, the day the live-blog passage was posted (known, where the passage tells it), or
   * the day last mentioned before the words.
   */
  readonly to: 'published' | 'passage' | 'mentioned';
  /** Name of the rule that read the words. */
  readonly rule: string;
  /** The precision of what is denoted. Within a day (`hour`) no value follows from an anchor day. */
  readonly unit: ReferenceUnit;
  readonly offset: number | null;
  /** 1 is Monday. */
  readonly weekday: number | null;
  /** 1 to 12; of a quarter or season, its first month. */
  readonly month: number | null;
  /** Of the month. */
  readonly day: number | null;
  /** Where named and near: the side the words or the tense tell. `either` is not told, and resolved as `past`. */
  readonly direction: 'past' | 'future' | 'either';
  /** Whether the anchor's own day, month or season is not meant. */
  readonly strict: boolean;
  /** What the value says beyond the unit: `T14:00` or `TNI` of a day, `WE` of a week, `H1` of a year. */
  readonly part: string | null;
}

/** A TIMEX3 value, its first day, and the day after its last. */
export interface Resolved {
  readonly value: string;
  readonly from: string;
  readonly to: string;
}

/** What a reference denotes, seen from an anchor day; null where an anchor day does not tell. */
export function resolveReference(reference: TimeReference, anchor: Day): Resolved | null {
  const plain = plainValue(reference, anchor);
  if (plain === null) return null;
  const { part, unit } = reference;
  const value = part === null ? plain : `${plain}${unit === 'day' ? '' : '-'}${part}`;
  const interval = intervalOf(value);
  return interval === null ? null : { value, ...interval };
}

function plainValue(reference: TimeReference, anchor: Day): string | null {
  const { unit, offset, weekday: name, month, day } = reference;
  if (name !== null && month === null) {
    const found = weekdayNear(reference, name, anchor);
    return unit === 'week' ? weekValue(found) : dayValue(found);
  }
  if (month === null && day === null)
    return offset === null ? null : countedValue(unit, offset, anchor);
  const first = firstDay(reference, anchor);
  return first === null ? null : valueOf(unit, first);
}

/** The week, month, year, … that is so many away from the anchor's own. */
function countedValue(unit: ReferenceUnit, offset: number, anchor: Day): string | null {
  const { year, month } = civil(anchor);
  switch (unit) {
    case 'hour':
    case 'season':
      return null;
    case 'day':
      return dayValue(anchor + offset);
    case 'week':
      return weekValue(anchor + 7 * offset);
    case 'month':
      return dayValue(addMonths(anchor, offset)).slice(0, 7);
    case 'quarter':
      return quarterValue(year, Math.ceil(month / 3) + offset);
    case 'year':
      return String(year + offset).padStart(4, '0');
    case 'decade':
      return String(Math.floor(year / 10) + offset).padStart(3, '0');
    case 'century':
      return String(Math.floor(year / 100) + offset).padStart(2, '0');
  }
}

function weekdayNear({ offset, direction, strict }: TimeReference, name: number, anchor: Day): Day {
  if (offset !== null) return anchor - weekday(anchor) + name + 7 * offset;
  const back = (weekday(anchor) - name + 7) % 7;
  if (back === 0) return strict ? anchor + (direction === 'future' ? 7 : -7) : anchor;
  return direction === 'future' ? anchor + 7 - back : anchor - back;
}

/** First day of the month, day, quarter or season that is named. */
function firstDay(reference: TimeReference, anchor: Day): Day | null {
  const { offset, month, direction, strict } = reference;
  if (offset !== null) return candidate(reference, anchor, offset);
  const ahead = direction === 'future';
  const near = [-2, -1, 0, 1, 2]
    .map((step) => candidate(reference, anchor, step))
    .filter((day) => day !== null);
  if (strict) {
    const own = firstOfOwn(reference.unit, anchor);
    return (ahead ? near.find((day) => day > own) : near.findLast((day) => day < own)) ?? null;
  }
  // Half a period to either side, moved by the direction: "2 January" said in December is the one to come.
  // What lies ahead of a quarter just over may still be told of it: "will report a profit for the third quarter".
  const lean = month === null ? 10 : ahead && reference.unit === 'quarter' ? 45 : 120;
  const centre = anchor + (ahead ? lean : -lean);
  const away = (day: Day): number => Math.abs(day - centre);
  return near.length === 0 ? null : near.reduce((a, b) => (away(b) < away(a) ? b : a));
}

/** What is named in the year, or a day of the month, so many away from the anchor's; null where that has no such day. */
function candidate(reference: TimeReference, anchor: Day, step: number): Day | null {
  const { month, day, weekday: name } = reference;
  const now = civil(anchor);
  const first = month === null ? addMonths(anchor - now.day + 1, step) : null;
  const { year, month: of } =
    first === null ? { year: now.year + step, month: month ?? 1 } : civil(first);
  if (!isDate(year, of, day ?? 1)) return null;
  const from = dayOf(year, of, day ?? 1);
  return name === null ? from : from + ((name - weekday(from) + 7) % 7);
}

function firstOfOwn(unit: ReferenceUnit, anchor: Day): Day {
  if (unit === 'day') return anchor;
  const { year, month } = civil(anchor);
  const months = unit === 'month' ? 1 : 3;
  return dayOf(year, month - ((month - (unit === 'season' ? 0 : 1)) % months), 1);
}

function valueOf(unit: ReferenceUnit, first: Day): string {
  const { year, month } = civil(first);
  switch (unit) {
    case 'month':
      return monthValue(year, month);
    case 'quarter':
      return quarterValue(year, Math.ceil(month / 3));
    case 'season':
      return `${String(year).padStart(4, '0')}-${SEASON_OF.get(month) ?? 'SU'}`;
    default:
      return dayValue(first);
  }
}

/** Seasons of the northern half of the earth, by their first month. */
const SEASON_OF: ReadonlyMap<number, string> = new Map([
  [3, 'SP'],
  [6, 'SU'],
  [9, 'FA'],
  [12, 'WI'],
]);
