import type { EntityType } from '@rapporteur/core/model/entity';
import type { EntityRow } from '../../../store/rows.ts';
import type { Page } from '../../contract/parts.ts';
import { offsetOf } from '../cursor.ts';
import { collect, pageOf } from '../page-of.ts';
import type { RoomParts } from '../room-parts.ts';

export interface EntitiesArgs {
  readonly type?: EntityType;
  /** Words of a name or alias. */
  readonly name?: string;
  readonly after?: string;
  readonly limit: number;
}

/** Entities over all documents, those that say most first. */
export async function entities(
  { reader }: RoomParts,
  { type, name, after, limit }: EntitiesArgs,
): Promise<Page<EntityRow>> {
  const all = await collect(
    reader.entities({ ...(type !== undefined && { type }), ...(name !== undefined && { name }) }),
  );
  return pageOf(all, offsetOf(after), limit);
}
