import type { DossierReader } from '../../store/dossier.ts';
import type { DocumentRow } from '../../store/rows.ts';
import type { DocumentTable } from './index/document-table.ts';

/** Documents by their numbers in the index, in this order. */
export async function documentsAt(
  reader: DossierReader,
  table: DocumentTable,
  numbers: readonly number[],
): Promise<DocumentRow[]> {
  const rows: DocumentRow[] = [];
  for (const number of numbers) {
    const row = await reader.findDocument(table.at(number).key);
    if (row !== null) rows.push(row);
  }
  return rows;
}
