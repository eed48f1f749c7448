import { Problem } from '@rapporteur/core/model/problem';

/**
 * What writes, where the server may.
 * @throws Problem `dossier-read-only`.
 */
export function unlessReadOnly<T>(writing: T | null): T {
  if (writing !== null) return writing;
  throw new Problem(
    'dossier-read-only',
    'this server only reads the dossier',
    'Start it without --read-only to write.',
  );
}
