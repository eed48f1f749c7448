import { type RawBuilder, sql } from 'kysely';
import type { EntityType } from '@rapporteur/core/model/entity';
import type { EntityRecord, LinkEntities } from '@rapporteur/core/model/linked-entity';
import { unlinked } from '../../unlinked.ts';
import type { Connection } from '../connection.ts';
import { type DecisionLog, entityDecisions } from '../decisions.ts';
import { contentsState } from './contents-state.ts';
import { columns } from './json.ts';
import {
  type FoundEntity,
  type KeptEntity,
  keepLinking,
  keptEntities,
  keptLinking,
} from './kept-linking.ts';

/**
 * Keeps temporary tables of who is who over all documents: `identities` has the entity of each record, `linked_entities` what each is
 * called, `entity_reasons` why its records are one, `entity_names` and `entity_words` all names to be found by. They follow from what the dossier holds and from nothing else, so the order of
 * adding makes no difference; they are made anew when it has changed.
 */
export interface Identities {
  /** To be called before a query that reads the tables. */
  readonly refresh: () => void;
  /** Finds them and keeps them in the dossier, for readers to come; needs a connection that may write. */
  readonly keep: () => void;
  /** What the tables were made of last; null before. */
  readonly state: () => string | null;
  /** What they would be made of now. */
  readonly now: () => string;
}

export function identities(
  connection: Connection,
  log: DecisionLog,
  link: LinkEntities | null,
): Identities {
  let known: string | null = null;
  const linked = (): readonly FoundEntity[] =>
    keptEntities(connection, (link ?? unlinked)(entityRecords(connection), entityDecisions(log())));
  const now = (): string =>
    `${contentsState(connection)} ${JSON.stringify(entityDecisions(log()))}`;
  return {
    now,
    keep: () => {
      if (link === null || keptLinking(connection, now()) !== null) return;
      keepLinking(connection, now(), linked());
    },
    state: () => known,
    refresh: () => {
      const state = now();
      if (known === state) return;
      if (known === null) connection.exec(TABLES);
      connection.exec(EMPTY);
      connection.exec('savepoint linking');
      // What was kept was found by the same rules; without any, none of it holds.
      const kept = link === null ? null : keptLinking(connection, state);
      const found = kept === null ? linked() : null;
      fill(connection, kept ?? found ?? []);
      if (found === null) connection.exec(KEPT_IDENTITIES);
      else identify(connection, found);
      connection.exec(INDEX);
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

function fill(connection: Connection, entities: readonly KeptEntity[]): void {
  for (const { id, type, name, country, aliases, roles, reasons } of entities) {
    connection.run(ENTITY, [id, type, name, country, JSON.stringify(aliases), roles]);
    for (const form of [name, ...aliases]) connection.run(NAME, [id, form]);
    for (const reason of reasons) connection.run(REASON, [id, JSON.stringify(reason)]);
  }
}

function identify(connection: Connection, entities: readonly FoundEntity[]): void {
  for (const { id, records } of entities)
    for (const [revision, local] of records) connection.run(IDENTITY, [revision, local, id]);
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
create temp table linked_entities (
  key text primary key, type text not null, name text not null, country text, aliases text not null, roles text not null
) strict, without rowid;
create temp table entity_names (id integer primary key, entity text not null, name text not null) strict;
create temp table entity_reasons (id integer primary key, entity text not null, reason text not null) strict;
create index temp.entity_reasons_entity on entity_reasons (entity);
create virtual table temp.entity_words using fts5 (
  name, content = 'entity_names', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);`;

const EMPTY = `
drop index if exists temp.identities_entity;
delete from temp.identities;
delete from temp.linked_entities;
delete from temp.entity_reasons;
delete from temp.entity_names;`;

/** Faster made of all rows than with each. */
const INDEX = 'create index temp.identities_entity on identities (entity)';
const KEPT_IDENTITIES =
  'insert into temp.identities select revision, local, entity from kept_identities';
const ENTITY = 'insert into temp.linked_entities values (?, ?, ?, ?, ?, ?)';
const IDENTITY = 'insert into temp.identities values (?, ?, ?)';
const NAME = 'insert into temp.entity_names (entity, name) values (?, ?)';
const REASON = 'insert into temp.entity_reasons (entity, reason) values (?, ?)';
const WORDS = `insert into temp.entity_words (entity_words) values ('rebuild')`;
