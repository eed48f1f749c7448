import type { TimelineFacets } from '../../contract/event.ts';
import type { Counted } from '../../contract/parts.ts';
import type { IndexedContact } from './contact-index.ts';
import type { DocumentTable } from './document-table.ts';
import type { EntityTable } from './entity-table.ts';

/** Conditions on contacts hold together; of one that has several values, any does. */
export interface TimelineFilter {
  /** Ids of entities of which one takes part. */
  readonly participants?: readonly string[];
  /** All of these take part, not one at least. */
  readonly together?: boolean;
  readonly modes?: readonly string[];
  readonly statuses?: readonly string[];
  /** Ids of entities of which one is where it happens. */
  readonly places?: readonly string[];
  /** Names of outlets of which one tells it. */
  readonly outlets?: readonly string[];
}

export function contactFilter(
  documents: DocumentTable,
  filter: TimelineFilter,
): (one: IndexedContact) => boolean {
  const { participants = [], modes = [], statuses = [], places = [], outlets = [] } = filter;
  const named = new Set(outlets);
  const takePart = ({ contact }: IndexedContact): boolean => {
    const present = (id: string): boolean => contact.participants.some((one) => one.id === id);
    return filter.together === true ? participants.every(present) : participants.some(present);
  };
  return (one) =>
    (participants.length === 0 || takePart(one)) &&
    (modes.length === 0 || modes.includes(one.contact.mode)) &&
    (statuses.length === 0 || statuses.includes(one.contact.status)) &&
    (places.length === 0 || places.includes(one.contact.where?.id ?? '')) &&
    (named.size === 0 ||
      one.contact.reports.some(({ document }) => named.has(documents.at(document).outlet ?? '')));
}

/** How many who take part are counted; those who were asked for are besides. */
const PARTICIPANTS = 60;

/** How many of some contacts there are of each kind, each facet counted without the condition on itself. */
export function contactFacets(
  contacts: readonly IndexedContact[],
  { documents, entities }: { readonly documents: DocumentTable; readonly entities: EntityTable },
  filter: TimelineFilter,
): TimelineFacets {
  const but = (field: keyof TimelineFilter): readonly IndexedContact[] =>
    contacts.filter(contactFilter(documents, { ...filter, [field]: [] }));
  const asked = filter.participants ?? [];
  const participants = counted(but('participants'), ({ contact }) =>
    contact.participants.map(({ id }) => id),
  );
  const unmet = asked.filter((id) => participants.every(({ value }) => value !== id));
  return {
    modes: counted(but('modes'), ({ contact }) => [contact.mode]),
    statuses: counted(but('statuses'), ({ contact }) => [contact.status]),
    participants: [
      ...participants.filter(({ value }, at) => at < PARTICIPANTS || asked.includes(value)),
      ...unmet.map((value) => ({ value, count: 0 })),
    ].map(({ value, count }) => ({ ...named(entities, value), count })),
  };
}

/** An entity with its name; one that is not, or no longer, is known by its id alone. */
export function named(
  entities: EntityTable,
  id: string,
): { readonly id: string; readonly name: string } {
  const number = entities.ofKey(id);
  return { id, name: number < 0 ? id : entities.at(number).name };
}

function counted(
  contacts: readonly IndexedContact[],
  valuesOf: (one: IndexedContact) => readonly string[],
): Counted[] {
  const counts = new Map<string, number>();
  for (const one of contacts)
    for (const value of new Set(valuesOf(one))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
