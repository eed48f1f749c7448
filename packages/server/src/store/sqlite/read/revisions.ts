import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { MediaType } from '@rapporteur/core/model/document';
import { asId } from '@rapporteur/core/model/ids';
import type { GoneState } from '../../record.ts';
import type { ChangeRow, RevisionRow } from '../../rows.ts';
import type { Tables } from '../schema.ts';
import {
  type CitedRow,
  type PublishedColumns,
  citation,
  citedColumns,
  published,
  publishedColumns,
} from './citation.ts';
import { stream } from './stream.ts';

/** Revisions of a document, in the order in which they were first seen. */
export async function* revisions(
  db: Kysely<Tables>,
  document: string,
): AsyncGenerator<RevisionRow> {
  const rows = stream<RevisionColumns>(
    db,
    sql`select ${revisionColumns} from revisions r join documents d on d.id = r.document
      where d.key = ${document} order by first_seen, r.id`,
  );
  for await (const row of rows) yield revisionRow(row);
}

/** Columns of `RevisionColumns`, from revisions `r` and documents `d`. */
export const revisionColumns: RawBuilder<unknown> = sql`r.key, d.key as document_key, r.title, r.sha256, r.text_sha256,
  r.bytes_length, r.media_type, r.charset, r.added_at, r.captured_at, r.partial, r.reader, r.id = d.current as is_current,
  r.metadata ->> '$.modified.value.value' as modified,
  (select min(s.first_seen) from sightings s where s.revision = r.id) as first_seen,
  (select max(s.last_seen) from sightings s where s.revision = r.id) as last_seen,
  (select count(distinct s.sha256) from sightings s where s.revision = r.id) as captures,
  ${publishedColumns}`;

export interface RevisionColumns extends PublishedColumns {
  readonly key: string;
  readonly document_key: string;
  readonly title: string | null;
  readonly sha256: string;
  readonly text_sha256: string;
  readonly bytes_length: number;
  readonly media_type: string;
  readonly charset: string;
  readonly added_at: string;
  readonly captured_at: string | null;
  readonly partial: string | null;
  readonly modified: string | null;
  readonly reader: string;
  readonly is_current: number;
  readonly first_seen: string;
  readonly last_seen: string;
  readonly captures: number;
}

export function revisionRow(row: RevisionColumns): RevisionRow {
  return {
    id: asId('revision', row.key),
    document: asId('document', row.document_key),
    title: row.title,
    published: published(row),
    sha256: row.sha256,
    textSha256: row.text_sha256,
    bytes: row.bytes_length,
    mediaType: row.media_type as MediaType,
    charset: row.charset,
    addedAt: row.added_at,
    capturedAt: row.captured_at,
    partial: row.partial === 'teaser' ? 'teaser' : null,
    modified: row.modified,
    reader: row.reader,
    current: row.is_current === 1,
    firstSeenAt: row.first_seen,
    lastSeenAt: row.last_seen,
    captures: row.captures,
  };
}

/** What was added or found to be gone after an instant, oldest first. */
export async function* changes(db: Kysely<Tables>, since: string): AsyncGenerator<ChangeRow> {
  const rows = stream<ChangeColumns>(
    db,
    sql`select ${citedColumns}, r.statement_count, r.event_count, r.added_at as added_at, 0 as happened, r.id as row,
      (select min(s.first_seen) from sightings s where s.revision = r.id) as seen_at, ${before} as previous,
      null as state, null as status
      from revisions r join documents d on d.id = r.document left join outlets o on o.id = r.outlet
      where r.added_at > ${since} and (r.partial is null or r.id = d.current)
      union all
      select ${citedColumns}, 0, 0, g.added_at, 1, g.id, g.first_seen, null, g.state, g.status
      from sightings g join documents d on d.id = g.document
      join revisions r on r.id = d.current left join outlets o on o.id = r.outlet
      where g.revision is null and g.added_at > ${since}
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
