import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { MediaType } from '@rapporteur/core/model/document';
import { asId } from '@rapporteur/core/model/ids';
import type { RevisionRow } from '../../rows.ts';
import type { Tables } from '../schema.ts';
import { type PublishedColumns, published, publishedColumns } from './citation.ts';
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
