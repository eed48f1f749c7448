import { asId } from '@rapporteur/core/model/ids';
import { figureEntries } from './figure-entries.ts';
import type { RoomParts } from './room-parts.ts';

/** Finds out what else would be found out when it is first asked for, so that nobody waits for it. */
export async function warm(parts: RoomParts): Promise<void> {
  const { index } = parts;
  await index.places.places({ limit: 1 });
  await index.statements.select({ entity: asId('entity', '') });
  await figureEntries(parts);
}
