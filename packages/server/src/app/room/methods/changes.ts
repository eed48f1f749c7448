import type { ChangeRow } from '../../../store/rows.ts';
import type { Page } from '../../contract/parts.ts';
import { offsetCursor, offsetOf } from '../cursor.ts';
import { collect } from '../page-of.ts';
import type { RoomParts } from '../room-parts.ts';

export interface ChangesArgs {
  /** ISO 8601 instant. */
  readonly since?: string;
  readonly after?: string;
  readonly limit: number;
}

/** What was added, or found to be gone, after an instant, oldest first. */
export async function changes(
  { reader }: RoomParts,
  { since, after, limit }: ChangesArgs,
): Promise<Page<ChangeRow>> {
  const skip = offsetOf(after);
  const total = await reader.changeCount(since);
  const items = await collect(reader.changes(since, { limit, skip }));
  return { items, next: skip + limit < total ? offsetCursor(skip + limit) : null, total };
}
