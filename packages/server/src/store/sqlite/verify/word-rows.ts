import type { Span } from '@rapporteur/core/model/span';
import type { Connection } from '../connection.ts';

/** A span as recorded, with what was recorded of its words; null where nothing was. */
export interface WordRow {
  readonly where: string;
  readonly span: Span;
  readonly words: string | null;
  readonly prefix: string | null;
  readonly suffix: string | null;
}

/** Every row of a revision that has a span. */
export function* wordRows(connection: Connection, revision: number): Generator<WordRow> {
  for (const query of QUERIES)
    for (const row of connection.all(query, [revision])) {
      const { place, start_at, end_at, words, prefix, suffix } = row as unknown as Columns;
      yield { where: place, span: { start: start_at, end: end_at }, words, prefix, suffix };
    }
}

interface Columns {
  readonly place: string;
  readonly start_at: number;
  readonly end_at: number;
  readonly words: string | null;
  readonly prefix: string | null;
  readonly suffix: string | null;
}

const QUERIES = [
  ...['passages', 'mentions', 'times', 'places', 'figures'].map(
    (table) => `select '${table} ' || ordinal as place, start_at, end_at, words,
      null as prefix, null as suffix from ${table} where revision = ?`,
  ),
  `select 'sentences ' || ordinal as place, start_at, end_at, null as words,
    null as prefix, null as suffix from sentences where revision = ?`,
  `select fact || ' ' || role as place, start_at, end_at, exact as words, prefix, suffix
    from evidence where revision = ?`,
];
