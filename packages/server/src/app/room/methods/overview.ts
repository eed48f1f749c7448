import type { OverviewAnswer } from '../../contract/overview.ts';
import { contactOf } from '../contact-of.ts';
import { documentDays } from '../document-days.ts';
import type { RoomParts } from '../room-parts.ts';

/** How many speakers are named, and how many contacts to come. */
const MOST = 12;

/** What the record holds. */
export async function overview({ reader, index, name }: RoomParts): Promise<OverviewAnswer> {
  const held = await reader.overview();
  const all = await index.statements.select({});
  const { speakers, unresolved, acts, days } = all.facets({ speakers: MOST });
  const upcoming = index.contacts.upcoming(MOST);
  return {
    name,
    ...held,
    statements: all.total,
    unresolved,
    events: index.contacts.reports,
    contacts: index.contacts.all.length,
    speakers,
    acts,
    documentDays: documentDays(index.documents),
    statementDays: days,
    upcoming: await Promise.all(upcoming.map((one) => contactOf(reader, one))),
  };
}
