import type { ExportedDay } from '../model/exported.ts';
import type { FactId } from '../model/ids.ts';
import type { EventRow } from './rows.ts';

/** Days on which something happened, in order; what is known less exactly than by day is no day. */
export async function exportedTimeline(events: AsyncIterable<EventRow>): Promise<ExportedDay[]> {
  const days = new Map<string, { documents: Set<string>; events: FactId[] }>();
  for await (const { id, when, status, citation } of events) {
    if (when === null || when.from === null || !BY_DAY.has(when.precision ?? '')) continue;
    if (status === 'cancelled' || status === 'hypothetical') continue;
    const date = when.from.slice(0, 10);
    const day = days.get(date) ?? { documents: new Set(), events: [] };
    day.documents.add(citation.document);
    day.events.push(id);
    days.set(date, day);
  }
  return [...days]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, day]) => ({ date, score: day.documents.size, events: day.events }));
}

const BY_DAY: ReadonlySet<string> = new Set(['day', 'hour', 'minute', 'second']);
