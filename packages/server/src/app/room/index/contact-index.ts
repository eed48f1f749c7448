import { factId, type FactId } from '@rapporteur/core/model/ids';
import { type Contact, type ContactReport, contactsOf } from '@rapporteur/core/views/contacts';
import { dayValue } from '@rapporteur/core/model/calendar';
import { DAY, instantOf } from '@rapporteur/core/views/time-bins';
import type { ColumnReader, EventColumns } from '../../../store/columns.ts';
import type { EntityContact } from '../../contract/entity.ts';
import type { TimelineWindow, UndatedContact } from '../../contract/event.ts';
import type { TimelineFilter } from './contact-filter.ts';
import type { DocumentTable } from './document-table.ts';
import { contactsWith } from './entity-contacts.ts';
import type { EntityTable } from './entity-table.ts';
import type { StatementIndex } from './statement-index.ts';
import { type TimelineQuery, timelineWindow, undatedContacts } from './timeline.ts';
import { isUpcoming } from './upcoming.ts';

/** A report of a contact, as far as the index knows it. */
export interface IndexedReport extends ContactReport {
  readonly id: FactId;
  /** As `eventsById` takes it. */
  readonly row: number;
  /** Number of the document. */
  readonly document: number;
  readonly mode: EventColumns['mode'];
  readonly status: EventColumns['status'];
  readonly participants: EventColumns['participants'];
}

export interface IndexedContact {
  /** Of its first report. */
  readonly id: FactId;
  readonly contact: Contact<IndexedReport>;
  /** Milliseconds since 1970: when it begins, and when it is over; null where nobody says. */
  readonly from: number | null;
  readonly to: number | null;
  readonly upcoming: boolean;
}

/** Meetings, calls, visits and talks, each once with all that tell it. */
export interface ContactIndex {
  /** Those with a date by their beginning, then those without. */
  readonly all: readonly IndexedContact[];
  /** How many reports tell of them. */
  readonly reports: number;
  /** Last day of publication: what is later is still to come. */
  readonly asOf: string | null;
  /** The contact that a report tells of. */
  readonly ofReport: (id: string) => IndexedContact | null;
  /** What is still to come, the nearest first. */
  readonly upcoming: (limit: number) => readonly IndexedContact[];
  readonly timeline: (query: TimelineQuery) => Promise<TimelineWindow>;
  /** Those of which nobody tells when. */
  readonly undated: (filter: TimelineFilter) => readonly UndatedContact[];
  /** With whom an entity met, the most frequent first. */
  readonly with: (entity: string) => readonly EntityContact[];
}

export async function contactIndex(
  reader: ColumnReader,
  documents: DocumentTable,
  entities: EntityTable,
  statements: StatementIndex,
): Promise<ContactIndex> {
  const asOf = documents.published === null ? null : dayValue(documents.published.to);
  const reports: IndexedReport[] = [];
  for await (const chunk of reader.events())
    for (const row of chunk) reports.push(reportOf(row, documents));
  const all = contactsOf(reports)
    .map((contact) => indexed(contact, asOf))
    .toSorted((a, b) => (a.from ?? Infinity) - (b.from ?? Infinity) || 0);
  const byReport = new Map<string, IndexedContact>(
    all.flatMap((one) => one.contact.reports.map(({ id }) => [id, one] as const)),
  );
  const parts = { all, asOf, documents, entities, statements };
  return {
    all,
    reports: reports.length,
    asOf,
    ofReport: (id) => byReport.get(id) ?? null,
    upcoming: (limit) => all.filter(({ upcoming }) => upcoming).slice(0, limit),
    timeline: (query) => timelineWindow(parts, query),
    undated: (filter) => undatedContacts(parts, filter),
    with: (entity) => contactsWith(all, entities, entity),
  };
}

function reportOf(event: EventColumns, documents: DocumentTable): IndexedReport {
  const { row, revision, local, where, ...rest } = event;
  const document = documents.ofRevision(revision);
  const { revisionKey, published } = documents.at(document);
  return {
    ...rest,
    id: factId(revisionKey, local),
    row,
    document,
    where: where === null ? null : { id: where },
    citation: { published: published === null ? null : { value: published } },
  };
}

function indexed(contact: Contact<IndexedReport>, asOf: string | null): IndexedContact {
  const { when, status } = contact;
  const from = when?.from == null ? null : instantOf(when.from);
  const to = when?.to == null ? null : instantOf(when.to);
  return {
    id: contact.reports[0].id,
    contact,
    from,
    // A day whose end nobody tells is that day.
    to: from === null ? null : Math.max(to ?? from + DAY, from + 1),
    upcoming: isUpcoming({ status, when }, asOf),
  };
}
