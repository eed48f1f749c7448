import type { EntityType } from '@rapporteur/core/model/entity';
import type { EntityRow } from '../../../store/rows.ts';
import type { EntityTable } from './entity-table.ts';
import type { StatementIndex } from './statement-index.ts';

export interface EntityListQuery {
  readonly type?: EntityType;
  /** Words of a name or alias. */
  readonly name?: string;
  readonly offset?: number;
  readonly limit: number;
}

/** Entities with how many statements they make. */
export interface EntityList {
  readonly find: (id: string) => EntityRow | null;
  /** Those that say most first. */
  readonly list: (query: EntityListQuery) => {
    readonly items: readonly EntityRow[];
    readonly total: number;
  };
}

export function entityList(entities: EntityTable, statements: StatementIndex): EntityList {
  let ordered: { readonly by: Int32Array; readonly numbers: readonly number[] } | null = null;
  const rowAt = (number: number): EntityRow => {
    const { key, ...rest } = entities.at(number);
    return { id: key, ...rest, statements: statements.bySpeaker()[number] ?? 0 };
  };
  const numbers = (): readonly number[] => {
    const by = statements.bySpeaker();
    if (ordered?.by !== by) ordered = { by, numbers: inOrder(entities, by) };
    return ordered.numbers;
  };
  return {
    find: (id) => {
      const number = entities.ofKey(id);
      return number < 0 ? null : rowAt(number);
    },
    list: ({ type, name, offset = 0, limit }) => {
      const called = name === undefined || name.trim() === '' ? null : entities.called(name);
      const found = numbers().filter(
        (number) =>
          (called === null || called.has(number)) &&
          (type === undefined || entities.at(number).type === type),
      );
      return { items: found.slice(offset, offset + limit).map(rowAt), total: found.length };
    },
  };
}

function inOrder(entities: EntityTable, counts: Int32Array): readonly number[] {
  const mentions = (number: number): number => entities.at(number).mentions;
  return [...counts.keys()].toSorted(
    (a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || mentions(b) - mentions(a) || a - b,
  );
}
