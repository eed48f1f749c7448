import type { DocumentId } from '@rapporteur/core/model/ids';
import type { RevisionRow } from '../../../store/rows.ts';
import { collect } from '../page-of.ts';
import type { RoomParts } from '../room-parts.ts';

/** What a document said at each capture, in the order in which its words were first seen, or null. */
export async function revisions(
  { reader }: RoomParts,
  { id }: { readonly id: DocumentId },
): Promise<{ readonly items: readonly RevisionRow[] } | null> {
  const items = await collect(reader.revisions(id));
  return items.length === 0 ? null : { items };
}
