import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { EntityType } from '@rapporteur/core/model/entity';
import { asId, factId } from '@rapporteur/core/model/ids';
import type { Act, Factuality, SourceForm, StatementType } from '@rapporteur/core/model/statement';
import type { StatementQuery } from '../../dossier.ts';
import type { EntityReference, SourceRow, StatementRow } from '../../rows.ts';
import type { Tables } from '../schema.ts';
import {
  allRevisions,
  type CitedRow,
  citation,
  citedColumns,
  currentRevisions,
  publishedFrom,
  publishedTo,
  supersededRevisions,
  touches,
} from './citation.ts';
import {
  type EvidenceReader,
  type FactEvidence,
  type WithText,
  evidenceColumn,
  evidenceReader,
  textFetcher,
} from './evidence.ts';
import {
  judged,
  judgedAct,
  type JudgedColumns,
  judgedColumns,
  judgedTables,
  verdictConditions,
} from './judgement-of.ts';
import { conditionOf, speakerMatch } from './match.ts';
import { flag, quality, type QualityColumns } from './quality.ts';
import { allOf, atMost, stream } from './stream.ts';

/** Statements of current revisions, by date of publication, document, and place in the text; none in an outlet's own lines, nor rejected. */
export async function* statements(
  db: Kysely<Tables>,
  query: StatementQuery,
): AsyncGenerator<StatementRow> {
  const superseded = query.superseded === true;
  const rows = stream<StatementColumns>(
    db,
    sql`${selected(superseded ? supersededRevisions : currentRevisions)}
      ${allOf(conditionsOf(query))} order by ${superseded ? sql`d.key, (select min(e.first_seen) from sightings e where e.revision = r.id), r.id` : sql`r.sort_key`}, s.ordinal ${atMost(query.limit)}`,
  );
  const evidence = evidenceReader();
  const text = textFetcher(db);
  for await (const row of rows) yield statementRow(await text(row), evidence);
}

/** The statements of these rows, of whatever revision, in this order; those that there are not are left out. */
export async function statementsById(
  db: Kysely<Tables>,
  rows: readonly number[],
): Promise<StatementRow[]> {
  const found = stream<StatementColumns & { readonly row: number }>(
    db,
    sql`${selected(allRevisions, sql`s.id as row,`)}
      where s.id in (select value from json_each(${JSON.stringify(rows)})) order by s.revision`,
  );
  const evidence = evidenceReader();
  const text = textFetcher(db);
  const byRow = new Map<number, StatementRow>();
  for await (const row of found) byRow.set(row.row, statementRow(await text(row), evidence));
  return rows.flatMap((row) => byRow.get(row) ?? []);
}

/** @param revisions `r` with their document `d` and outlet `o` */
function selected(
  revisions: RawBuilder<unknown>,
  more: RawBuilder<unknown> = sql``,
): RawBuilder<unknown> {
  return sql`select ${more} ${citedColumns}, ${evidenceColumn(sql`s.revision`, sql`s.local`)},
    s.local, s.type, s.act, s.factuality, s.parent, s.source_form, s.said_from, s.said_to,
    s.confidence, s.source_confidence, s.cue_confidence, s.content_confidence, s.basis, s.negated,
    s.source_metonym, s.source_anonymity,
    n.local as entity_local, i.entity as entity_key, n.name as entity_name, n.type as entity_type,
    n.country as entity_country,
    b.local as behalf_local, ib.entity as behalf_key, b.name as behalf_name, b.type as behalf_type,
    b.country as behalf_country, ${judgedColumns}
    from ${revisions} join statements s on s.revision = r.id
    left join entities n on n.revision = s.revision and n.local = s.source_entity
    left join temp.identities i on i.revision = s.revision and i.local = s.source_entity
    left join entities b on b.revision = s.revision and b.local = s.on_behalf_of
    left join temp.identities ib on ib.revision = s.revision and ib.local = s.on_behalf_of
    ${judgedTables}`;
}

function conditionsOf(query: StatementQuery): RawBuilder<unknown>[] {
  const conditions = [
    sql`s.id not in (select id from temp.recurring_statements)`,
    ...verdictConditions(query.verdict),
    ...touches(
      query,
      sql`coalesce(s.said_from, ${publishedFrom})`,
      sql`coalesce(s.said_to, ${publishedTo})`,
    ),
  ];
  if (query.speaker !== undefined) conditions.push(speakerMatch(query.speaker));
  if (query.act !== undefined) conditions.push(sql`${judgedAct} = ${query.act}`);
  if (query.type !== undefined) conditions.push(sql`s.type = ${query.type}`);
  if (query.minConfidence !== undefined)
    conditions.push(sql`s.confidence >= ${query.minConfidence}`);
  if (query.outlet !== undefined) conditions.push(sql`o.name = ${query.outlet} collate nocase`);
  if (query.document !== undefined) conditions.push(sql`d.key = ${query.document}`);
  if (query.local !== undefined)
    conditions.push(sql`s.local in (select value from json_each(${JSON.stringify(query.local)}))`);
  if (query.query !== undefined) conditions.push(conditionOf(query.query, 'statement'));
  if (query.after !== undefined) {
    const [revision, local] = query.after.split('/');
    conditions.push(sql`(r.sort_key, s.ordinal) > (select ra.sort_key, sa.ordinal
      from revisions ra join statements sa on sa.revision = ra.id
      where ra.key = ${revision} and sa.local = ${local})`);
  }
  return conditions;
}

interface StatementColumns extends CitedRow, QualityColumns, JudgedColumns {
  readonly evidence: string;
  readonly local: string;
  readonly type: string;
  readonly act: string;
  readonly factuality: string;
  readonly parent: string | null;
  readonly source_form: string | null;
  readonly said_from: string | null;
  readonly said_to: string | null;
  readonly entity_local: string | null;
  readonly entity_key: string | null;
  readonly entity_name: string | null;
  readonly entity_type: string | null;
  readonly entity_country: string | null;
  readonly behalf_local: string | null;
  readonly behalf_key: string | null;
  readonly behalf_name: string | null;
  readonly behalf_type: string | null;
  readonly behalf_country: string | null;
  readonly source_metonym: number | null;
  readonly source_anonymity: number | null;
  readonly revision_key: string;
}

function statementRow(row: StatementColumns & WithText, reader: EvidenceReader): StatementRow {
  const evidence = reader.of(row);
  const revision = asId('revision', row.revision_key);
  return {
    id: factId(revision, row.local),
    citation: citation(row),
    type: row.type as StatementType,
    factuality: row.factuality as Factuality,
    parent: row.parent === null || row.parent_rejected === 1 ? null : factId(revision, row.parent),
    ...judged(row, row.act as Act, speaker(row)),
    source: source(row, evidence),
    cue: evidence.first('cue'),
    content: evidence.all('content'),
    quotes: evidence.all('quote'),
    addressee: evidence.first('addressee'),
    medium: evidence.first('medium'),
    relayedBy: evidence.first('relayed-by'),
    saidAt: evidence.first('said-at'),
    said:
      row.said_from === null || row.said_to === null
        ? null
        : { from: row.said_from, to: row.said_to },
    condition: evidence.first('condition'),
    hedges: evidence.all('hedge'),
    ...quality(row),
  };
}

function source(row: StatementColumns, evidence: FactEvidence): SourceRow | null {
  const words = evidence.first('source');
  if (words === null) return null;
  return {
    ...words,
    form: row.source_form as SourceForm,
    metonym: flag(row.source_metonym),
    onBehalfOf: reference(
      row.behalf_key,
      row.behalf_local,
      row.behalf_name,
      row.behalf_type,
      row.behalf_country,
    ),
    anonymity:
      row.source_anonymity === 1
        ? { basis: evidence.first('anonymity-basis'), reason: evidence.first('anonymity-reason') }
        : null,
  };
}

function speaker(row: StatementColumns): EntityReference | null {
  return reference(
    row.entity_key,
    row.entity_local,
    row.entity_name,
    row.entity_type,
    row.entity_country,
  );
}

function reference(
  key: string | null,
  local: string | null,
  name: string | null,
  type: string | null,
  country: string | null,
): EntityReference | null {
  if (key === null || local === null) return null;
  const id = asId('entity', key);
  return { id, local, name: name ?? '', type: type as EntityType, country };
}
