import { outward } from '@rapporteur/core/export/outward';
import type { StoredDocument } from '../../store/rows.ts';
import type { EventReport } from '../contract/event.ts';
import type { KnownEntities } from './document-layers.ts';
import { eventsOfRevision } from './events-of-revision.ts';
import { collect } from './page-of.ts';
import type { RoomParts } from './room-parts.ts';

/** The contacts that a revision tells of, in text order. Dates that others tell are kept for the current one only. */
export async function contactsOf(
  reader: RoomParts['reader'],
  stored: StoredDocument,
  known: KnownEntities,
): Promise<EventReport[]> {
  const events = stored.revision.current
    ? await collect(reader.events({ document: stored.document.id }))
    : eventsOfRevision(stored, known);
  return events.toSorted((a, b) => a.trigger.start - b.trigger.start).map(outward);
}
