import type { DateBasis, InferredDates } from '@rapporteur/core/model/datable';
import { codePointIndex, spanInCodePoints } from '@rapporteur/core/text/code-points';
import { type Kysely, sql } from 'kysely';
import type { Citation, DateBasisRow, DateRows } from '../../rows.ts';
import type { Connection } from '../connection.ts';
import { quoted } from '../evidence-rows.ts';
import type { Tables } from '../schema.ts';
import { type CitedRow, citation, citedColumns, currentRevisions } from './citation.ts';
import { textOf } from './datable.ts';
import { firstOf } from './stream.ts';

/** Dates that were inferred, with the words they rest on. */
export async function dateRows(
  connection: Connection,
  db: Kysely<Tables>,
  { documents, conflicts }: InferredDates,
): Promise<DateRows> {
  const documentOf = documentReader(connection, db);
  const basisRows = async (all: readonly DateBasis[]): Promise<DateBasisRow[]> => {
    const rows: DateBasisRow[] = [];
    for (const { rule, words } of all) {
      const placed: DateBasisRow['words'][number][] = [];
      for (const { document, start, end } of words) {
        const { cited, text, index } = await documentOf(document);
        const codePoints = spanInCodePoints(index, { start, end });
        const row = { start, end, codePoints, ...quoted(text, { start, end }) };
        placed.push({ ...row, citation: cited });
      }
      rows.push({ rule, words: placed });
    }
    return rows;
  };
  const dated: DateRows['documents'][number][] = [];
  for (const { document, days, candidates, basis } of documents) {
    const { cited } = await documentOf(document);
    dated.push({ citation: cited, days, candidates, basis: await basisRows(basis) });
  }
  const opposed: DateRows['conflicts'][number][] = [];
  for (const { basis, setAside } of conflicts)
    opposed.push({ basis: await basisRows(basis), setAside: await basisRows(setAside) });
  return { documents: dated, conflicts: opposed };
}

interface CitedDocument {
  readonly cited: Citation;
  readonly text: string;
  readonly index: ReturnType<typeof codePointIndex>;
}

/** Reads each document once. */
function documentReader(
  connection: Connection,
  db: Kysely<Tables>,
): (key: string) => Promise<CitedDocument> {
  const read = new Map<string, CitedDocument>();
  return async (key) => {
    const known = read.get(key);
    if (known !== undefined) return known;
    const row = await firstOf<CitedRow & { readonly row: number }>(
      db,
      sql`select r.id as row, ${citedColumns} from ${currentRevisions} where d.key = ${key}`,
    );
    if (row === undefined) throw new Error(`no document ${key}`);
    const text = textOf(connection, row.row);
    const found = { cited: citation(row), text, index: codePointIndex(text) };
    read.set(key, found);
    return found;
  };
}
