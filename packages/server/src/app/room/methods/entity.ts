import { outward } from '@rapporteur/core/export/outward';
import type { DossierEntityId } from '@rapporteur/core/model/ids';
import type { EntityView } from '../../contract/entity.ts';
import { collect } from '../page-of.ts';
import type { RoomParts } from '../room-parts.ts';

/** An entity over all documents, or null. */
export async function entity(
  { reader }: RoomParts,
  { id }: { readonly id: DossierEntityId },
): Promise<EntityView | null> {
  const [found] = await collect(reader.entities({ id }));
  if (found === undefined) return null;
  return {
    entity: found,
    reasons: (await reader.reasons(id)).map(outward),
    contacts: [],
    acts: [],
    outlets: [],
    days: { unit: 'day', bins: [] },
    tags: [],
  };
}
