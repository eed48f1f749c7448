import type { Kysely } from 'kysely';
import type { DossierReader } from '../dossier.ts';
import type { Connection } from './connection.ts';
import { documentReaders } from './read/documents.ts';
import { entities } from './read/entities.ts';
import { events } from './read/events.ts';
import { overview } from './read/overview.ts';
import { changes, revisions } from './read/revisions.ts';
import { search } from './read/search.ts';
import { statements } from './read/statements.ts';
import { storedReader } from './read/stored.ts';
import type { Tables } from './schema.ts';
import { verify } from './verify/verify.ts';

/** A reader over a connection to a migrated dossier. */
export function sqliteReader(connection: Connection, db: Kysely<Tables>): DossierReader {
  const stored = storedReader(connection, db);
  return {
    ...documentReaders(db),
    ...stored,
    overview: () => overview(db),
    revisions: (document) => revisions(db, document),
    statements: (query = {}) => statements(db, query),
    entities: (query = {}) => entities(db, query),
    events: (query = {}) => events(db, query),
    search: (query, options = {}) => search(db, query, options),
    changes: (since = '') => changes(db, since),
    verify: (progress) => verify(connection, progress),
    close: async () => connection.close(),
  };
}
