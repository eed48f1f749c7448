import { Problem } from '@rapporteur/core/model/problem';

/**
 * What an error of SQLite means to the user, as a Problem `dossier-…`; any other error as it is.
 * Result codes: sqlite.org/rescode.html (the low byte is the primary code).
 */
function dossierProblem(error: unknown, path: string): unknown {
  if (!isSqliteError(error)) return error;
  const make = MEANINGS[error.errcode] ?? MEANINGS[error.errcode & 0xff];
  if (make === undefined) return error;
  const [code, message, advice] = make;
  return new Problem(code, `${path}: ${message} (SQLite: ${error.errstr})`, advice, {
    cause: error,
  });
}

/** Runs `work`, and turns what SQLite throws into a Problem. */
export function guarded<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw dossierProblem(error, path);
  }
}

interface SqliteError extends Error {
  readonly errcode: number;
  readonly errstr: string;
}

function isSqliteError(error: unknown): error is SqliteError {
  return error instanceof Error && 'errcode' in error && 'errstr' in error;
}

type Meaning = readonly [code: Problem['code'], message: string, advice: string];

const BUSY: Meaning = [
  'dossier-busy',
  'another program is writing to this dossier and did not finish in time',
  'Wait until it is done and run the command again; nothing was lost.',
];
const READ_ONLY: Meaning = [
  'dossier-read-only',
  'the dossier cannot be written to',
  'Give yourself write permission to the file and its folder, or work on a copy.',
];
const FULL: Meaning = [
  'dossier-full',
  'there is no space left for the dossier',
  'Free some space on its disk and run the command again; documents reported as added are safe.',
];
const DAMAGED: Meaning = [
  'dossier-damaged',
  'the file is damaged',
  'Run "rapporteur verify" on it to see how far, and restore it from a copy.',
];
const UNREACHABLE: Meaning = [
  'dossier-unreachable',
  'the file could not be opened, read or written',
  'Check the path, your permissions and the disk.',
];

const MEANINGS: Readonly<Record<number, Meaning>> = {
  5: BUSY,
  6: BUSY,
  8: READ_ONLY,
  10: UNREACHABLE,
  11: DAMAGED,
  13: FULL,
  14: UNREACHABLE,
  26: [
    'dossier-not-one',
    'this file is not a dossier',
    'Name another file; a dossier is made by "rapporteur add".',
  ],
  // The shared-memory file of the write-ahead log could not grow, or a write fell short: the disk is full.
  [10 | (3 << 8)]: FULL,
  [10 | (19 << 8)]: FULL,
};
