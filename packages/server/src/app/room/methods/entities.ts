import type { EntityType } from '@rapporteur/core/model/entity';
import type { EntityList, EntityOrder } from '../../contract/entity.ts';
import { offsetCursor, offsetOf } from '../cursor.ts';
import type { RoomParts } from '../room-parts.ts';

export interface EntitiesArgs {
  readonly type?: readonly EntityType[];
  /** Words of a name or alias; each begins one of its words. */
  readonly name?: string;
  readonly order?: EntityOrder;
  readonly after?: string;
  readonly limit: number;
}

/** Entities over all documents. */
export async function entities(
  { index }: RoomParts,
  { type, after, ...query }: EntitiesArgs,
): Promise<EntityList> {
  const offset = offsetOf(after);
  const { items, total, types } = index.entityList.list({
    ...query,
    ...(type !== undefined && { types: type }),
    offset,
  });
  const end = offset + items.length;
  return { items, next: end < total ? offsetCursor(end) : null, total, types };
}
