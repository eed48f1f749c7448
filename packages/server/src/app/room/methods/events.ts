import { outward } from '@rapporteur/core/export/outward';
import type { DocumentId, FactId } from '@rapporteur/core/model/ids';
import type { EventRow } from '../../../store/rows.ts';
import type { EventReport } from '../../contract/event.ts';
import type { Page } from '../../contract/parts.ts';
import type { RoomParts } from '../room-parts.ts';

export interface EventsArgs {
  readonly from?: string;
  readonly to?: string;
  readonly outlet?: string;
  readonly document?: DocumentId;
  readonly participant?: string;
  readonly status?: EventRow['status'];
  readonly after?: FactId;
  readonly limit: number;
}

/** Reports of contacts by when they happen, unknown times last. */
export async function events(
  { reader }: RoomParts,
  { limit, ...query }: EventsArgs,
): Promise<Page<EventReport>> {
  const items: EventRow[] = [];
  for await (const row of reader.events({ ...query, limit: limit + 1 })) items.push(row);
  const page = items.slice(0, limit);
  return {
    items: page.map(outward),
    next: items.length > limit ? (page.at(-1)?.id ?? null) : null,
    total: null,
  };
}
