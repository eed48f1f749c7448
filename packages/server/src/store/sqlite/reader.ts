import type { InferDates } from '@rapporteur/core/model/datable';
import type { Kysely } from 'kysely';
import type { FindRecurring } from '@rapporteur/core/model/recurring';
import type { LinkEntities } from '@rapporteur/core/model/linked-entity';
import type { DossierReader } from '../dossier.ts';
import type { HeldReader } from '../held-reader.ts';
import type { Connection } from './connection.ts';
import { annotationsOf } from './read/annotations.ts';
import { changeCount, changes } from './read/changes.ts';
import { columnReader } from './read/columns.ts';
import { dateRows } from './read/date-rows.ts';
import { dates } from './read/dates.ts';
import { documentReaders } from './read/documents.ts';
import { type DecisionLog, decisionLog } from './decisions.ts';
import { anchorOf, entities, entitiesOf } from './read/entities.ts';
import { entityForms, entityUses } from './read/entity-uses.ts';
import { events, eventsById } from './read/events.ts';
import { figures } from './read/figures.ts';
import { type Freshness, freshness } from './read/freshness.ts';
import { type Identities, identities } from './read/identities.ts';
import { type Judgements, judgements } from './read/judgements.ts';
import { overview } from './read/overview.ts';
import { reasonsOf } from './read/reasons.ts';
import { recurringRows } from './read/recurring.ts';
import { revisions } from './read/revisions.ts';
import { search } from './read/search.ts';
import { statements, statementsById } from './read/statements.ts';
import { storedReader } from './read/stored.ts';
import { targetOf } from './read/targets.ts';
import type { Tables } from './schema.ts';
import { verify } from './verify/verify.ts';

/** What the reader is told by others, each without the program's judgement where it is absent. */
export interface ReaderParts {
  /** Tells which lines are an outlet's own, so that facts in them are left out; without it, none are. */
  readonly findRecurring?: FindRecurring;
  /** Tells who is who over all documents; without it, those of one type and name are one. */
  readonly linkEntities?: LinkEntities;
  /** Tells when documents were published that do not say it; without it, nobody knows. */
  readonly inferDates?: InferDates;
}

/** A reader over a connection to a migrated dossier. */
export function sqliteReader(
  connection: Connection,
  db: Kysely<Tables>,
  parts: ReaderParts,
): DossierReader {
  return readerOf(connection, db, parts, false).reader;
}

/** A reader that can keep what it found for readers to come: over a connection that may write. */
export function keepingReader(
  connection: Connection,
  db: Kysely<Tables>,
  parts: ReaderParts,
): Pick<ReaderWithTables, 'reader' | 'keepColumns'> {
  return readerOf(connection, db, parts, false);
}

/** A reader that looks at what was changed only where it is told to. */
export function heldReader(
  connection: Connection,
  db: Kysely<Tables>,
  parts: ReaderParts,
): HeldReader {
  const { reader, refresh, judging, known, log } = readerOf(connection, db, parts, true);
  return {
    reader,
    refresh,
    refreshReview: () => judging.refresh(),
    look: () => ({
      contents: known.now(),
      decisions: log().length,
      data: connection.pragma('data_version'),
      documents: Number(connection.get('select count(*) as n from documents')?.['n']),
    }),
  };
}

interface ReaderWithTables extends Pick<Freshness, 'refresh'> {
  readonly reader: DossierReader;
  readonly keepColumns: () => Promise<void>;
  readonly judging: Judgements;
  readonly known: Identities;
  readonly log: DecisionLog;
}

function readerOf(
  connection: Connection,
  db: Kysely<Tables>,
  { findRecurring, linkEntities, inferDates }: ReaderParts,
  held: boolean,
): ReaderWithTables {
  const recurring = recurringRows(connection, findRecurring ?? null);
  const log = decisionLog(connection);
  const known = identities(connection, log, linkEntities ?? null);
  const judging = judgements(connection, log, known.state);
  const dating = dates(connection, db, inferDates ?? null);
  const tables = { dating, recurring, known, judging };
  const { dated, fresh, linked, refresh } = freshness(tables, held);
  const documents = documentReaders(db);
  const stored = storedReader(connection, db, recurring);
  const { keep: keepColumns, ...columns } = columnReader(connection, db, linked, known.state);
  const reader: DossierReader = {
    documents: dated(documents.documents),
    findDocument: dated(documents.findDocument),
    dates: dated(() => dateRows(connection, db, dating.inferred())),
    read: fresh(stored.read),
    everything: fresh(stored.everything),
    overview: linked(() => overview(db)),
    revisions: dated((document) => revisions(db, document)),
    statements: linked((query = {}) => statements(db, query)),
    entities: linked((query = {}) => entities(db, query)),
    entitiesOf: linked((revision) => entitiesOf(db, revision)),
    reasons: linked(async (id) => reasonsOf(connection, id)),
    forms: linked((id) => entityForms(db, id)),
    uses: linked((id, query) => entityUses(db, id, query)),
    anchor: linked((id) => anchorOf(db, id)),
    target: linked((id) => targetOf(connection, db, judging, id)),
    annotations: linked(async () => annotationsOf(judging)),
    decisions: async () => log(),
    events: linked((query = {}) => events(db, query)),
    statementsById: linked((rows) => statementsById(db, rows)),
    eventsById: linked((rows) => eventsById(db, rows)),
    columns,
    figures: linked((query = {}) => figures(connection, db, query)),
    search: linked((query, options = {}) => search(db, query, options)),
    changes: dated((since = '', page = {}) => changes(db, since, page)),
    changeCount: (since = '') => changeCount(db, since),
    verify: (progress) => verify(connection, progress),
    close: async () => connection.close(),
  };
  return { reader, keepColumns, refresh, judging, known, log };
}
