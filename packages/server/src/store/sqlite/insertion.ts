import type { SQLInputValue } from 'node:sqlite';
import type { Insertable, Kysely } from 'kysely';
import type { Connection } from './connection.ts';
import type { Tables } from './schema.ts';

/** Adds a row to its table; gives its row id. */
export type Insert = <Table extends keyof Tables>(
  table: Table,
  row: Insertable<Tables[Table]>,
) => number;

/**
 * Inserts through statements that Kysely compiles once for each table and set of columns: compiling anew takes
 * longer than SQLite does to insert.
 */
export function inserter(connection: Connection, db: Kysely<Tables>): Insert {
  const compiled = new Map<string, string>();
  return (table, row) => {
    const key = `${table} ${Object.keys(row).join()}`;
    // Kysely leaves out a column that is undefined, and then the values would not stand under their names.
    const values = Object.values(row).map((value) => value ?? null) as SQLInputValue[];
    let sql = compiled.get(key);
    if (sql === undefined) {
      sql = db
        .insertInto(table)
        .values(Object.fromEntries(Object.keys(row).map((column) => [column, 0])) as never)
        .compile().sql;
      compiled.set(key, sql);
    }
    return connection.run(sql, values).id;
  };
}
