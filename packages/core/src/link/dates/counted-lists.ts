import { civil, type Day, dayOf, isDate } from '../../model/calendar.ts';
import type { Contact } from './contact.ts';
import type { ContactTime } from './contact-times.ts';
import type { DayRange } from './constraint.ts';
import { dayRange } from './day-range.ts';
import type { PlacedTime } from './reading.ts';

/** The days of all contacts that two people have had: "two phone calls this year, on 12 February and on 18 March". */
export interface CountedList {
  readonly contact: Contact;
  /** Of each, in order, seen from the day of publication. */
  readonly days: readonly DayRange[];
}

/** A list, where a contact is one: as many days follow as are counted. */
export function listOf(contact: Contact): CountedList | null {
  const { sentence, words, count } = contact;
  if (count === null) return null;
  const behind = sentence.times.filter(({ start }) => start >= words.end);
  const thisYear = behind.some(
    ({ time: { reference } }) => reference?.unit === 'year' && reference.offset === 0,
  );
  const days = behind.filter(({ time }) => isDay(time)).map((one) => rangeIn(one, thisYear));
  const known = days.filter((range) => range !== null);
  return known.length === count && days.length === count ? { contact, days: known } : null;
}

/**
 * A contact that a document tells, beside a list of all: it is one of them, so that from a day of publication it lies where
 * both say.
 */
export function oneOf({ days }: CountedList, { range }: ContactTime): DayRange {
  return {
    seenFrom: (day) => {
      const run = range.seenFrom(day);
      if (run === null) return null;
      for (const each of days.toReversed()) {
        const [listed] = each.seenFrom(day) ?? [];
        if (listed !== undefined && listed >= run[0] && listed <= run[1]) return [listed, listed];
      }
      return null;
    },
    reach: range.reach,
  };
}

function isDay({ reference, from, to }: PlacedTime['time']): boolean {
  if (reference !== null) return reference.month !== null && reference.day !== null;
  return from !== null && to !== null && Date.parse(to) - Date.parse(from) === 86_400_000;
}

function rangeIn({ time }: PlacedTime, thisYear: boolean): DayRange | null {
  const { reference } = time;
  if (!thisYear || reference?.month == null || reference.day === null) return dayRange(time, false);
  const [month, of] = [reference.month, reference.day];
  return {
    seenFrom: (day: Day) => {
      const { year } = civil(day);
      const found = isDate(year, month, of) ? dayOf(year, month, of) : null;
      return found === null ? null : [found, found];
    },
    reach: [-366, 366],
  };
}
