import { outward } from '@rapporteur/core/export/outward';
import type { DossierEntityId } from '@rapporteur/core/model/ids';
import type { EntityView } from '../../contract/entity.ts';
import type { RoomParts } from '../room-parts.ts';

/** An entity over all documents, what it says and with whom it met; or null. */
export async function entity(
  { reader, index }: RoomParts,
  { id }: { readonly id: DossierEntityId },
): Promise<EntityView | null> {
  const found = index.entityList.find(id);
  if (found === null) return null;
  const said = await index.statements.select({ speakers: [id] });
  const { acts, outlets, days } = said.facets();
  return {
    entity: found,
    reasons: (await reader.reasons(id)).map(outward),
    contacts: index.contacts.with(id),
    acts,
    outlets,
    days,
    tags: [],
  };
}
