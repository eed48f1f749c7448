import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { DossierEntityId } from '@rapporteur/core/model/ids';
import type { UseQuery } from '../../dossier.ts';
import type { EntityForm, EntityUse } from '../../rows.ts';
import type { Tables } from '../schema.ts';
import {
  citation,
  type CitedRow,
  citedColumns,
  currentRevisions,
  publishedOrder,
} from './citation.ts';
import { columns } from './json.ts';
import { rowsOf } from './stream.ts';

/** By what an entity goes, what most documents use first. */
export async function entityForms(
  db: Kysely<Tables>,
  id: DossierEntityId,
): Promise<readonly EntityForm[]> {
  // Most documents call it the same: what they call it is taken apart once for all that do.
  const rows = await rowsOf<{ name: string; aliases: string; documents: number }>(
    db,
    sql`select n.name, n.aliases, count(distinct d.id) as documents ${recordsOf(id)}
      group by n.name, n.aliases`,
  );
  const forms = new Map<string, { documents: number; foremost: number }>();
  for (const { name, aliases, documents } of rows)
    for (const form of new Set([name, ...columns.strings(aliases)])) {
      const known = forms.get(form) ?? { documents: 0, foremost: 0 };
      known.documents += documents;
      if (form === name) known.foremost += documents;
      forms.set(form, known);
    }
  return [...forms]
    .map(([form, counts]) => ({ form, ...counts }))
    .toSorted(
      (a, b) => b.documents - a.documents || b.foremost - a.foremost || (a.form < b.form ? -1 : 1),
    );
}

/** Documents that name an entity, in order of publication. */
export async function entityUses(
  db: Kysely<Tables>,
  id: DossierEntityId,
  { form, limit, skip = 0 }: UseQuery,
): Promise<readonly EntityUse[]> {
  const rows = await rowsOf<CitedRow & UseColumns>(
    db,
    sql`select ${citedColumns}, i.local, n.name, n.mention_count as mentions, n.statement_count as statements
      from ${currentRevisions} join temp.identities i on i.revision = r.id and i.entity = ${id}
      join entities n on n.revision = i.revision and n.local = i.local
      ${form === undefined ? sql`` : sql`where n.name = ${form} or ${form} in (select value from json_each(n.aliases))`}
      order by ${publishedOrder}, i.local limit ${limit} offset ${skip}`,
  );
  return rows.map((row) => ({
    citation: citation(row),
    local: row.local,
    name: row.name,
    mentions: row.mentions,
    statements: row.statements,
  }));
}

interface UseColumns {
  readonly local: string;
  readonly name: string;
  readonly mentions: number;
  readonly statements: number;
}

/** Records `n` of an entity in the current revisions of documents `d`. */
function recordsOf(id: DossierEntityId): RawBuilder<unknown> {
  return sql`from temp.identities i join documents d on d.current = i.revision
    join entities n on n.revision = i.revision and n.local = i.local and i.entity = ${id}`;
}
