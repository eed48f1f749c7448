import { type Kysely, type RawBuilder, sql } from 'kysely';
import { asId, isId } from '@rapporteur/core/model/ids';
import type { DocumentQuery, DossierReader } from '../../dossier.ts';
import { pageUrl } from '../../identity.ts';
import type { DocumentRow } from '../../rows.ts';
import type { Tables } from '../schema.ts';
import {
  type CitedRow,
  citedColumns,
  currentRevisions,
  published,
  publishedFrom,
  publishedOrder,
  publishedTo,
  touches,
} from './citation.ts';
import { columns } from './json.ts';
import { allOf, atMost, firstOf, stream } from './stream.ts';

/** The reader's methods about documents. */
export function documentReaders(
  db: Kysely<Tables>,
): Pick<DossierReader, 'documents' | 'findDocument'> {
  return {
    documents: (query = {}) => documents(db, query),
    findDocument: async (idOrInput) => {
      const byId = isId('document', idOrInput)
        ? sql`d.key = ${idOrInput}`
        : isId('revision', idOrInput)
          ? sql`d.id = (select document from revisions where key = ${idOrInput})`
          : sql`(d.url = ${pageUrl(idOrInput) ?? idOrInput} or d.id in
              (select document from inputs where input = ${idOrInput} or location = ${idOrInput}))`;
      const row = await firstOf<DocumentColumns>(
        db,
        sql`select ${documentColumns} from ${currentRevisions} where ${byId}
          order by r.sort_key limit 1`,
      );
      return row === undefined ? null : documentRow(row);
    },
  };
}

async function* documents(db: Kysely<Tables>, query: DocumentQuery): AsyncGenerator<DocumentRow> {
  const conditions = touches(query, publishedFrom, publishedTo);
  if (query.outlet !== undefined) conditions.push(sql`o.name = ${query.outlet} collate nocase`);
  if (query.after !== undefined)
    conditions.push(sql`${publishedOrder} > (select ${publishedOrder} from documents da
      join revisions r on r.id = da.current where da.key = ${query.after})`);
  const rows = stream<DocumentColumns>(
    db,
    sql`select ${documentColumns} from ${currentRevisions} ${allOf(conditions)}
      order by ${publishedOrder} ${atMost(query.limit)}`,
  );
  for await (const row of rows) yield documentRow(row);
}

/** Columns of `DocumentColumns`, from `currentRevisions`. */
export const documentColumns: RawBuilder<unknown> = sql`${citedColumns}, d.added_at as first_added_at, r.added_at,
  r.language, r.metadata, r.statement_count, r.event_count, r.entity_count,
  (select count(*) from revisions other where other.document = d.id) as revisions,
  (select max(s.last_seen) from sightings s where s.document = d.id and s.revision is not null) as last_seen,
  (select json_array(g.state, g.status, g.first_seen, g.last_seen) from sightings g
    where g.document = d.id and g.revision is null order by g.last_seen desc, g.id limit 1) as gone,
  (select json_group_array(i.input) from inputs i where i.document = d.id) as inputs`;

export interface DocumentColumns extends CitedRow {
  readonly first_added_at: string;
  readonly added_at: string;
  readonly language: string | null;
  readonly metadata: string;
  readonly statement_count: number;
  readonly event_count: number;
  readonly entity_count: number;
  readonly revisions: number;
  readonly inputs: string;
  readonly last_seen: string;
  readonly gone: string | null;
}

export function documentRow(row: DocumentColumns): DocumentRow {
  return {
    id: asId('document', row.document_key),
    url: row.url,
    outlet: row.outlet,
    title: row.title,
    language: row.language,
    authors: columns.metadata(row.metadata).authors,
    published: published(row),
    inputs: columns.strings(row.inputs).toSorted(),
    revision: asId('revision', row.revision_key),
    revisions: row.revisions,
    firstAddedAt: row.first_added_at,
    lastAddedAt: row.added_at,
    lastSeenAt: row.last_seen,
    gone: goneSince(row),
    statements: row.statement_count,
    events: row.event_count,
    entities: row.entity_count,
    length: row.length,
  };
}

/** Words that were seen later than their absence are back. */
function goneSince({ gone, last_seen: seen }: DocumentColumns): DocumentRow['gone'] {
  if (gone === null) return null;
  const [state, status, firstSeen, lastSeen] = columns.gone(gone);
  // What came and went and came again was gone since it was there last, at the earliest.
  return lastSeen > seen ? { state, status, since: firstSeen > seen ? firstSeen : seen } : null;
}
