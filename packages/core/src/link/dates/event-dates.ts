import type { Days } from '../../model/day-range.ts';
import type { InferredEvent } from '../../model/datable.ts';
import type { DatePrecision } from '../../model/time.ts';
import { resolvedTimes } from '../../text/resolved-times.ts';
import { HORIZON } from './bounds.ts';
import type { Variable } from './constraint.ts';
import type { DatedContact } from './contact-constraints.ts';
import { daysOfRun, type DaySet, hullOf, type Run } from './day-set.ts';
import type { Reading } from './reading.ts';

/**
 * When events happen that their documents do not date by themselves: by what others tell of the same contact, else by the day of
 * publication that was inferred.
 */
export function eventDates(
  readings: readonly Reading[],
  contacts: readonly DatedContact[],
  domain: (variable: Variable) => DaySet,
): InferredEvent[] {
  const found = new Map<string, InferredEvent>();
  for (const { document, published } of readings) {
    const hull = published === null ? hullOf(domain(document.id)) : null;
    const when = hull === null || !isNarrow(hull) ? null : timesWithin(document.times, hull);
    for (const { id, when: told } of document.events) {
      const time = when?.[told?.time ?? -1];
      if (told?.from == null && time != null)
        found.set(`${document.id} ${id}`, { document: document.id, event: id, ...time });
    }
  }
  for (const { event, variable, sentence } of contacts) {
    const hull = hullOf(domain(variable));
    if (event === null || hull === null || !isNarrow(hull)) continue;
    const { document } = sentence;
    found.set(`${document} ${event}`, { document, event, days: daysOfRun(hull), precision: 'day' });
  }
  return [...found.values()].toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function keyOf({ document, event }: InferredEvent): string {
  return `${document} ${event}`;
}

/** Days within which something is said to be at some time. */
const NARROW = 7;

function isNarrow([first, last]: Run): boolean {
  return last - first < NARROW && first > (HORIZON[0]?.[0] ?? 0);
}

interface InferredTime {
  readonly days: Days;
  readonly precision: DatePrecision;
}

/** What each expression means, whichever of the days the document was published on; null where that is too much. */
function timesWithin(
  times: Reading['document']['times'],
  [first, last]: Run,
): readonly (InferredTime | null)[] {
  const early = resolvedTimes(times, first);
  const late = resolvedTimes(times, last);
  return early.map((time, index) => {
    const other = late[index];
    if (time.from === null || other?.to == null || other.from === null || time.to === null)
      return null;
    const from = time.from < other.from ? time.from : other.from;
    const to = time.to > other.to ? time.to : other.to;
    const unit = time.reference?.unit ?? 'day';
    const spans = from !== time.from || to !== time.to;
    if (spans && Date.parse(to) - Date.parse(from) > MOST) return null;
    return {
      days: { from, to },
      precision: unit === 'week' || unit === 'month' || unit === 'year' ? unit : 'day',
    };
  });
}

/** Milliseconds that an event's date may span where the day of publication is not certain. */
const MOST = 14 * 86_400_000;
