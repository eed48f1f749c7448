import { Problem } from '@rapporteur/core/model/problem';
import { asId } from '@rapporteur/core/model/ids';
import type { Finding } from '../../finding.ts';
import type { Connection } from '../connection.ts';
import { databaseFindings } from './database.ts';
import { recaptureFindings } from './recaptures.ts';
import { revisionFindings } from './revision.ts';

/** Each thing in the dossier that is not as it was written; one revision in memory at a time. */
export async function* verify(
  connection: Connection,
  progress: (revisionsChecked: number) => void = () => {},
): AsyncGenerator<Finding> {
  yield* databaseFindings(connection);
  yield* recaptureFindings(connection);
  let last = 0;
  for (let checked = 1; ; checked += 1) {
    const row = connection.get('select id, key from revisions where id > ? order by id limit 1', [
      last,
    ]);
    if (row === undefined) return;
    last = Number(row['id']);
    yield* readable(String(row['key']), () => revisionFindings(connection, last));
    progress(checked);
    // Lets the rest of the program have a turn: everything here is synchronous.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** A revision whose pages are damaged is a finding itself; the rest is checked all the same. */
function* readable(key: string, check: () => Iterable<Finding>): Generator<Finding> {
  const revision = asId('revision', key);
  try {
    yield* check();
  } catch (error) {
    if (!(error instanceof Problem) && !(error instanceof SyntaxError)) throw error;
    yield { kind: 'unreadable-row', revision, where: 'revision', message: error.message };
  }
}
