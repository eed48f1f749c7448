import { type Kysely, type RawBuilder, sql } from 'kysely';
import { asId } from '@rapporteur/core/model/ids';
import type { ChangesPage } from '../../dossier.ts';
import type { GoneState } from '../../record.ts';
import type { ChangeRow } from '../../rows.ts';
import type { Tables } from '../schema.ts';
import { type CitedRow, citation, citedColumns } from './citation.ts';
import { firstOf, stream } from './stream.ts';

/** What was added or found to be gone after an instant, oldest first. */
export async function* changes(
  db: Kysely<Tables>,
  since: string,
  { limit = -1, skip = 0 }: ChangesPage,
): AsyncGenerator<ChangeRow> {
  // What is shown of each takes much longer to find than which they are.
  const rows = stream<ChangeColumns>(
    db,
    sql`with shown as materialized (${happenings(since)}
        order by added_at, happened, row limit ${limit} offset ${skip})
      select ${citedColumns}, r.statement_count, r.event_count, r.added_at as added_at, 0 as happened, r.id as row,
      (select min(s.first_seen) from sightings s where s.revision = r.id) as seen_at, ${before} as previous,
      null as state, null as status
      from shown join revisions r on r.id = shown.row
      join documents d on d.id = r.document left join outlets o on o.id = r.outlet
      where shown.happened = 0
      union all
      select ${citedColumns}, 0, 0, g.added_at, 1, g.id, g.first_seen, null, g.state, g.status
      from shown join sightings g on g.id = shown.row join documents d on d.id = g.document
      join revisions r on r.id = d.current left join outlets o on o.id = r.outlet
      where shown.happened = 1
      order by added_at, happened, row`,
  );
  for await (const row of rows)
    yield {
      kind: row.state !== null ? 'gone' : row.previous === null ? 'document' : 'revision',
      addedAt: row.added_at,
      seenAt: row.seen_at,
      citation: citation(row),
      previous: row.previous === null ? null : asId('revision', row.previous),
      gone: row.state === null ? null : { state: row.state, status: row.status },
      statements: row.statement_count,
      events: row.event_count,
    };
}

export async function changeCount(db: Kysely<Tables>, since: string): Promise<number> {
  const row = await firstOf<{ readonly n: number }>(
    db,
    sql`select count(*) as n from (${happenings(since)})`,
  );
  return row?.n ?? 0;
}

/** When each happened, by its row among revisions (0) or sightings (1). */
function happenings(since: string): RawBuilder<unknown> {
  return sql`select r.added_at, 0 as happened, r.id as row
    from revisions r join documents d on d.id = r.document
    where r.added_at > ${since} and (r.partial is null or r.id = d.current)
    union all
    select g.added_at, 1, g.id from sightings g where g.revision is null and g.added_at > ${since}`;
}

/** The revision of the same document that was first seen before `r`. */
const before = sql`(select p.key from revisions p join sightings ps on ps.revision = p.id
  where p.document = r.document and p.id <> r.id and (p.partial is null or r.partial is not null)
  group by p.id
  having (min(ps.first_seen), p.id) < ((select min(s.first_seen) from sightings s where s.revision = r.id), r.id)
  order by min(ps.first_seen) desc, p.id desc limit 1)`;

interface ChangeColumns extends CitedRow {
  readonly added_at: string;
  readonly seen_at: string;
  readonly statement_count: number;
  readonly event_count: number;
  readonly previous: string | null;
  readonly state: GoneState | null;
  readonly status: number | null;
}
