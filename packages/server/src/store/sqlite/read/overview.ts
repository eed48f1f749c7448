import { type Kysely, sql } from 'kysely';
import type { Overview } from '../../rows.ts';
import type { Tables } from '../schema.ts';
import { currentRevisions, publishedFrom, publishedTo } from './citation.ts';
import { notRejected } from './judgement-of.ts';
import { firstOf, rowsOf } from './stream.ts';

/** Counts over the current revisions. */
export async function overview(db: Kysely<Tables>): Promise<Overview> {
  const counts = await firstOf<CountColumns>(
    db,
    sql`select count(*) as documents, (select count(*) from revisions) as revisions,
      coalesce(sum(r.statement_count), 0) - (select count(*) from temp.recurring_statements t
        join statements s on s.id = t.id join documents d2 on d2.current = s.revision)
        - (select count(*) from temp.judgements j join statements s on s.id = j.statement
          join documents d2 on d2.current = s.revision where j.verdict = 'rejected'
          and s.id not in (select id from temp.recurring_statements)) as statements,
      (select count(*) from documents d2 join statements s on s.revision = d2.current
        where s.confidence is null and s.id not in (select id from temp.recurring_statements)
        and ${notRejected}) as unrated,
      coalesce(sum(r.event_count), 0) - (select count(*) from temp.recurring_events t
        join events v on v.id = t.id join documents d2 on d2.current = v.revision) as events,
      (select count(distinct i.entity) from documents d2 join temp.identities i on i.revision = d2.current) as entities,
      (select count(*) from documents d2 join figures f on f.revision = d2.current) as figures,
      min(${publishedFrom}) as first_day,
      max(date(${publishedTo}, '-1 day')) as last_day,
      count(*) - count(${publishedFrom}) as undated, max(r.added_at) as added_at,
      (select page_count * page_size from pragma_page_count, pragma_page_size) as size
      from ${currentRevisions}`,
  );
  if (counts === undefined) throw new Error('an aggregate without a row');
  const outlets = await rowsOf<{ name: string | null; documents: number }>(
    db,
    sql`select o.name, count(*) as documents from ${currentRevisions}
      group by o.name order by documents desc, o.name`,
  );
  const { first_day: from, last_day: to, added_at: lastAddedAt, ...rest } = counts;
  return {
    ...rest,
    outlets: outlets.map(({ name, documents }) => ({ name, documents })),
    published: from === null || to === null ? null : { from, to },
    lastAddedAt,
  };
}

interface CountColumns {
  readonly documents: number;
  readonly revisions: number;
  readonly statements: number;
  readonly unrated: number;
  readonly events: number;
  readonly entities: number;
  readonly figures: number;
  readonly first_day: string | null;
  readonly last_day: string | null;
  readonly undated: number;
  readonly added_at: string | null;
  readonly size: number;
}
