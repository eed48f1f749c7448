import { outward, type Outward } from '@rapporteur/core/export/outward';
import type { DateRows } from '../../../store/rows.ts';
import type { RoomParts } from '../room-parts.ts';

/** When documents that say no date were published, what that rests on, and what contradicts itself. */
export async function dates({ reader }: RoomParts, _args: object): Promise<Outward<DateRows>> {
  return outward(await reader.dates());
}
