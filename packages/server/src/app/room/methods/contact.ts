import { factId } from '@rapporteur/core/model/ids';
import type { Contact } from '../../contract/event.ts';
import { contactOf } from '../contact-of.ts';
import type { FactArgs } from '../fact-args.ts';
import type { RoomParts } from '../room-parts.ts';

/** The contact that a report tells of, with all its reports, or null. */
export async function contact(
  { reader, index }: RoomParts,
  { revision, local }: FactArgs,
): Promise<Contact | null> {
  const found = index.contacts.ofReport(factId(revision, local));
  return found === null ? null : contactOf(reader, found);
}
