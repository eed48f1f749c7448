import { DAY } from '@rapporteur/core/views/time-bins';
import type { ColumnReader } from '../../../store/columns.ts';
import type { PlacesAnswer } from '../../contract/place.ts';
import type { ContactIndex } from './contact-index.ts';
import type { DocumentTable } from './document-table.ts';
import type { EntityTable } from './entity-table.ts';
import { documentsNaming, placeCount, type Spot, type Spots, spotsOf } from './place-spots.ts';
import { windowOf } from './window.ts';

export interface PlacesQuery {
  /** First day or instant: of publication for what is named, of when it happens for contacts. */
  readonly from?: string;
  /** The day or instant after the last. */
  readonly to?: string;
  readonly outlets?: readonly string[];
  readonly limit?: number;
}

/** Where the places are that the coverage names; found out when it is first asked. */
export interface PlaceIndex {
  /** Those named most often first. */
  readonly places: (query: PlacesQuery) => Promise<PlacesAnswer>;
  /** Numbers of the documents that name a place, those that do most often first; null: no such place. */
  readonly naming: (
    key: string,
    query: PlacesQuery,
  ) => Promise<readonly { readonly document: number; readonly mentions: number }[] | null>;
}

export function placeIndex(
  reader: ColumnReader,
  documents: DocumentTable,
  entities: EntityTable,
  contacts: ContactIndex,
): PlaceIndex {
  let found: Promise<Spots> | null = null;
  const known = (): Promise<Spots> => {
    found ??= spotsOf(reader, documents, entities).catch((error: unknown) => {
      found = null;
      throw error;
    });
    return found;
  };
  return {
    places: async (query) => {
      const { spots, ofEntity, unplaced } = await known();
      const told = documentsWithin(documents, query);
      const happened = contactsWithin(contacts, query, ofEntity, documents);
      const items = spots
        .map((spot) => placeCount(spot, told, happened.get(spot) ?? []))
        .filter((place) => place.mentions > 0 || place.contacts.length > 0)
        .toSorted((a, b) => b.mentions - a.mentions || b.contacts.length - a.contacts.length)
        .slice(0, query.limit ?? 2000);
      let unknown = 0;
      for (const document of unplaced) unknown += told[document] ?? 0;
      return { items, unplaced: unknown };
    },
    naming: async (key, query) => {
      const { spots } = await known();
      const spot = spots.find(({ place }) => place.key === key);
      return spot === undefined ? null : documentsNaming(spot, documentsWithin(documents, query));
    },
  };
}

/** 1 for each document that was published within a window, by an outlet asked for. */
function documentsWithin(documents: DocumentTable, query: PlacesQuery): Uint8Array {
  const { from, to } = windowOf(query);
  const outlets = query.outlets ?? [];
  const asked = documents.outlets.map((name) => outlets.length === 0 || outlets.includes(name));
  const all = query.from === undefined && query.to === undefined;
  return Uint8Array.from(documents.outletOf, (outlet, number) => {
    const begins = (documents.from[number] ?? 0) * DAY;
    const ends = (documents.to[number] ?? 0) * DAY;
    return Number(asked[outlet] === true && (all || (ends > from && begins < to)));
  });
}

/** Ids of the contacts of a window, by where they happened. */
function contactsWithin(
  contacts: ContactIndex,
  query: PlacesQuery,
  ofEntity: ReadonlyMap<string, Spot>,
  documents: DocumentTable,
): ReadonlyMap<Spot, string[]> {
  const { from: first, to: end } = windowOf(query);
  const all = query.from === undefined && query.to === undefined;
  const outlets = query.outlets ?? [];
  const found = new Map<Spot, string[]>();
  for (const { id, contact, from, to } of contacts.all) {
    const within = all || (from !== null && to !== null && to > first && from < end);
    const spot = contact.where === null ? undefined : ofEntity.get(contact.where.id);
    if (!within || spot === undefined) continue;
    const told = contact.reports.some(({ document }) =>
      outlets.includes(documents.at(document).outlet ?? ''),
    );
    if (outlets.length > 0 && !told) continue;
    const some = found.get(spot);
    if (some === undefined) found.set(spot, [id]);
    else some.push(id);
  }
  return found;
}
