import { type Kysely, sql } from 'kysely';
import type { EntityType } from '@rapporteur/core/model/entity';
import { asId } from '@rapporteur/core/model/ids';
import type { EntityQuery } from '../../dossier.ts';
import { foldedName } from '../../identity.ts';
import type { EntityRow } from '../../rows.ts';
import type { Tables } from '../schema.ts';
import { columns } from './json.ts';
import { stream } from './stream.ts';

/** Entities over the current revisions, those with the most statements first. */
export async function* entities(db: Kysely<Tables>, query: EntityQuery): AsyncGenerator<EntityRow> {
  const type = query.type === undefined ? sql`` : sql`where n.type = ${query.type}`;
  const rows = stream<EntityColumns>(
    db,
    sql`select n.key, n.type, count(*) as documents,
      sum(n.statement_count) - (select count(*) from temp.recurring_statements t
        join statements s on s.id = t.id join documents d2 on d2.current = s.revision
        join entities n2 on n2.revision = s.revision and n2.local = s.source_entity
        where n2.key = n.key) as statements,
      sum(n.mention_count) as mentions, json_group_array(n.name) as names,
      json_group_array(n.aliases) as aliases, json_group_array(n.roles) as roles,
      max(n.country) as country
      from documents d join entities n on n.revision = d.current ${type}
      group by n.key order by statements desc, mentions desc, n.key`,
  );
  // The order is by counts, which no index holds: the page is found by walking to where the last one ended.
  let waiting = query.after !== undefined;
  let left = query.limit ?? Number.POSITIVE_INFINITY;
  for await (const row of rows) {
    if (left <= 0) return;
    const entity = entityRow(row);
    if (query.name !== undefined && !goesBy(entity, query.name)) continue;
    if (!waiting) {
      left -= 1;
      yield entity;
    } else if (entity.id === query.after) waiting = false;
  }
}

interface EntityColumns {
  readonly key: string;
  readonly type: string;
  readonly documents: number;
  readonly statements: number;
  readonly mentions: number;
  readonly names: string;
  readonly aliases: string;
  readonly roles: string;
  readonly country: string | null;
}

function entityRow(row: EntityColumns): EntityRow {
  const names = byFrequency(columns.strings(row.names));
  const lists = (json: string): string[] =>
    byFrequency(columns.strings(json).flatMap((list) => columns.strings(list)));
  const [name = ''] = names;
  const others = [...names.slice(1), ...lists(row.aliases)].filter((alias) => alias !== name);
  return {
    id: asId('entity', row.key),
    type: row.type as EntityType,
    name,
    aliases: [...new Set(others)],
    roles: lists(row.roles),
    country: row.country,
    documents: row.documents,
    statements: row.statements,
    mentions: row.mentions,
  };
}

/** Distinct values, the most frequent first; equal ones in the order of the alphabet, not of addition. */
function byFrequency(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const sorted = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return sorted.map(([value]) => value);
}

function goesBy(entity: EntityRow, name: string): boolean {
  const wanted = ` ${foldedName(name)} `;
  return [entity.name, ...entity.aliases].some((known) =>
    ` ${foldedName(known)} `.includes(wanted),
  );
}
