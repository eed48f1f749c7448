import { type Contact, contactsOf } from '../views/contacts.ts';
import type { EventRow } from './rows.ts';
import type { Location, Whereabouts } from './whereabouts.ts';

/** All contacts of a dossier, each once with its reports, in order of time as far as that is known. */
export async function allContacts(events: AsyncIterable<EventRow>): Promise<Contact<EventRow>[]> {
  const reports: EventRow[] = [];
  for await (const event of events) reports.push(event);
  return contactsOf(reports);
}

/** Where a contact is: as the first report has it that knows its place. */
export function locationOf(
  { reports, where }: Contact<EventRow>,
  whereabouts: Whereabouts,
): Location | null {
  for (const report of reports) {
    if (where === null || report.where?.id !== where.id) continue;
    const found = whereabouts.of(report.citation.revision, report.where.name);
    if (found !== null) return found;
  }
  return null;
}

/** `Meeting (planned): Ana Tor, Ivo Rask`. */
export function contactTitle({ mode, status, participants, repeated }: Contact<EventRow>): string {
  const limits = [status === 'occurred' ? '' : status, repeated === true ? 'repeatedly' : '']
    .filter((word) => word !== '')
    .join(', ');
  const who = participants.map(({ name }) => name).join(', ');
  return `${TITLES[mode]}${limits === '' ? '' : ` (${limits})`}: ${who === '' ? 'nobody named' : who}`;
}

const TITLES: Readonly<Record<EventRow['mode'], string>> = {
  meet: 'Meeting',
  call: 'Call',
  visit: 'Visit',
  talks: 'Talks',
  summit: 'Summit',
};
