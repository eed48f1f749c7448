import { endianness } from 'node:os';
import { z } from 'zod';
import type { EntityColumns, EventColumns } from '../../columns.ts';
import {
  joinedStatementColumns,
  packStatementColumns,
  type StatementColumns,
  unpackStatementColumns,
} from '../../statement-columns.ts';
import type { Connection } from '../connection.ts';
import { keptEntityColumns, keptEventColumns } from './kept-rows.ts';

/** What takes long to gather from the tables of the dossier. */
export interface GatheredColumns {
  readonly entities: () => AsyncIterable<readonly EntityColumns[]>;
  readonly events: () => AsyncIterable<readonly EventColumns[]>;
  readonly statements: () => Iterable<StatementColumns>;
}

export interface KeptColumns {
  readonly entities: () => AsyncGenerator<readonly EntityColumns[]>;
  readonly events: () => AsyncGenerator<readonly EventColumns[]>;
  readonly statements: () => AsyncGenerator<StatementColumns>;
  /** Keeps all of it; does nothing where that is done. */
  readonly keep: () => Promise<void>;
}

/** The same as `gather` gives, without gathering where it was kept for the state that is read. */
export function keptColumns(
  connection: Connection,
  state: () => string | null,
  gather: GatheredColumns,
): KeptColumns {
  const kept = (name: string): Kept | null => keptOf(connection, name, state());
  async function* rows<T>(
    name: string,
    schema: z.ZodType<readonly T[]>,
    otherwise: () => AsyncIterable<readonly T[]>,
  ): AsyncGenerator<readonly T[]> {
    const found = kept(name);
    const read = found === null ? null : schema.safeParse(JSON.parse(found.head));
    if (read?.success === true) yield read.data;
    else yield* otherwise();
  }
  return {
    entities: () => rows(ENTITIES, keptEntityColumns, gather.entities),
    events: () => rows(EVENTS, keptEventColumns, gather.events),
    statements: async function* statements() {
      const found = kept(STATEMENTS);
      const read = found === null ? null : unpacked(found);
      if (read === null) yield* gather.statements();
      else yield read;
    },
    keep: async () => {
      if (kept(STATEMENTS) !== null) return;
      const [entities, events] = [await all(gather.entities()), await all(gather.events())];
      const { size, speakers, ...columns } = joinedStatementColumns([...gather.statements()]);
      const data = packStatementColumns({ size, speakers, ...columns });
      const keep = (name: string, head: unknown, bytes: Uint8Array = new Uint8Array()): void => {
        const row = [name, state() ?? '', JSON.stringify(head), bytes];
        connection.run('insert or replace into kept_columns values (?, ?, ?, ?)', row);
      };
      connection.transaction(() => {
        keep(ENTITIES, entities);
        keep(EVENTS, events);
        keep(STATEMENTS, { size, speakers }, data);
      });
    },
  };
}

/** Raised whenever other rows follow from the same contents, or they are written otherwise. */
const ENTITIES = 'entities 1';
const EVENTS = 'events 1';
const STATEMENTS = `statements 1 ${endianness()}`;

interface Kept {
  readonly head: string;
  readonly data: Uint8Array;
}

function keptOf(connection: Connection, name: string, state: string | null): Kept | null {
  const sql = 'select head, data from kept_columns where name = ? and fingerprint = ?';
  const row = connection.get(sql, [name, state ?? '']);
  return row === undefined ? null : (row as unknown as Kept);
}

const statementHead = z.object({ size: z.int().nonnegative(), speakers: z.array(z.string()) });

function unpacked({ head, data }: Kept): StatementColumns | null {
  const { success, data: read } = statementHead.safeParse(JSON.parse(head));
  return success ? unpackStatementColumns(data, read.size, read.speakers) : null;
}

async function all<T>(chunks: AsyncIterable<readonly T[]>): Promise<T[]> {
  const rows: T[] = [];
  for await (const chunk of chunks) rows.push(...chunk);
  return rows;
}
