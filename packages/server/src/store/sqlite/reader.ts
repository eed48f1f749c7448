import type { FindRecurring } from '@rapporteur/core/model/recurring';
import type { Kysely } from 'kysely';
import type { DossierReader } from '../dossier.ts';
import type { Connection } from './connection.ts';
import { documentReaders } from './read/documents.ts';
import { entities } from './read/entities.ts';
import { events } from './read/events.ts';
import { overview } from './read/overview.ts';
import { recurringRows } from './read/recurring.ts';
import { changes, revisions } from './read/revisions.ts';
import { search } from './read/search.ts';
import { statements } from './read/statements.ts';
import { storedReader } from './read/stored.ts';
import type { Tables } from './schema.ts';
import { verify } from './verify/verify.ts';

/**
 * A reader over a connection to a migrated dossier.
 * @param findRecurring tells which lines are an outlet's own: facts in them are left out; null: none are.
 */
export function sqliteReader(
  connection: Connection,
  db: Kysely<Tables>,
  findRecurring: FindRecurring | null,
): DossierReader {
  const recurring = recurringRows(connection, findRecurring);
  const fresh =
    <Given extends unknown[], Result>(run: (...given: Given) => Result) =>
    (...given: Given): Result => {
      recurring.refresh();
      return run(...given);
    };
  const stored = storedReader(connection, db, recurring);
  return {
    ...documentReaders(db),
    read: fresh(stored.read),
    everything: fresh(stored.everything),
    overview: fresh(() => overview(db)),
    revisions: (document) => revisions(db, document),
    statements: fresh((query = {}) => statements(db, query)),
    entities: fresh((query = {}) => entities(db, query)),
    events: fresh((query = {}) => events(db, query)),
    search: fresh((query, options = {}) => search(db, query, options)),
    changes: (since = '') => changes(db, since),
    verify: (progress) => verify(connection, progress),
    close: async () => connection.close(),
  };
}
