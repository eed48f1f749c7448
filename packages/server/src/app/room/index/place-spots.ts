import type { ColumnReader, PlaceColumns } from '../../../store/columns.ts';
import type { PlaceCount } from '../../contract/place.ts';
import type { DocumentTable } from './document-table.ts';
import type { EntityTable } from './entity-table.ts';

/** A place with a position, and the number of the document of each mention, in order. */
export interface Spot {
  /** By the name that it has as a place, once one is met. */
  place: Omit<PlaceCount, 'mentions' | 'documents' | 'contacts'>;
  readonly mentionedIn: number[];
}

export interface Spots {
  /** Those named most often first. */
  readonly spots: readonly Spot[];
  /** Where an entity is, by its id: as most mentions have it. */
  readonly ofEntity: ReadonlyMap<string, Spot>;
  /** The document of each mention of a place whose position nobody knows. */
  readonly unplaced: readonly number[];
}

export async function spotsOf(
  reader: ColumnReader,
  documents: DocumentTable,
  entities: EntityTable,
): Promise<Spots> {
  const found = new Map<string, Spot>();
  const placed = new Map<string, Map<Spot, number>>();
  const unplaced: number[] = [];
  for await (const chunk of reader.places())
    for (const row of chunk) {
      const document = documents.ofRevision(row.revision);
      // Added since the index was made.
      if (document < 0) continue;
      const spot = spotOf(found, row, entities);
      if (spot === null) {
        unplaced.push(document);
        continue;
      }
      spot.mentionedIn.push(document);
      if (row.entity === null) continue;
      const counts = placed.get(row.entity) ?? new Map<Spot, number>();
      placed.set(row.entity, counts);
      counts.set(spot, (counts.get(spot) ?? 0) + 1);
    }
  const spots = [...found.values()].toSorted((a, b) => b.mentionedIn.length - a.mentionedIn.length);
  for (const { mentionedIn } of spots) mentionedIn.sort((a, b) => a - b);
  const ofEntity = new Map<string, Spot>();
  for (const [entity, counts] of placed) {
    const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
    if (most !== undefined) ofEntity.set(entity, most[0]);
  }
  return { spots, ofEntity, unplaced };
}

/** How often a place is named in some documents. @param told 1 for each document that counts. */
export function placeCount(
  { place, mentionedIn }: Spot,
  told: Uint8Array,
  contacts: readonly string[],
): PlaceCount {
  let [mentions, documents, last] = [0, 0, -1];
  for (const document of mentionedIn) {
    if (told[document] !== 1) continue;
    mentions += 1;
    if (document !== last) documents += 1;
    last = document;
  }
  return { ...place, mentions, documents, contacts };
}

/** Which documents name a place, and how often. @param told 1 for each document that counts. */
export function documentsNaming(
  { mentionedIn }: Spot,
  told: Uint8Array,
): { readonly document: number; readonly mentions: number }[] {
  const counts = new Map<number, number>();
  for (const document of mentionedIn)
    if (told[document] === 1) counts.set(document, (counts.get(document) ?? 0) + 1);
  return [...counts]
    .map(([document, mentions]) => ({ document, mentions }))
    .toSorted((a, b) => b.mentions - a.mentions || b.document - a.document);
}

/** One entry of the gazetteer is one place; without one, one position is. */
function spotOf(found: Map<string, Spot>, row: PlaceColumns, entities: EntityTable): Spot | null {
  const { lat, lon, geonames, entity, words, country, precision } = row;
  if (lat === null || lon === null) return null;
  const key = geonames === null ? `${lat},${lon}` : String(geonames);
  const known = found.get(key);
  if (known !== undefined && known.place.entity !== null) return known;
  const number = entities.ofKey(entity);
  // An adjective or a body stands where its place is, but is not its name.
  const named = number >= 0 && entities.at(number).type === 'place' ? entities.at(number) : null;
  if (known !== undefined) {
    if (named !== null) known.place = { ...known.place, entity: named.key, name: named.name };
    return known;
  }
  const name = named?.name ?? words;
  const place = { key, entity: named?.key ?? null, geonames, name, lat, lon, country, precision };
  const spot = { place, mentionedIn: [] };
  found.set(key, spot);
  return spot;
}
