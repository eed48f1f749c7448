import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { EntityAnchor } from '@rapporteur/core/model/decision';
import type { EntityType } from '@rapporteur/core/model/entity';
import { asId, type DossierEntityId, type RevisionId } from '@rapporteur/core/model/ids';
import type { EntityQuery } from '../../dossier.ts';
import type { EntityRow } from '../../rows.ts';
import type { Tables } from '../schema.ts';
import { goesBy } from './identities.ts';
import { columns } from './json.ts';
import { allOf, firstOf, rowsOf, stream } from './stream.ts';

/** Entities over the current revisions, those with the most statements first. */
export async function* entities(db: Kysely<Tables>, query: EntityQuery): AsyncGenerator<EntityRow> {
  const rows = stream<EntityColumns>(
    db,
    sql`select l.*, count(distinct d.id) as documents, sum(n.mention_count) as mentions,
      sum(n.statement_count) - (select count(*) from temp.recurring_statements t
        join statements s on s.id = t.id join documents d2 on d2.current = s.revision
        join temp.identities i2 on i2.revision = s.revision and i2.local = s.source_entity
        where i2.entity = l.key)
        + coalesce((select je.difference from temp.judged_entities je where je.entity = l.key), 0) as statements
      from temp.linked_entities l join temp.identities i on i.entity = l.key
      join documents d on d.current = i.revision
      join entities n on n.revision = i.revision and n.local = i.local
      ${allOf(conditionsOf(query))}
      group by l.key order by statements desc, mentions desc, l.key`,
  );
  // The order is by counts, which no index holds: the page is found by walking to where the last one ended.
  let waiting = query.after !== undefined;
  let left = query.limit ?? Number.POSITIVE_INFINITY;
  for await (const row of rows) {
    if (left <= 0) return;
    const entity = entityRow(row);
    if (!waiting) {
      left -= 1;
      yield entity;
    } else if (entity.id === query.after) waiting = false;
  }
}

function conditionsOf({ type, name, id }: EntityQuery): RawBuilder<unknown>[] {
  return [
    ...(type === undefined ? [] : [sql`l.type = ${type}`]),
    ...(name === undefined ? [] : [sql`l.key in ${goesBy(name)}`]),
    ...(id === undefined ? [] : [sql`l.key = ${id}`]),
  ];
}

/** What a decision knows an entity by: the name that most documents give it, and the first of these; null where there is none. */
export async function anchorOf(db: Kysely<Tables>, id: string): Promise<EntityAnchor | null> {
  const row = await firstOf<{ type: string; name: string; document: string }>(
    db,
    sql`select n.type, n.name, min(d.key) as document from temp.identities i
      join entities n on n.revision = i.revision and n.local = i.local
      join revisions r on r.id = i.revision join documents d on d.id = r.document
      where i.entity = ${id} group by n.type, n.name order by count(*) desc, n.name, n.type limit 1`,
  );
  return row === undefined ? null : { ...row, type: row.type as EntityType };
}

/** Who each entity of a revision is in the whole dossier, and what it is called there. */
export async function entitiesOf(
  db: Kysely<Tables>,
  revision: RevisionId,
): Promise<Map<string, { id: DossierEntityId; name: string }>> {
  const rows = await rowsOf<{ local: string; key: string; name: string }>(
    db,
    sql`select i.local, l.key, l.name from revisions r join temp.identities i on i.revision = r.id
      join temp.linked_entities l on l.key = i.entity where r.key = ${revision}`,
  );
  return new Map(rows.map(({ local, key, name }) => [local, { id: asId('entity', key), name }]));
}

interface EntityColumns {
  readonly key: string;
  readonly type: string;
  readonly name: string;
  readonly country: string | null;
  readonly aliases: string;
  readonly roles: string;
  readonly documents: number;
  readonly statements: number;
  readonly mentions: number;
}

function entityRow(row: EntityColumns): EntityRow {
  const { key, type, name, country, documents, statements, mentions } = row;
  return {
    id: asId('entity', key),
    type: type as EntityType,
    name,
    aliases: columns.strings(row.aliases),
    roles: columns.roles(row.roles),
    country,
    documents,
    statements,
    mentions,
  };
}
