import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { SearchQuery } from '../../search-query.ts';
import type { Tables } from '../schema.ts';
import { currentRevisions } from './citation.ts';
import { conditionOf, splitQuery } from './match.ts';
import { rowsOf } from './stream.ts';

/** Rows of the statements that a query finds; of words alone, earlier revisions' too, which no index of the current ones has. */
export function statementsMatching(db: Kysely<Tables>, query: SearchQuery): Promise<number[]> {
  const { words, rest } = splitQuery(query, 'statement');
  if (words !== null && rest === null)
    return ids(
      db,
      sql`select rowid as id from statements_words where statements_words match ${words}`,
    );
  return ids(
    db,
    sql`select s.id from ${currentRevisions} join statements s on s.revision = r.id
      where ${conditionOf(query, 'statement')}`,
  );
}

async function ids(db: Kysely<Tables>, query: RawBuilder<unknown>): Promise<number[]> {
  return (await rowsOf<{ readonly id: number }>(db, query)).map(({ id }) => id);
}
