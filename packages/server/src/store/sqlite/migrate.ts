import { Problem } from '@rapporteur/core/model/problem';
import type { Connection } from './connection.ts';
import { MIGRATIONS } from './migrations/migrations.ts';

/** `RAPP`, in the header of every dossier (sqlite.org/fileformat.html, application id). */
const APPLICATION_ID = 0x52415050;

const NEWEST_VERSION: number = MIGRATIONS.at(-1)?.version ?? 0;

/**
 * Version of the tables of this dossier; 0 for a file without anything in it.
 * @throws Problem `dossier-not-one`, `dossier-newer`.
 */
export function versionOf(connection: Connection): number {
  const application = connection.pragma('application_id');
  const version = connection.pragma('user_version');
  if (application === APPLICATION_ID) {
    if (version > NEWEST_VERSION) throw newer(connection.path, version);
    return version;
  }
  const empty = connection.get('select 1 from sqlite_schema limit 1') === undefined;
  if (application === 0 && empty) return 0;
  throw new Problem(
    'dossier-not-one',
    `${connection.path}: this is a SQLite database of another program, not a dossier`,
    'Name another file; a dossier is made by "rapporteur add".',
  );
}

/** Whether the tables are of an older version than this program reads. */
export function isOutdated(connection: Connection): boolean {
  const version = versionOf(connection);
  return version > 0 && version < NEWEST_VERSION;
}

/** Brings the tables to the newest version; does nothing where they are. */
export function migrate(connection: Connection): void {
  if (versionOf(connection) === NEWEST_VERSION) return;
  connection.transaction(() => {
    // Asked again under the write lock: two programs may have come to make the same dossier.
    const version = versionOf(connection);
    for (const migration of MIGRATIONS) {
      if (migration.version <= version) continue;
      connection.exec(migration.sql);
      migration.fill?.(connection);
      connection.exec(`pragma user_version = ${migration.version}`);
    }
    connection.exec(`pragma application_id = ${APPLICATION_ID}`);
  });
}

function newer(path: string, version: number): Problem {
  return new Problem(
    'dossier-newer',
    `${path}: this dossier has version ${version}; this program knows versions up to ${NEWEST_VERSION}`,
    'Install the newest version of rapporteur.',
  );
}
