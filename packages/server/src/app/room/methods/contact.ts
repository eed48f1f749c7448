import { factId } from '@rapporteur/core/model/ids';
import { contactsOf } from '@rapporteur/core/views/contacts';
import type { Contact } from '../../contract/event.ts';
import { contactOf } from '../contact-of.ts';
import { collect } from '../page-of.ts';
import type { FactArgs } from '../fact-args.ts';
import type { RoomParts } from '../room-parts.ts';

/** The contact that a report tells of, with all its reports, or null. */
export async function contact(
  { reader }: RoomParts,
  { revision, local }: FactArgs,
): Promise<Contact | null> {
  const id = factId(revision, local);
  const contacts = contactsOf(await collect(reader.events()));
  const found = contacts.find(({ reports }) => reports.some((report) => report.id === id));
  return found === undefined ? null : contactOf(found);
}
