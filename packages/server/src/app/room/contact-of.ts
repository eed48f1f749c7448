import { outward } from '@rapporteur/core/export/outward';
import type { Contact as MergedContact } from '@rapporteur/core/views/contacts';
import type { EventRow } from '../../store/rows.ts';
import type { Contact } from '../contract/event.ts';

/** A contact as it leaves the program, known by its first report. */
export function contactOf(contact: MergedContact<EventRow>): Contact {
  const { mode, status, participants, when, where, repeated, reports } = contact;
  return outward({
    id: reports[0].id,
    mode,
    status,
    participants,
    when,
    where,
    repeated,
    reports,
  });
}
