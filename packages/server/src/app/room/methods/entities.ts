import type { EntityType } from '@rapporteur/core/model/entity';
import type { EntityRow } from '../../../store/rows.ts';
import type { EntityList, EntityOrder } from '../../contract/entity.ts';
import type { Counted } from '../../contract/parts.ts';
import { offsetOf } from '../cursor.ts';
import { entityDirectory } from '../entity-directory.ts';
import { pageOf } from '../page-of.ts';
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
  parts: RoomParts,
  { type = [], name = '', order = 'statements', after, limit }: EntitiesArgs,
): Promise<EntityList> {
  const all = (await entityDirectory(parts)).ordered(order);
  const called = name.trim() === '' ? all : calledSo(parts, all, name);
  const wanted = type.length === 0 ? called : called.filter((one) => type.includes(one.type));
  return { ...pageOf(wanted, offsetOf(after), limit), types: typesOf(called) };
}

/** Those that go by these words. */
function calledSo({ index }: RoomParts, all: readonly EntityRow[], name: string): EntityRow[] {
  const { called, ofKey } = index.entities;
  const numbers = called(name);
  return all.filter(({ id }) => numbers.has(ofKey(id)));
}

function typesOf(entities: readonly EntityRow[]): Counted[] {
  const counts = new Map<string, number>();
  for (const { type } of entities) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
