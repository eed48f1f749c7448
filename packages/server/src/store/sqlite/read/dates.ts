import { createHash } from 'node:crypto';
import type { InferDates, InferredDates } from '@rapporteur/core/model/datable';
import { inferredDatesSchema } from '@rapporteur/core/model/schemas/datable';
import type { Kysely } from 'kysely';
import type { Connection } from '../connection.ts';
import type { Tables } from '../schema.ts';
import { contentsState } from './contents-state.ts';
import { datableDocuments } from './datable.ts';
import { layerReader } from './layers.ts';

/**
 * Keeps temporary tables of dates that documents and events do not say themselves, and that follow from what others tell:
 * `inferred_published` by revision, `inferred_events` by event. They follow from the current revisions and nothing else.
 */
export interface Dates {
  /** To be called before a query that reads the tables. */
  readonly refresh: () => void;
  /** Everything that followed when the tables were made, with what it rests on. */
  readonly inferred: () => InferredDates;
  /** Finds it and keeps it in the dossier, for readers to come; needs a connection that may write. */
  readonly keep: () => void;
}

export function dates(connection: Connection, db: Kysely<Tables>, infer: InferDates | null): Dates {
  let state: string | null = null;
  let found = NOTHING;
  const layer = layerReader(connection, db);
  const derive = (): InferredDates => {
    if (infer === null || connection.get(UNDATED) === undefined) return NOTHING;
    return kept(connection) ?? infer(datableDocuments(connection, layer));
  };
  const refresh = (): void => {
    const now = contentsState(connection);
    if (now === state) return;
    if (state === null) connection.exec(TABLES);
    found = derive();
    fill(connection, found);
    state = now;
  };
  return {
    refresh,
    inferred: () => found,
    keep: () => {
      if (kept(connection) !== null) return;
      const result = derive();
      if (result === NOTHING) return;
      const row = [NAME, fingerprint(connection), JSON.stringify(result)];
      connection.run('insert or replace into derived values (?, ?, ?)', row);
    },
  };
}

const NOTHING: InferredDates = { documents: [], events: [], conflicts: [] };

/** Raised whenever the same documents give other dates. */
const NAME = 'dates 1';

const UNDATED = `
select 1 from documents d join revisions r on r.id = d.current where r.published_value is null limit 1`;

function kept(connection: Connection): InferredDates | null {
  const row = connection.get('select fingerprint, result from derived where name = ?', [NAME]);
  if (row === undefined || row['fingerprint'] !== fingerprint(connection)) return null;
  return inferredDatesSchema.parse(JSON.parse(String(row['result'])));
}

/** Of what the dossier says now: the order of adding is not in it. */
function fingerprint(connection: Connection): string {
  const hash = createHash('sha256');
  const revisions = `select r.key, r.reader from documents d join revisions r on r.id = d.current order by r.key`;
  for (const { key, reader } of connection.all(revisions)) hash.update(`${key} ${reader}\n`);
  return hash.digest('hex');
}

function fill(connection: Connection, { documents, events }: InferredDates): void {
  connection.exec('delete from temp.inferred_published; delete from temp.inferred_events;');
  for (const { document, days } of documents)
    if (days !== null) connection.run(PUBLISHED, [days.from, days.to, document]);
  for (const { document, event, days, precision } of events)
    connection.run(EVENT, [days.from, days.to, precision, document, event]);
}

const TABLES = `
create temp table inferred_published (
  revision integer primary key, from_day text not null, to_day text not null) strict;
create temp table inferred_events (
  event integer primary key, from_day text not null, to_day text not null, precision text not null) strict;`;

const PUBLISHED = `
insert into temp.inferred_published select d.current, ?, ? from documents d where d.key = ?`;

const EVENT = `
insert or replace into temp.inferred_events select v.id, ?, ?, ?
from documents d join events v on v.revision = d.current where d.key = ? and v.local = ?`;
