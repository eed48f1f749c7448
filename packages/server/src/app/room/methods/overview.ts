import { contactsOf } from '@rapporteur/core/views/contacts';
import { countEvents, countStatements } from '@rapporteur/core/views/overview';
import { timeline } from '@rapporteur/core/views/timeline';
import type { OverviewAnswer } from '../../contract/overview.ts';
import { contactOf } from '../contact-of.ts';
import { collect } from '../page-of.ts';
import type { RoomParts } from '../room-parts.ts';

/** What the record holds. */
export async function overview({ reader, name }: RoomParts): Promise<OverviewAnswer> {
  const held = await reader.overview();
  const counts = await countStatements(reader.statements());
  const reports = await collect(reader.events());
  const events = await countEvents(reports);
  const contacts = contactsOf(reports);
  const told = timeline(contacts, held.published?.to ?? null);
  return {
    name,
    ...held,
    statements: counts.total,
    unresolved: counts.unresolved,
    events: events.total,
    contacts: contacts.length,
    speakers: counts.bySpeaker.slice(0, 12).map((one) => ({ ...one, type: 'person' })),
    acts: counts.byAct.map(({ name: value, count }) => ({ value, count })),
    documentDays: { unit: 'day', bins: [] },
    statementDays: { unit: 'day', bins: [] },
    upcoming: told.upcoming
      .flatMap((date) => date.events)
      .slice(0, 12)
      .map(contactOf),
  };
}
