import { outward } from '@rapporteur/core/export/outward';
import type { PlaceDocument } from '../../contract/place.ts';
import { documentsAt } from '../document-rows.ts';
import type { RoomParts } from '../room-parts.ts';

export interface PlaceDocumentsArgs {
  /** As `key` of a place. */
  readonly place: string;
  readonly from?: string;
  readonly to?: string;
  readonly limit: number;
}

/** The documents that name a place, those that name it most often first; null: no such place. */
export async function placeDocuments(
  { reader, index }: RoomParts,
  { place, limit, ...window }: PlaceDocumentsArgs,
): Promise<{ readonly items: readonly PlaceDocument[]; readonly total: number } | null> {
  const found = await index.places.naming(place, window);
  if (found === null) return null;
  const shown = found.slice(0, limit);
  const rows = await documentsAt(
    reader,
    index.documents,
    shown.map(({ document }) => document),
  );
  return {
    items: rows.map(({ id, revision, title, outlet, url, published, inputs }, at) => ({
      mentions: shown[at]?.mentions ?? 0,
      citation: outward({
        document: id,
        revision,
        title,
        outlet,
        url,
        input: inputs[0] ?? '',
        published,
      }),
    })),
    total: found.length,
  };
}
