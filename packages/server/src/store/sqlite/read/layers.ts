import type { Kysely } from 'kysely';
import type { Connection } from '../connection.ts';
import type { Tables } from '../schema.ts';

/** Tables whose rows belong to one revision, in order. */
export type LayerTable =
  | 'removed'
  | 'passages'
  | 'sentences'
  | 'times'
  | 'entities'
  | 'mentions'
  | 'places'
  | 'figures'
  | 'statements'
  | 'events';

/** A row of such a table. */
export type LayerRow<Table extends LayerTable> = {
  readonly [Column in keyof Tables[Table]]: Tables[Table][Column] extends infer Type
    ? Type extends { readonly __select__: infer Selected }
      ? Selected
      : Type
    : never;
};

/** Reads the rows of a table that belong to a revision, in order; each query is compiled once. */
export type ReadLayer = <Table extends LayerTable>(
  table: Table,
  revision: number,
) => LayerRow<Table>[];

export function layerReader(connection: Connection, db: Kysely<Tables>): ReadLayer {
  const compiled = new Map<string, string>();
  return <Table extends LayerTable>(table: Table, revision: number) => {
    let sql = compiled.get(table);
    if (sql === undefined) {
      const query = db.selectFrom(table as 'passages').selectAll();
      sql = query.where('revision', '=', 0).orderBy('ordinal').compile().sql;
      compiled.set(table, sql);
    }
    return connection.all(sql, [revision]) as unknown as LayerRow<Table>[];
  };
}
