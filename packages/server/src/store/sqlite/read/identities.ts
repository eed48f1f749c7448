import { type RawBuilder, sql } from 'kysely';
import type { EntityType } from '@rapporteur/core/model/entity';
import type {
  EntityRecord,
  LinkEntities,
  LinkedEntity,
} from '@rapporteur/core/model/linked-entity';
import { linkedEntityId } from '../../identity.ts';
import { unlinked } from '../../unlinked.ts';
import type { Connection } from '../connection.ts';
import { type DecisionLog, entityDecisions } from '../decisions.ts';
import { contentsState } from './contents-state.ts';
import { columns } from './json.ts';

/**
 * Keeps temporary tables of who is who over all documents: `identities` has the entity of each record, `linked_entities` what each is
 * called, `entity_names` and `entity_words` all names to be found by. They follow from what the dossier holds and from nothing else, so the order of
 * adding makes no difference; they are made anew when it has changed.
 */
export interface Identities {
  /** To be called before a query that reads the tables. */
  readonly refresh: () => void;
  /** Entities with their records and the reasons why these are one. */
  readonly linked: () => readonly LinkedEntity[];
  /** What the tables were made of last; null before. */
  readonly state: () => string | null;
}

export function identities(
  connection: Connection,
  log: DecisionLog,
  link: LinkEntities | null,
): Identities {
  let known: string | null = null;
  const linked = (): readonly LinkedEntity[] =>
    (link ?? unlinked)(entityRecords(connection), entityDecisions(log()));
  return {
    linked,
    state: () => known,
    refresh: () => {
      const state = `${contentsState(connection)} ${JSON.stringify(entityDecisions(log()))}`;
      if (known === state) return;
      if (known === null) connection.exec(TABLES);
      connection.exec(EMPTY);
      connection.exec('savepoint linking');
      for (const entity of linked()) insert(connection, entity);
      connection.exec(WORDS);
      connection.exec('release linking');
      known = state;
    },
  };
}

/** Ids of entities that go by these words, in order. */
export function goesBy(words: string): RawBuilder<unknown> {
  const phrase = `"${words.replaceAll('"', '""').replaceAll('\0', ' ')}"`;
  return sql`(select m.entity from temp.entity_words w join temp.entity_names m on m.id = w.rowid
    where w.entity_words match ${phrase})`;
}

interface RecordRow {
  readonly document: string;
  readonly revision: string;
  readonly local: string;
  readonly type: string;
  readonly name: string;
  readonly aliases: string;
  readonly country: string | null;
  readonly roles: string;
  readonly geonames: number | null;
  readonly mention_count: number;
  readonly published_from: string | null;
  readonly published_to: string | null;
}

function entityRecords(connection: Connection): EntityRecord[] {
  const rows = connection.all(RECORDS) as unknown as RecordRow[];
  return rows.map(
    ({ published_from: from, published_to: to, mention_count: mentions, ...row }) => ({
      ...row,
      type: row.type as EntityType,
      aliases: row.aliases === '[]' ? [] : columns.strings(row.aliases),
      roles: row.roles === '[]' ? [] : columns.strings(row.roles),
      mentions,
      published: from === null || to === null ? null : { from, to },
    }),
  );
}

function insert(connection: Connection, entity: LinkedEntity): void {
  const id = linkedEntityId(entity.identity);
  const { type, name, aliases, country, roles } = entity;
  const lists = [JSON.stringify(aliases), JSON.stringify(roles)];
  connection.run(ENTITY, [id, type, name, country, ...lists]);
  for (const { revision, local } of entity.records) connection.run(IDENTITY, [id, local, revision]);
  for (const form of [name, ...aliases]) connection.run(NAME, [id, form]);
}

const RECORDS = `
select d.key as document, r.key as revision, n.local, n.type, n.name, n.aliases, n.country, n.roles,
  n.mention_count, r.published_from, r.published_to, p.geonames
from entities n join revisions r on r.id = n.revision join documents d on d.id = r.document
left join (select revision, entity, max(geonames) as geonames from places
  where geonames is not null group by revision, entity having count(distinct geonames) = 1) p
  on p.revision = n.revision and p.entity = n.local`;

const TABLES = `
create temp table identities (
  revision integer not null, local text not null, entity text not null, primary key (revision, local)
) strict, without rowid;
create index temp.identities_entity on identities (entity);
create temp table linked_entities (
  key text primary key, type text not null, name text not null, country text, aliases text not null, roles text not null
) strict, without rowid;
create temp table entity_names (id integer primary key, entity text not null, name text not null) strict;
create virtual table temp.entity_words using fts5 (
  name, content = 'entity_names', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);`;

const EMPTY = `
delete from temp.identities;
delete from temp.linked_entities;
delete from temp.entity_names;`;

const ENTITY = 'insert into temp.linked_entities values (?, ?, ?, ?, ?, ?)';
const IDENTITY = `insert into temp.identities select r.id, ?2, ?1 from revisions r where r.key = ?3`;
const NAME = 'insert into temp.entity_names (entity, name) values (?, ?)';
const WORDS = `insert into temp.entity_words (entity_words) values ('rebuild')`;
