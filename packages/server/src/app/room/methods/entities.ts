import type { EntityType } from '@rapporteur/core/model/entity';
import type { EntityRow } from '../../../store/rows.ts';
import type { Page } from '../../contract/parts.ts';
import { offsetCursor, offsetOf } from '../cursor.ts';
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
  { index }: RoomParts,
  { after, ...query }: EntitiesArgs,
): Promise<Page<EntityRow>> {
  const offset = offsetOf(after);
  const { items, total } = index.entityList.list({ ...query, offset });
  const end = offset + items.length;
  return { items, next: end < total ? offsetCursor(end) : null, total };
}
