import type { Kysely, RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { Tables } from '../schema.ts';

/** The rows of a query, as they come. */
export async function* stream<Row>(
  db: Kysely<Tables>,
  query: RawBuilder<unknown>,
): AsyncGenerator<Row> {
  const results = db.getExecutor().stream<Row>(query.compile(db), 100);
  for await (const { rows } of results) yield* rows;
}

/** All rows of a query known to be short. */
export async function rowsOf<Row>(db: Kysely<Tables>, query: RawBuilder<unknown>): Promise<Row[]> {
  return (await db.getExecutor().executeQuery<Row>(query.compile(db))).rows;
}

export async function firstOf<Row>(
  db: Kysely<Tables>,
  query: RawBuilder<unknown>,
): Promise<Row | undefined> {
  return (await rowsOf<Row>(db, query))[0];
}

/** `where` with all of the conditions, or nothing where there are none. */
export function allOf(conditions: readonly RawBuilder<unknown>[]): RawBuilder<unknown> {
  return conditions.length === 0 ? sql`` : sql`where ${sql.join(conditions, sql` and `)}`;
}

export function atMost(limit: number | undefined): RawBuilder<unknown> {
  return limit === undefined ? sql`` : sql`limit ${limit}`;
}
