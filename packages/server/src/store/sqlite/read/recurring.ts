import type { FindRecurring, SharedLine } from '@rapporteur/core/model/recurring';
import { z } from 'zod';
import type { Connection } from '../connection.ts';
import { contentsState } from './contents-state.ts';
import { keepResult, keptResult } from './derived.ts';

/**
 * Keeps temporary tables of what is in lines that recur across an outlet's documents: `recurring_passages`,
 * `recurring_statements` and `recurring_events`, by row. They follow from what the dossier holds and from nothing else, so the order of
 * adding makes no difference; they are made anew when it has changed.
 */
export interface RecurringRows {
  /** To be called before a query that reads the tables. */
  readonly refresh: () => void;
  /** Finds them and keeps them in the dossier, for readers to come; needs a connection that may write. */
  readonly keep: () => void;
  /** Rows of one revision. */
  readonly of: (revision: number) => Readonly<Record<Layer, ReadonlySet<number>>>;
}

type Layer = 'passages' | 'statements' | 'events';

export function recurringRows(connection: Connection, find: FindRecurring | null): RecurringRows {
  let known: string | null = null;
  return {
    refresh: () => {
      const state = contentsState(connection);
      if (known === state) return;
      if (known === null) connection.exec(TABLES);
      else if (find === null) return;
      if (find !== null) fill(connection, find, keptResult(connection, NAME, state, keptRows));
      known = state;
    },
    keep: () => {
      const state = contentsState(connection);
      if (find === null || keptResult(connection, NAME, state, keptRows) !== null) return;
      if (known === null) connection.exec(TABLES);
      fill(connection, find, null);
      known = state;
      const rows = (layer: Layer): number[] =>
        connection.all(`select id from temp.recurring_${layer}`).map(({ id }) => Number(id));
      const found = { passages: rows('passages'), statements: rows('statements') };
      keepResult(connection, NAME, state, { ...found, events: rows('events') });
    },
    of: (revision) => {
      const rows = (layer: Layer): ReadonlySet<number> => {
        const sql = `select id from ${layer} where revision = ? and id in (select id from temp.recurring_${layer})`;
        return new Set(connection.all(sql, [revision]).map(({ id }) => Number(id)));
      };
      return { passages: rows('passages'), statements: rows('statements'), events: rows('events') };
    },
  };
}

/** Raised whenever the same lines are told otherwise. */
const NAME = 'lines 1';

const ids = z.array(z.int());
const keptRows: z.ZodType<Readonly<Record<Layer, readonly number[]>>> = z.object({
  passages: ids,
  statements: ids,
  events: ids,
});

function fill(
  connection: Connection,
  find: FindRecurring,
  kept: Readonly<Record<Layer, readonly number[]>> | null,
): void {
  connection.exec(EMPTY);
  for (const layer of ['passages', 'statements', 'events'] as const)
    if (kept !== null)
      connection.run(`insert into temp.recurring_${layer} select value from json_each(?)`, [
        JSON.stringify(kept[layer]),
      ]);
  if (kept !== null) return;
  for (const [outlet, lines] of outlets(connection))
    for (const line of find(lines)) connection.run(PASSAGES, [line, outlet]);
  connection.exec(FACTS);
}

interface Lines {
  readonly documents: Map<string, number>;
  readonly shared: readonly SharedLine[];
}

/** Lines that two documents of an outlet share, by the row of the outlet. */
function outlets(connection: Connection): ReadonlyMap<number, Lines> {
  const shared = new Map<number, Map<string, { words: string; documents: string[] }>>();
  for (const row of connection.all(SHARED)) {
    const lines = shared.get(Number(row['outlet'])) ?? new Map();
    shared.set(Number(row['outlet']), lines);
    const key = String(row['line']);
    const words = String(row['words']);
    const line = lines.get(key) ?? { words, documents: [] };
    lines.set(key, line);
    // The same of its ways of being written, whatever the order.
    if (words < line.words) line.words = words;
    line.documents.push(String(row['document']));
  }
  const all = new Map<number, Lines>();
  for (const [outlet, lines] of shared)
    all.set(outlet, {
      documents: new Map(),
      shared: [...lines].map(([key, line]) => ({ key, ...line })),
    });
  if (all.size > 0)
    for (const row of connection.all(LENGTHS))
      all.get(Number(row['outlet']))?.documents.set(String(row['document']), Number(row['units']));
  return all;
}

const SHARED = `
select r.outlet as outlet, d.id as document, p.line as line, min(p.words) as words
from (select line from passages where line is not null group by line having count(*) > 1) l
join passages p on p.line = l.line join revisions r on r.id = p.revision
join documents d on d.current = r.id
where r.outlet is not null and p.kind not in ('headline', 'post', 'turn')
group by r.outlet, p.line, d.id`;

const LENGTHS = `
select r.outlet as outlet, d.id as document, r.units as units
from documents d join revisions r on r.id = d.current where r.outlet is not null`;

const TABLES = `
create temp table if not exists recurring_passages (id integer primary key) strict;
create temp table if not exists recurring_statements (id integer primary key) strict;
create temp table if not exists recurring_events (id integer primary key) strict;`;

const EMPTY = `
delete from temp.recurring_passages;
delete from temp.recurring_statements;
delete from temp.recurring_events;`;

const PASSAGES = `
insert or ignore into temp.recurring_passages
select p.id from passages p join revisions r on r.id = p.revision
where p.line = ? and r.outlet = ? and p.kind not in ('headline', 'post', 'turn')`;

/** A statement stands where its cue is or, without one, its content; an event where what tells of it is. */
const FACTS = `
insert or ignore into temp.recurring_statements
select s.id from temp.recurring_passages q join passages p on p.id = q.id
join statements s on s.revision = p.revision
join evidence e on e.revision = s.revision and e.fact = s.local and e.role in ('cue', 'content')
where e.start_at >= p.start_at and e.end_at <= p.end_at;
insert or ignore into temp.recurring_events
select v.id from temp.recurring_passages q join passages p on p.id = q.id
join events v on v.revision = p.revision
join evidence e on e.revision = v.revision and e.fact = v.local and e.role = 'trigger'
where e.start_at >= p.start_at and e.end_at <= p.end_at;`;
