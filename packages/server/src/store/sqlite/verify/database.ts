import { Problem } from '@rapporteur/core/model/problem';
import type { Finding } from '../../finding.ts';
import { Connection, type Row } from '../connection.ts';

/** What SQLite finds amiss: pages, indexes, rows without their parent, and the full-text index. */
export function* databaseFindings(connection: Connection): Generator<Finding> {
  for (const row of connection.all('pragma integrity_check')) {
    const message = String(row['integrity_check']);
    if (message !== 'ok') yield { ...NOWHERE, kind: 'database', where: 'file', message };
  }
  for (const row of connection.all('pragma foreign_key_check')) yield orphan(row);
  for (const query of ORPHANS)
    for (const row of connection.all(query)) yield orphan({ ...row, parent: 'entities' });
  yield* indexFindings(connection);
}

const NOWHERE = { revision: null } as const;

/** References by local id, which no foreign key can hold. */
const ORPHANS = [
  ['mentions', 'entity'],
  ['places', 'entity'],
  ['statements', 'source_entity'],
  ['statements', 'on_behalf_of'],
].map(
  ([table, column]) => `select '${table}' as "table", t.revision || ':' || t.ordinal as rowid
    from ${table} t left join entities n on n.revision = t.revision and n.local = t.${column}
    where t.${column} is not null and n.local is null`,
);

function orphan(row: Row): Finding {
  const { table, rowid, parent } = row;
  const message = `Row ${String(rowid)} of ${String(table)} refers to nothing in ${String(parent)}.`;
  return { ...NOWHERE, kind: 'orphaned-row', where: String(table), message };
}

const INDEXES = [
  ['passages_words', 'passages'],
  ['statements_words', 'statements'],
] as const;

function* indexFindings(connection: Connection): Generator<Finding> {
  for (const [index, table] of INDEXES) {
    const missing = connection.get(
      `select count(*) as missing from ${table} t
        left join ${index}_docsize z on z.id = t.id where z.id is null`,
    );
    const count = Number(missing?.['missing']);
    if (count > 0)
      yield {
        ...NOWHERE,
        kind: 'search-index',
        where: index,
        message: `${count} rows are not indexed.`,
      };
  }
  yield* contentFindings(connection.path);
}

/**
 * Compares the index with the words it indexes. FTS5 offers this as an INSERT that inserts nothing
 * (sqlite.org/fts5.html §6.4), so it needs a file that can be written to; on any other, the checks above must do.
 */
function* contentFindings(path: string): Generator<Finding> {
  let connection: Connection;
  try {
    connection = new Connection(path, { readOnly: false });
  } catch {
    return;
  }
  try {
    for (const [index] of INDEXES) {
      const finding = checkContent(connection, index);
      if (finding !== null) yield finding;
    }
  } finally {
    connection.close();
  }
}

function checkContent(connection: Connection, index: string): Finding | null {
  try {
    connection.run(`insert into ${index} (${index}, rank) values ('integrity-check', 1)`);
    return null;
  } catch (error) {
    if (!(error instanceof Problem) || error.code === 'dossier-busy') throw error;
    if (error.code === 'dossier-read-only') return null;
    const message = 'The index does not agree with the words it indexes.';
    return { ...NOWHERE, kind: 'search-index', where: index, message };
  }
}
