import type { EntityType } from '@rapporteur/core/model/entity';
import { asId } from '@rapporteur/core/model/ids';
import type {
  ColumnReader,
  DocumentColumns,
  EntityColumns,
  JudgementColumns,
  PlaceColumns,
  TagColumns,
} from '../../columns.ts';
import type { Kysely } from 'kysely';
import type { Connection, Row } from '../connection.ts';
import { eventColumns } from './event-columns.ts';
import type { Wrap } from './freshness.ts';
import { columns } from './json.ts';
import { keptColumns } from './kept-columns.ts';
import { statementsMatching } from './matching.ts';
import { namings } from './namings.ts';
import { statementColumns } from './statement-columns.ts';
import type { Tables } from '../schema.ts';

/** It can keep, for readers to come, what takes long to gather; needs a connection that may write. */
export interface KeepingReader extends ColumnReader {
  readonly keep: () => Promise<void>;
}

/**
 * Lean rows, as an index wants them.
 * @param state what the tables that they rest on were made of
 */
export function columnReader(
  connection: Connection,
  db: Kysely<Tables>,
  linked: Wrap,
  state: () => string | null,
): KeepingReader {
  const found =
    <T>(sql: string, map: (row: Row) => T): (() => AsyncGenerator<readonly T[]>) =>
    () =>
      chunksOf(connection, sql, map);
  const chunks = <T>(sql: string, map: (row: Row) => T): (() => AsyncGenerator<readonly T[]>) =>
    linked(found(sql, map));
  const kept = keptColumns(connection, state, {
    entities: found(ENTITIES, entityColumns),
    events: found(EVENTS, eventColumns),
    statements: () => statementColumns(connection),
  });
  return {
    keep: linked(kept.keep),
    documents: chunks(DOCUMENTS, documentColumns),
    statements: linked(kept.statements),
    entities: linked(kept.entities),
    events: linked(kept.events),
    places: chunks(PLACES, (row) => row as unknown as PlaceColumns),
    judgements: chunks(JUDGEMENTS, judgementColumns),
    tags: chunks(TAGS, (row) => row as unknown as TagColumns),
    statementsMatching: linked((query) => statementsMatching(db, query)),
    namings: linked(async function* all() {
      yield* namings(connection);
    }),
  };
}

/** Rows in chunks that are worth an await. */
async function* chunksOf<T>(
  connection: Connection,
  sql: string,
  map: (row: Row) => T,
): AsyncGenerator<readonly T[]> {
  for (const rows of connection.chunks(sql, [], CHUNK)) yield rows.map(map);
}

const CHUNK = 2000;

function documentColumns(row: Row): DocumentColumns {
  const { key, revision_key: revisionKey, ...rest } = row;
  return {
    ...(rest as unknown as DocumentColumns),
    key: asId('document', String(key)),
    revisionKey: asId('revision', String(revisionKey)),
  };
}

function entityColumns(row: Row): EntityColumns {
  const roles = String(row['roles']);
  return {
    key: asId('entity', String(row['key'])),
    type: row['type'] as EntityType,
    name: String(row['name']),
    aliases: columns.strings(String(row['aliases'])),
    roles: roles === '[]' ? [] : columns.roles(roles),
    country: row['country'] === null ? null : String(row['country']),
    documents: Number(row['documents']),
    mentions: Number(row['mentions']),
  };
}

function judgementColumns({ speaker_set: isSet, ...row }: Row): JudgementColumns {
  return { ...(row as unknown as JudgementColumns), isSpeakerSet: isSet === 1 };
}

const DOCUMENTS = `
select r.id as revision, d.key, r.key as revision_key, r.title, o.name as outlet,
  coalesce(ip.from_day || substr(r.sort_key, 5), r.sort_key) as "order",
  coalesce(r.published_from, ip.from_day) as "from", coalesce(r.published_to, ip.to_day) as "to",
  coalesce(r.published_value, ip.from_day) as published
from documents d join revisions r on r.id = d.current left join outlets o on o.id = r.outlet
left join temp.inferred_published ip on ip.revision = r.id
order by "order"`;

const ENTITIES = `
select l.key, l.type, l.name, l.aliases, l.roles, l.country, c.documents, c.mentions
from temp.linked_entities l join (
  select i.entity, count(distinct i.revision) as documents, sum(n.mention_count) as mentions
  from temp.identities i join documents d on d.current = i.revision
  join entities n on n.revision = i.revision and n.local = i.local group by i.entity
) c on c.entity = l.key order by l.key`;

const EVENTS = `
select v.id as row, v.revision, v.local, v.mode, v.status, v.participants, v.where_entity, v.repeated,
  coalesce(v.when_from, iv.from_day) as when_from, case when v.when_from is null then iv.to_day else v.when_to end as when_to,
  case when v.when_from is null then iv.precision else v.when_precision end as when_precision,
  case when v.when_time is null and iv.event is null then 0 else 1 end as dated, m.mod,
  (select json_group_object(i.local, i.entity) from temp.identities i where i.revision = v.revision
    and (i.local = v.where_entity or i.local in (select value ->> 'entity' from json_each(v.participants)))) as entities
from documents d join events v on v.revision = d.current
left join temp.inferred_events iv on iv.event = v.id
left join times m on m.revision = v.revision and m.ordinal = v.when_time
where v.id not in (select id from temp.recurring_events)
order by v.sort_key`;

const PLACES = `
select p.revision, i.entity, p.words, p.geonames, p.lat, p.lon, p.country, p.precision
from documents d join places p on p.revision = d.current
left join temp.identities i on i.revision = p.revision and i.local = p.entity`;

const JUDGEMENTS = `
select j.statement as row, j.verdict, j.act, j.speaker_set, j.speaker from temp.judgements j
join statements s on s.id = j.statement join documents d on d.current = s.revision`;

const TAGS = `
select s.id as row, t.tag from temp.tags t
join revisions r on r.key = substr(t.target, 1, instr(t.target, '/') - 1) join documents d on d.current = r.id
join statements s on s.revision = r.id and s.local = substr(t.target, instr(t.target, '/') + 1)
where t.target_kind = 'statement'`;
