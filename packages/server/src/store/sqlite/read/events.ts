import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { EntityType } from '@rapporteur/core/model/entity';
import type { Event, Participant } from '@rapporteur/core/model/event';
import { asId, factId } from '@rapporteur/core/model/ids';
import type { Span } from '@rapporteur/core/model/span';
import type { DatePrecision } from '@rapporteur/core/model/time';
import { z } from 'zod';
import type { EventQuery } from '../../dossier.ts';
import { unpack } from '../../packed.ts';
import type { EntityReference, EventRow, EvidenceRow } from '../../rows.ts';
import { quoted } from '../evidence-rows.ts';
import type { Tables } from '../schema.ts';
import {
  allRevisions,
  type CitedRow,
  citation,
  citedColumns,
  currentRevisions,
  publishedFrom,
  publishedTo,
  touches,
} from './citation.ts';
import { type EvidenceReader, type WithText, evidenceColumn, evidenceReader } from './evidence.ts';
import { goesBy } from './identities.ts';
import { columns } from './json.ts';
import type { LayerRow } from './layers.ts';
import { allOf, atMost, stream } from './stream.ts';

/** Events of current revisions, by when they happen or else by the report's date; unknown times last. */
export async function* events(db: Kysely<Tables>, query: EventQuery): AsyncGenerator<EventRow> {
  const rows = stream<EventColumns>(
    db,
    sql`${selected(currentRevisions)} ${allOf(conditionsOf(query))}
      order by v.sort_key ${atMost(query.limit)}`,
  );
  const evidence = evidenceReader();
  for await (const row of rows) yield eventRow(row, evidence);
}

/** The events of these rows, of whatever revision, in this order; those that there are not are left out. */
export async function eventsById(db: Kysely<Tables>, rows: readonly number[]): Promise<EventRow[]> {
  const found = stream<EventColumns & { readonly id: number }>(
    db,
    sql`${selected(allRevisions)}
      where v.id in (select value from json_each(${JSON.stringify(rows)})) order by v.revision`,
  );
  const evidence = evidenceReader();
  const byRow = new Map<number, EventRow>();
  for await (const row of found) byRow.set(row.id, eventRow(row, evidence));
  return rows.flatMap((row) => byRow.get(row) ?? []);
}

/** @param revisions `r` with their document `d` and outlet `o` */
function selected(revisions: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select ${citedColumns}, c.text, c.text_length, v.*,
    iv.from_day as inferred_from, iv.to_day as inferred_to, iv.precision as inferred_precision,
    ${evidenceColumn(sql`v.revision`, sql`v.local`)},
    (select json_group_array(json_array(n.local, i.entity, n.name, n.type, n.country))
      from entities n join temp.identities i on i.revision = n.revision and i.local = n.local
      where n.revision = r.id and (n.local = v.where_entity or n.local in
        (select value ->> 'entity' from json_each(v.participants)))) as entities,
    (select json_array(z.start_at, z.end_at) from sentences z join evidence t
      on t.revision = z.revision and t.fact = v.local and t.role = 'trigger'
      where z.revision = r.id and z.start_at <= t.start_at and z.end_at >= t.end_at
      limit 1) as sentence,
    (select json_object('value', m.value, 'mod', m.mod) from times m
      where m.revision = r.id and m.ordinal = v.when_time) as when_words,
    case when exists (select 1 from temp.judgements where verdict = 'rejected')
      then (select json_group_array(k.value) from json_each(v.statements) k where k.value not in
        (select s.local from statements s join temp.judgements j on j.statement = s.id
          where s.revision = r.id and j.verdict = 'rejected'))
      else v.statements end as kept_statements
    from ${revisions} join events v on v.revision = r.id
    join captures c on c.revision = r.id
    left join temp.inferred_events iv on iv.event = v.id`;
}

function conditionsOf(query: EventQuery): RawBuilder<unknown>[] {
  const conditions = [
    sql`v.id not in (select id from temp.recurring_events)`,
    ...touches(
      query,
      sql`coalesce(v.when_from, iv.from_day, ${publishedFrom})`,
      sql`coalesce(v.when_to, iv.to_day, ${publishedTo})`,
    ),
  ];
  if (query.outlet !== undefined) conditions.push(sql`o.name = ${query.outlet} collate nocase`);
  if (query.document !== undefined) conditions.push(sql`d.key = ${query.document}`);
  if (query.status !== undefined) conditions.push(sql`v.status = ${query.status}`);
  if (query.participant !== undefined) conditions.push(takesPart(query.participant));
  if (query.after !== undefined) {
    const [revision, local] = query.after.split('/');
    conditions.push(sql`v.sort_key > (select va.sort_key from revisions ra
      join events va on va.revision = ra.id where ra.key = ${revision} and va.local = ${local})`);
  }
  return conditions;
}

interface EventColumns extends CitedRow, Omit<WithText, 'text'> {
  readonly text: Uint8Array;
  readonly revision_key: string;
  readonly evidence: string;
  readonly entities: string;
  readonly sentence: string | null;
  readonly local: string;
  readonly type: string;
  readonly mode: string;
  readonly status: string;
  readonly participants: string;
  /** Those that are not rejected. */
  readonly kept_statements: string;
  readonly where_entity: string | null;
  readonly when_from: string | null;
  readonly when_to: string | null;
  readonly when_precision: string | null;
  readonly when_time: number | null;
  readonly when_words: string | null;
  readonly inferred_from: string | null;
  readonly inferred_to: string | null;
  readonly inferred_precision: string | null;
  readonly repeated: number | null;
}

const referenced = z.array(
  z.tuple([z.string(), z.string(), z.string(), z.string(), z.string().nullable()]),
);
const range = z.tuple([z.int(), z.int()]);

function eventRow(row: EventColumns, reader: EvidenceReader): EventRow {
  const revision = asId('revision', row.revision_key);
  const entities = new Map<string, EntityReference>(
    referenced
      .parse(JSON.parse(row.entities))
      .map(([local, key, name, type, country]) => [
        local,
        { id: asId('entity', key), local, name, type: type as EntityType, country },
      ]),
  );
  const trigger = reader.of(row).first('trigger');
  if (trigger === null) throw new Error(`event ${row.revision_key}/${row.local} has no trigger`);
  return {
    id: factId(revision, row.local),
    citation: citation(row),
    type: row.type as Event['type'],
    mode: row.mode as Event['mode'],
    status: row.status as Event['status'],
    participants: participantsOf(columns.participants(row.participants), entities),
    when: withWords(whenOf(withInferred(row)), row.when_words),
    where: row.where_entity === null ? null : (entities.get(row.where_entity) ?? null),
    repeated: row.repeated === null ? null : row.repeated === 1,
    trigger,
    sentence: sentenceOf(row, reader),
    statements: columns.strings(row.kept_statements).map((local) => factId(revision, local)),
  };
}

function participantsOf(
  participants: readonly Participant[],
  entities: ReadonlyMap<string, EntityReference>,
): EventRow['participants'] {
  return participants.flatMap(({ entity, role }) => {
    const found = entities.get(entity);
    return found === undefined ? [] : [{ ...found, role }];
  });
}

/** A day that is inferred stands where the document says none; it then is no expression's of the document. */
function withInferred(row: EventColumns): EventColumns {
  const { inferred_from: from, inferred_to: to, inferred_precision: precision } = row;
  if (from === null || row.when_from !== null) return row;
  const when_time = row.when_time ?? NO_EXPRESSION;
  return { ...row, when_from: from, when_to: to, when_precision: precision, when_time };
}

const NO_EXPRESSION = -1;

/** An event of a revision, as it was read. */
export function eventOf(row: LayerRow<'events'>, trigger: Span): Event {
  return {
    id: row.local,
    type: row.type as Event['type'],
    mode: row.mode as Event['mode'],
    status: row.status as Event['status'],
    participants: columns.participants(row.participants),
    when: whenOf(row),
    where: row.where_entity === null ? null : { entity: row.where_entity },
    repeated: row.repeated === 1,
    trigger,
    statements: columns.strings(row.statements),
  };
}

function whenOf(
  row: Pick<EventColumns, 'when_from' | 'when_to' | 'when_precision' | 'when_time'>,
): Event['when'] {
  if (row.when_time === null) return null;
  return {
    from: row.when_from,
    to: row.when_to,
    precision: row.when_precision as DatePrecision | null,
    time: row.when_time,
  };
}

/** TIMEX3 value and modifier of the words that a time rests on. */
const timex = z.object({ value: z.string().nullable(), mod: z.string().nullable() });

function withWords(when: Event['when'], words: string | null): EventRow['when'] {
  if (when === null) return null;
  return { ...when, ...(words === null ? NO_WORDS : timex.parse(JSON.parse(words))) };
}

const NO_WORDS = { value: null, mod: null };

function sentenceOf(row: EventColumns, reader: EvidenceReader): EvidenceRow | null {
  if (row.sentence === null) return null;
  const [start, end] = range.parse(JSON.parse(row.sentence));
  const text = Buffer.from(unpack(row.text, row.text_length)).toString();
  const span = { start, end };
  return { ...span, codePoints: reader.codePoints(row, span), ...quoted(text, span) };
}

/** Whether somebody who goes by these words takes part. */
function takesPart(words: string): RawBuilder<unknown> {
  return sql`exists (select 1 from json_each(v.participants) p
    join temp.identities i on i.revision = r.id and i.local = p.value ->> 'entity'
    where i.entity in ${goesBy(words)})`;
}
