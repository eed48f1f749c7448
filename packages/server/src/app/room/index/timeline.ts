import { density } from '@rapporteur/core/views/density';
import { binLabel, binOf, unitFor } from '@rapporteur/core/views/time-bins';
import type { TimelineItem, TimelineWindow } from '../../contract/event.ts';
import type { IndexedContact } from './contact-index.ts';
import type { DocumentTable } from './document-table.ts';
import type { EntityTable } from './entity-table.ts';
import { lanesOf } from './timeline-lanes.ts';
import { extentOf, saidWithin, type TimelineParts, wholeUnit } from './timeline-extent.ts';
import { windowOf } from './window.ts';

export interface TimelineFilter {
  /** Ids of entities of which one takes part. */
  readonly participants?: readonly string[];
  readonly modes?: readonly string[];
  readonly statuses?: readonly string[];
  /** Names of outlets of which one tells it. */
  readonly outlets?: readonly string[];
}

export interface TimelineQuery extends TimelineFilter {
  /** First day or instant, ISO 8601; without it, that of the dossier. */
  readonly from?: string;
  /** The day or instant after the last. */
  readonly to?: string;
  readonly lanes: 'kind' | 'actor';
  /** Up to how many contacts are shown one by one. */
  readonly limit?: number;
}

/** What happened within a window: each contact where they are few, else how many in each bin. */
export async function timelineWindow(
  parts: TimelineParts,
  query: TimelineQuery,
): Promise<TimelineWindow> {
  const { all, asOf, entities } = parts;
  const { limit = 300, lanes } = query;
  const extent = extentOf(parts);
  const asked = windowOf(query);
  const window = {
    from: Number.isFinite(asked.from) ? asked.from : (extent?.from ?? 0),
    to: Number.isFinite(asked.to) ? asked.to : (extent?.to ?? 0),
  };
  const matching = all.filter(filterOf(parts, query));
  const dated = matching.filter(({ from }) => from !== null);
  const within = dated.filter(({ from, to }) => (from ?? 0) < window.to && (to ?? 0) > window.from);
  const unit = unitFor(window.from, window.to);
  const overviewUnit = wholeUnit(extent);
  const few = within.length <= limit;
  return {
    from: labelOf(window.from),
    to: labelOf(window.to),
    extent: extent === null ? null : { from: labelOf(extent.from), to: labelOf(extent.to) },
    asOf,
    unit,
    kind: few ? 'items' : 'density',
    items: few ? within.map((one) => itemOf(one, entities)) : [],
    lanes: lanesOf(within, entities, { by: lanes, few, unit, window }),
    statements: await saidWithin(parts, window, unit, query.participants),
    overview: density(
      dated.map(({ from }) => from ?? 0),
      overviewUnit,
    ),
    overviewUnit,
    total: within.length,
    undated: matching.length - dated.length,
  };
}

/** A day where it begins one, else the hour or minute. */
function labelOf(instant: number): string {
  return instant === binOf(instant, 'day')
    ? binLabel(instant, 'day')
    : new Date(instant).toISOString().replace(':00.000Z', 'Z');
}

function filterOf(
  { documents }: { readonly documents: DocumentTable },
  { participants = [], modes = [], statuses = [], outlets = [] }: TimelineFilter,
): (one: IndexedContact) => boolean {
  const named = new Set(outlets);
  return ({ contact }) =>
    (participants.length === 0 ||
      contact.participants.some(({ id }) => participants.includes(id))) &&
    (modes.length === 0 || modes.includes(contact.mode)) &&
    (statuses.length === 0 || statuses.includes(contact.status)) &&
    (named.size === 0 ||
      contact.reports.some(({ document }) => named.has(documents.at(document).outlet ?? '')));
}

function itemOf({ id, contact, upcoming }: IndexedContact, entities: EntityTable): TimelineItem {
  const { mode, status, when, where, participants, reports } = contact;
  return {
    id,
    mode,
    status,
    from: when?.from ?? '',
    to: when?.to ?? null,
    precision: when?.precision ?? null,
    mod: when?.mod ?? null,
    upcoming,
    participants: participants.map((one) => ({ ...named(entities, one.id), role: one.role })),
    where: where === null ? null : named(entities, where.id),
    reports: reports.length,
  };
}

function named(entities: EntityTable, id: string): { readonly id: string; readonly name: string } {
  return { id, name: entities.at(entities.ofKey(id)).name };
}
