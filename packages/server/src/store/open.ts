import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Problem } from '@rapporteur/core/model/problem';
import type { DossierReader, DossierWriter } from './dossier.ts';
import type { HeldReader } from './held-reader.ts';
import { Connection } from './sqlite/connection.ts';
import { queries } from './sqlite/dialect.ts';
import { isOutdated, migrate, versionOf } from './sqlite/migrate.ts';
import { decisionLog } from './sqlite/decisions.ts';
import { dates } from './sqlite/read/dates.ts';
import { identities } from './sqlite/read/identities.ts';
import { recurringRows } from './sqlite/read/recurring.ts';
import { heldReader, keepingReader, type ReaderParts, sqliteReader } from './sqlite/reader.ts';
import { type Clock, sqliteWriter } from './sqlite/writer.ts';

/** A dossier opened to be added to; both sides share one connection. */
export interface OpenedDossier {
  readonly reader: DossierReader;
  readonly writer: DossierWriter;
  readonly close: () => Promise<void>;
}

export interface WriterOptions extends Clock, ReaderParts {
  /** How long to wait for another writer, in milliseconds. */
  readonly busyTimeout?: number;
  /** Pages of 4096 bytes that the file may have at most; for tests of a full disk. */
  readonly maxPages?: number;
}

/**
 * Opens a dossier that is there, to be read.
 * @throws Problem `dossier-missing`, `dossier-not-one`, `dossier-newer`, `dossier-damaged`, `dossier-unreachable`.
 */
export async function openReader(given: string, options: ReaderParts = {}): Promise<DossierReader> {
  return opened(given, (connection) => sqliteReader(connection, queries(connection), options));
}

/**
 * Opens a dossier that is there, to be read as it is when it is told to look.
 * @throws Problem as `openReader` does.
 */
export async function openHeldReader(
  given: string,
  options: ReaderParts = {},
): Promise<HeldReader> {
  return opened(given, (connection) => heldReader(connection, queries(connection), options));
}

function opened<T>(given: string, read: (connection: Connection) => T): T {
  const path = resolve(given);
  if (!existsSync(path))
    throw new Problem(
      'dossier-missing',
      `${given}: there is no such file`,
      'Check the path; "rapporteur add" makes a dossier.',
    );
  checkIsFile(path, given);
  // Without write access to the folder SQLite cannot make the files it locks by; nobody else can write then either.
  const immutable = !isWritable(dirname(path)) && !existsSync(`${path}-wal`);
  bringUpToDate(path, given, immutable);
  const connection = new Connection(path, { readOnly: true, immutable });
  return closingOnError(connection, () => {
    if (versionOf(connection) === 0)
      throw new Problem(
        'dossier-not-one',
        `${given}: this file is empty`,
        'Name another file, or fill this one with "rapporteur add".',
      );
    return read(connection);
  });
}

/**
 * Opens a dossier to add to, and makes it when it is absent.
 * @throws Problem `dossier-…`.
 */
export async function openWriter(given: string, options: WriterOptions): Promise<OpenedDossier> {
  const path = resolve(given);
  checkCanWrite(path, given);
  const { busyTimeout } = options;
  const connection = new Connection(path, {
    readOnly: false,
    ...(busyTimeout === undefined ? {} : { busyTimeout }),
  });
  return closingOnError(connection, () => {
    versionOf(connection);
    // In this order: another program's database is left as it was.
    enterWriteAheadLog(connection);
    connection.exec('pragma synchronous = normal');
    connection.exec('pragma cache_size = -16000');
    if (options.maxPages !== undefined)
      connection.exec(`pragma max_page_count = ${options.maxPages}`);
    migrate(connection);
    const db = queries(connection);
    const { reader, keepColumns } = keepingReader(connection, db, options);
    return {
      reader,
      writer: sqliteWriter(
        connection,
        db,
        options,
        dates(connection, db, options.inferDates ?? null),
        {
          linking: identities(connection, decisionLog(connection), options.linkEntities ?? null),
          lines: recurringRows(connection, options.findRecurring ?? null),
          keepColumns,
        },
      ),
      close: async () => connection.close(),
    };
  });
}

/** SQLite does not wait for a lock when the journal changes, as when two programs make one dossier: so we do. */
function enterWriteAheadLog(connection: Connection): void {
  for (let tries = 1; ; tries += 1) {
    try {
      connection.exec('pragma journal_mode = wal');
      return;
    } catch (error) {
      if (tries === JOURNAL_TRIES) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, JOURNAL_PAUSE);
    }
  }
}

const JOURNAL_TRIES = 40;
/** Milliseconds. */
const JOURNAL_PAUSE = 25;

/** A dossier of an older version is read once its tables are those of this one. */
function bringUpToDate(path: string, given: string, immutable: boolean): void {
  const looking = new Connection(path, { readOnly: true, immutable });
  const outdated = closingOnError(looking, () => isOutdated(looking));
  looking.close();
  if (!outdated) return;
  checkCanWrite(path, given);
  const connection = new Connection(path, { readOnly: false });
  closingOnError(connection, () => migrate(connection));
  connection.close();
}

function closingOnError<T>(connection: Connection, work: () => T): T {
  try {
    return work();
  } catch (error) {
    connection.close();
    throw error;
  }
}

function checkIsFile(path: string, given: string): void {
  if (statSync(path).isFile()) return;
  throw new Problem(
    'dossier-not-one',
    `${given}: this is a folder or device, not a file`,
    'Name the dossier file, as in "talks.dossier".',
  );
}

function checkCanWrite(path: string, given: string): void {
  if (!existsSync(dirname(path)))
    throw new Problem(
      'dossier-missing',
      `${given}: its folder does not exist`,
      'Make the folder first, or choose another place.',
    );
  if (existsSync(path)) checkIsFile(path, given);
  const target = existsSync(path) ? [path, dirname(path)] : [dirname(path)];
  if (!target.every(isWritable))
    throw new Problem(
      'dossier-read-only',
      `${given}: the dossier or its folder cannot be written to`,
      'Give yourself write permission to both, or work on a copy.',
    );
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
