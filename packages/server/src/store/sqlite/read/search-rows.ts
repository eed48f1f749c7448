import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { SearchOptions } from '../../dossier.ts';
import type { SearchQuery } from '../../search-query.ts';
import type { Tables } from '../schema.ts';
import { currentRevisions } from './citation.ts';
import { notRejected } from './judgement-of.ts';
import { conditionOf, type Target, wholeExpression } from './match.ts';
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
  if (rank === null) return ids(db, found(target, sql`where ${conditionOf(query, target)}`, page));
  const whole = wholeExpression(query, target);
  if (await isEverywhere(db, target, whole ?? rank)) return latest(db, query, target, page);
  if (whole === null) return ids(db, ranked(target, rank, conditionOf(query, target), null, page));
  // Most of what is ranked is never shown: more is looked at only where earlier revisions took up too much of it.
  for (let most = LOOKED_AT; ; most *= 8) {
    const enough = most >= (skip + limit) * 2;
    const rows = enough ? await ids(db, ranked(target, whole, null, most, page)) : [];
    if (rows.length >= limit) return rows;
    if (most > EVERYWHERE) return ids(db, ranked(target, whole, null, null, page));
  }
}

const LOOKED_AT = 2000;

/** Where words stand in more rows than this, how often they do says little, and takes long to count. */
const EVERYWHERE = 20_000;

async function isEverywhere(db: Kysely<Tables>, target: Target, words: string): Promise<boolean> {
  const index = indexOf(target);
  const rows = await rowsOf<{ readonly count: number }>(
    db,
    sql`select count(*) as count from (select 1 from ${index} where ${index} match ${words}
      limit ${EVERYWHERE + 1})`,
  );
  return (rows[0]?.count ?? 0) > EVERYWHERE;
}

/** What was published last comes first. */
function latest(
  db: Kysely<Tables>,
  query: SearchQuery,
  target: Target,
  page: RawBuilder<unknown>,
): Promise<number[]> {
  return ids(db, found(target, sql`where ${conditionOf(query, target)}`, page, sql`desc`));
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
    cross join ${tableOf(target)} on ${idOf(target)} = f.row
    join revisions r on r.id = ${revisionOf(target)} join documents d on d.current = r.id
    left join outlets o on o.id = r.outlet
    where ${condition ?? sql`true`} ${shown(target)}
    order by f.ranked, r.sort_key, ${ordinalOf(target)} ${page}`;
}

function found(
  target: Target,
  where: RawBuilder<unknown>,
  page: RawBuilder<unknown>,
  direction: RawBuilder<unknown> = sql``,
): RawBuilder<unknown> {
  return sql`select ${idOf(target)} as id from ${currentRevisions}
    join ${tableOf(target)} on ${revisionOf(target)} = r.id
    ${where} ${shown(target)} order by r.sort_key ${direction}, ${ordinalOf(target)} ${page}`;
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
