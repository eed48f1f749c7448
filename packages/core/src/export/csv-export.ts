import { BYTE_ORDER_MARK, csvRecord } from '../text/csv.ts';
import type { ExportableDossier } from './dossier.ts';
import {
  type CsvTable,
  type CsvTableName,
  DOCUMENT_TABLE,
  ENTITY_TABLE,
  EVENT_TABLE,
  FIGURE_TABLE,
  STATEMENT_TABLE,
} from './tables.ts';

/** One table of the dossier as CSV, record by record, its headings first. */
export async function* csvExport(
  dossier: ExportableDossier,
  table: CsvTableName,
  byteOrderMark: boolean,
): AsyncGenerator<string> {
  if (byteOrderMark) yield BYTE_ORDER_MARK;
  yield* CSV[table](dossier);
}

const CSV: Readonly<Record<CsvTableName, (dossier: ExportableDossier) => AsyncGenerator<string>>> =
  {
    statements: (dossier) => records(STATEMENT_TABLE, dossier.statements()),
    events: (dossier) => records(EVENT_TABLE, dossier.events()),
    documents: (dossier) => records(DOCUMENT_TABLE, dossier.documents()),
    entities: (dossier) => records(ENTITY_TABLE, dossier.entities()),
    figures: (dossier) => records(FIGURE_TABLE, dossier.figures()),
  };

async function* records<Fact>(
  { headings, record }: CsvTable<Fact>,
  facts: AsyncIterable<Fact>,
): AsyncGenerator<string> {
  yield csvRecord(headings);
  for await (const fact of facts) yield record(fact);
}
