import { outward } from '@rapporteur/core/export/outward';
import { contactsOf } from '@rapporteur/core/views/contacts';
import type { DossierReader } from '../../store/dossier.ts';
import type { Contact } from '../contract/event.ts';
import type { IndexedContact } from './index/contact-index.ts';

/** A contact as it leaves the program, with the words of its reports; known by its first report. */
export async function contactOf(
  reader: DossierReader,
  { id, contact }: IndexedContact,
): Promise<Contact> {
  const reports = await reader.eventsById(contact.reports.map(({ row }) => row));
  const [merged] = contactsOf(reports);
  if (merged === undefined) throw new Error(`contact ${id} has no reports`);
  const { mode, status, participants, when, where, repeated } = merged;
  return outward({ id, mode, status, participants, when, where, repeated, reports });
}
