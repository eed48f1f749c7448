import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { SearchOptions } from '../../dossier.ts';
import type { SearchQuery } from '../../search-query.ts';
import type { Tables } from '../schema.ts';
import { currentRevisions } from './citation.ts';
import { notRejected } from './judgement-of.ts';
import { conditionOf, splitQuery, type Target } from './match.ts';
import { rowsOf } from './stream.ts';

/**
 * Rows of passages or statements that a query finds, the best first: of these alone all the rest is read. Ties are told apart by
 * place, so that the same query has one answer.
 * @param rank an FTS5 expression to rank by, or null: by date of publication
 */
export async function searchRows(
  db: Kysely<Tables>,
  query: SearchQuery,
  target: Target,
  rank: string | null,
  options: SearchOptions,
): Promise<readonly number[]> {
  const limit = options.limit ?? Number.MAX_SAFE_INTEGER;
  const skip = options.skip ?? 0;
  const page = sql`limit ${limit} offset ${skip}`;
  const { words, rest } = splitQuery(query, target);
  if (rank === null) return ids(db, found(target, conditionOf(query, target), page));
  if (words === null) return ids(db, ranked(target, rank, conditionOf(query, target), null, page));
  const condition = rest === null ? null : conditionOf(rest, target);
  if (await isEverywhere(db, target, words)) return ids(db, latest(target, words, condition, page));
  // Most of what is ranked is never shown; more is looked at only where earlier revisions took up too much of it.
  if (condition === null && LOOKED_AT >= (skip + limit) * 2) {
    const rows = await ids(db, ranked(target, words, null, LOOKED_AT, page));
    if (rows.length >= limit) return rows;
  }
  return ids(db, ranked(target, words, condition, null, page));
}

const LOOKED_AT = 1000;

/** Where words stand in more rows than this, how often they do says little, and takes long to count. */
const EVERYWHERE = 5000;

async function isEverywhere(db: Kysely<Tables>, target: Target, words: string): Promise<boolean> {
  const index = indexOf(target);
  const rows = await rowsOf<{ readonly count: number }>(
    db,
    sql`select count(*) as count from (select 1 from ${index} where ${index} match ${words}
      limit ${EVERYWHERE + 1})`,
  );
  return (rows[0]?.count ?? 0) > EVERYWHERE;
}

/** What was added last comes first, so that no more is looked at than is asked for. */
function latest(
  target: Target,
  words: string,
  condition: RawBuilder<unknown> | null,
  page: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const index = indexOf(target);
  return sql`select ${idOf(target)} as id from ${index} f
    ${joined(target, sql`f.rowid`)}
    where f.${index} match ${words} and ${condition ?? sql`true`} ${shown(target)}
    order by f.rowid desc ${page}`;
}

/** @param most how many of the best are looked at, or null: all */
function ranked(
  target: Target,
  expression: string,
  condition: RawBuilder<unknown> | null,
  most: number | null,
  page: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const index = indexOf(target);
  const best = most === null ? sql`` : sql`order by rank limit ${most}`;
  return sql`select ${idOf(target)} as id from (select rowid as row, rank as ranked from ${index}
      where ${index} match ${expression} ${best}) f
    ${joined(target, sql`f.row`)}
    where ${condition ?? sql`true`} ${shown(target)}
    order by f.ranked, r.sort_key, ${ordinalOf(target)} ${page}`;
}

/** What stands in the rows of a full-text index, in its order. */
function joined(target: Target, row: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`cross join ${tableOf(target)} on ${idOf(target)} = ${row}
    cross join revisions r on r.id = ${revisionOf(target)} join documents d on d.current = r.id
    left join outlets o on o.id = r.outlet`;
}

function found(
  target: Target,
  condition: RawBuilder<unknown>,
  page: RawBuilder<unknown>,
): RawBuilder<unknown> {
  return sql`select ${idOf(target)} as id from ${currentRevisions}
    join ${tableOf(target)} on ${revisionOf(target)} = r.id
    where ${condition} ${shown(target)} order by r.sort_key, ${ordinalOf(target)} ${page}`;
}

/** Further conditions that hold for all that is found. */
function shown(target: Target): RawBuilder<unknown> {
  if (target === 'passage') return sql``;
  return sql`and s.id not in (select id from temp.recurring_statements) and ${notRejected}`;
}

const indexOf = (target: Target): RawBuilder<unknown> =>
  sql.table(target === 'passage' ? 'passages_words' : 'statements_words');
const tableOf = (target: Target): RawBuilder<unknown> =>
  target === 'passage' ? sql`passages p` : sql`statements s`;
const idOf = (target: Target): RawBuilder<unknown> =>
  target === 'passage' ? sql`p.id` : sql`s.id`;
const revisionOf = (target: Target): RawBuilder<unknown> =>
  target === 'passage' ? sql`p.revision` : sql`s.revision`;
const ordinalOf = (target: Target): RawBuilder<unknown> =>
  target === 'passage' ? sql`p.ordinal` : sql`s.ordinal`;

async function ids(db: Kysely<Tables>, query: RawBuilder<unknown>): Promise<number[]> {
  return (await rowsOf<{ readonly id: number }>(db, query)).map(({ id }) => id);
}
