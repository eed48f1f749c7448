import type { EntityType } from '@rapporteur/core/model/entity';
import type { EntityRow } from '../../../store/rows.ts';
import type { EntityOrder } from '../../contract/entity.ts';
import type { Counted } from '../../contract/parts.ts';
import type { EntityTable } from './entity-table.ts';
import type { StatementIndex } from './statement-index.ts';

export interface EntityListQuery {
  /** One of these; all where there are none. */
  readonly types?: readonly EntityType[];
  /** Words of a name or alias. */
  readonly name?: string;
  /** By default those that say most first. */
  readonly order?: EntityOrder;
  readonly offset?: number;
  readonly limit: number;
}

export interface EntityListPage {
  readonly items: readonly EntityRow[];
  readonly total: number;
  /** How many go by these words, of each type. */
  readonly types: readonly Counted[];
}

/** Entities with how many statements they make. */
export interface EntityList {
  readonly find: (id: string) => EntityRow | null;
  readonly list: (query: EntityListQuery) => EntityListPage;
}

export function entityList(entities: EntityTable, statements: StatementIndex): EntityList {
  let ordered = new Map<EntityOrder, readonly number[]>();
  let by: Int32Array | null = null;
  const rowAt = (number: number): EntityRow => {
    const { key, ...rest } = entities.at(number);
    return { id: key, ...rest, statements: statements.bySpeaker()[number] ?? 0 };
  };
  const numbers = (order: EntityOrder): readonly number[] => {
    const counts = statements.bySpeaker();
    // What the user made of statements changes how many there are.
    if (by !== counts) [by, ordered] = [counts, new Map()];
    const known = ordered.get(order) ?? inOrder(entities, counts, order);
    ordered.set(order, known);
    return known;
  };
  return {
    find: (id) => {
      const number = entities.ofKey(id);
      return number < 0 ? null : rowAt(number);
    },
    list: ({ types = [], name = '', order = 'statements', offset = 0, limit }) => {
      const called = name.trim() === '' ? null : entities.called(name);
      const found = numbers(order).filter((number) => called?.has(number) ?? true);
      const wanted =
        types.length === 0
          ? found
          : found.filter((number) => types.includes(entities.at(number).type));
      return {
        items: wanted.slice(offset, offset + limit).map(rowAt),
        total: wanted.length,
        types: typesOf(entities, found),
      };
    },
  };
}

function inOrder(
  entities: EntityTable,
  statements: Int32Array,
  order: EntityOrder,
): readonly number[] {
  const all = [...statements.keys()];
  if (order === 'name')
    return all.toSorted((a, b) => NAMES.compare(entities.at(a).name, entities.at(b).name) || a - b);
  const counts = {
    statements: (number: number) => statements[number] ?? 0,
    documents: (number: number) => entities.at(number).documents,
    mentions: (number: number) => entities.at(number).mentions,
  };
  const [first, then] = [counts[order], counts.mentions];
  return all.toSorted((a, b) => first(b) - first(a) || then(b) - then(a) || a - b);
}

const NAMES = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

function typesOf(entities: EntityTable, numbers: readonly number[]): Counted[] {
  const counts = new Map<string, number>();
  for (const number of numbers) {
    const { type } = entities.at(number);
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
