import type { ColumnReader } from '../../../store/columns.ts';
import type { EntityTable } from './entity-table.ts';
import type { StatementTable } from './statement-table.ts';

/** Positions of the statements in whose content an entity is named, by its number; found out when it is first asked. */
export type StatementsNaming = (entity: number) => Promise<readonly number[]>;

export function statementsNaming(
  reader: ColumnReader,
  table: StatementTable,
  entities: EntityTable,
): StatementsNaming {
  let found: Promise<ReadonlyMap<number, readonly number[]>> | null = null;
  return async (entity) => {
    found ??= gather(reader, table, entities).catch((error: unknown) => {
      found = null;
      throw error;
    });
    return (await found).get(entity) ?? [];
  };
}

async function gather(
  reader: ColumnReader,
  table: StatementTable,
  entities: EntityTable,
): Promise<ReadonlyMap<number, readonly number[]>> {
  const positions = new Map<number, number[]>();
  for await (const chunk of reader.namings())
    for (const { row, entity } of chunk) {
      const number = entities.ofKey(entity);
      const position = table.positionOf(row);
      if (number < 0 || position < 0) continue;
      const known = positions.get(number);
      if (known === undefined) positions.set(number, [position]);
      // What is named twice in one statement comes twice in a row.
      else if (known.at(-1) !== position) known.push(position);
    }
  return positions;
}
