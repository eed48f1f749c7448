import type { ChangeRow } from '../../../store/rows.ts';
import type { Page } from '../../contract/parts.ts';
import { offsetCursor, offsetOf } from '../cursor.ts';
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
  const items: ChangeRow[] = [];
  let total = 0;
  for await (const change of reader.changes(since)) {
    if (total >= skip && items.length < limit) items.push(change);
    total += 1;
  }
  return { items, next: skip + limit < total ? offsetCursor(skip + limit) : null, total };
}
