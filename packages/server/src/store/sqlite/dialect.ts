import {
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  CompiledQuery,
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { SQLInputValue } from 'node:sqlite';
import type { Connection } from './connection.ts';
import type { Tables } from './schema.ts';

/**
 * Kysely over one connection of `node:sqlite`. Kysely's own SQLite driver lends its connection to one query at a
 * time, so a query inside the loop over another would wait for ever; SQLite itself allows it, and so does this.
 */
export function queries(connection: Connection): Kysely<Tables> {
  const dialect: Dialect = {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => driver(connection),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
  return new Kysely<Tables>({ dialect });
}

function driver(connection: Connection): Driver {
  const lent = kyselyConnection(connection);
  const execute = async (sql: string): Promise<void> => {
    await lent.executeQuery(CompiledQuery.raw(sql));
  };
  return {
    init: async () => {},
    acquireConnection: async () => lent,
    beginTransaction: () => execute('begin immediate'),
    commitTransaction: () => execute('commit'),
    rollbackTransaction: () => execute('rollback'),
    releaseConnection: async () => {},
    destroy: async () => connection.close(),
  };
}

function kyselyConnection(connection: Connection): DatabaseConnection {
  return {
    async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
      const values = parameters as readonly SQLInputValue[];
      if (connection.givesRows(sql)) return { rows: connection.all(sql, values) as R[] };
      const { changes, id } = connection.run(sql, values);
      return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(id) };
    },
    async *streamQuery<R>({ sql, parameters }: CompiledQuery, size?: number) {
      const values = parameters as readonly SQLInputValue[];
      for (const rows of connection.chunks(sql, values, size ?? 100)) yield { rows: rows as R[] };
    },
  };
}
