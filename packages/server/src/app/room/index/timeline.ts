import { density } from '@rapporteur/core/views/density';
import { binLabel, binOf, unitFor } from '@rapporteur/core/views/time-bins';
import type { TimelineItem, TimelineWindow, UndatedContact } from '../../contract/event.ts';
import type { IndexedContact } from './contact-index.ts';
import { contactFacets, contactFilter, named, type TimelineFilter } from './contact-filter.ts';
import type { EntityTable } from './entity-table.ts';
import { lanesOf } from './timeline-lanes.ts';
import { extentOf, saidWithin, type TimelineParts, wholeUnit } from './timeline-extent.ts';
import { windowOf } from './window.ts';

export interface TimelineQuery extends TimelineFilter {
  /** First day or instant, ISO 8601; without it, that of the dossier. */
  readonly from?: string;
  /** The day or instant after the last. */
  readonly to?: string;
  readonly lanes: 'kind' | 'actor';
  /** Up to how many contacts are shown one by one. */
  readonly limit?: number;
  /** Into how many bins the window is cut at most. */
  readonly bins?: number;
}

/** What happened within a window: each contact where they are few, else how many in each bin. */
export async function timelineWindow(
  parts: TimelineParts,
  query: TimelineQuery,
): Promise<TimelineWindow> {
  const { all, asOf, entities } = parts;
  const { limit = 300, bins = 200, lanes } = query;
  const extent = extentOf(parts);
  const asked = windowOf(query);
  const window = {
    from: Number.isFinite(asked.from) ? asked.from : (extent?.from ?? 0),
    to: Number.isFinite(asked.to) ? asked.to : (extent?.to ?? 0),
  };
  const matching = all.filter(contactFilter(parts.documents, query));
  const dated = matching.filter(({ from }) => from !== null);
  const isWithin = ({ from, to }: IndexedContact): boolean =>
    from !== null && from < window.to && (to ?? 0) > window.from;
  const within = dated.filter(isWithin);
  const unit = unitFor(window.from, window.to, { most: bins });
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
    facets: contactFacets(all.filter(isWithin), parts, query),
  };
}

/** A day where it begins one, else the hour or minute. */
function labelOf(instant: number): string {
  return instant === binOf(instant, 'day')
    ? binLabel(instant, 'day')
    : new Date(instant).toISOString().replace(':00.000Z', 'Z');
}

/** Contacts of which nobody tells when, of a filter. */
export function undatedContacts(
  { all, entities, documents }: TimelineParts,
  filter: TimelineFilter,
): UndatedContact[] {
  const asked = contactFilter(documents, filter);
  return all
    .filter((one) => one.from === null && asked(one))
    .map((one) => undatedItem(one, entities));
}

function itemOf(one: IndexedContact, entities: EntityTable): TimelineItem {
  const { when } = one.contact;
  return {
    ...undatedItem(one, entities),
    from: when?.from ?? '',
    to: when?.to ?? null,
    precision: when?.precision ?? null,
    mod: when?.mod ?? null,
    upcoming: one.upcoming,
  };
}

function undatedItem({ id, contact }: IndexedContact, entities: EntityTable): UndatedContact {
  const { mode, status, where, participants, reports } = contact;
  return {
    id,
    mode,
    status,
    participants: participants.map((one) => ({ ...named(entities, one.id), role: one.role })),
    where: where === null ? null : named(entities, where.id),
    reports: reports.length,
  };
}
