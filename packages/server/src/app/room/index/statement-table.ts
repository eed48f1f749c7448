import { ACTS, SOURCE_FORMS, STATEMENT_TYPES } from '@rapporteur/core/model/statement';
import type { ColumnReader, StatementColumns } from '../../../store/columns.ts';
import { type Codes, codes } from './codes.ts';
import { dayNumbers, UNKNOWN_DAY } from './days.ts';
import type { DocumentTable } from './document-table.ts';
import type { EntityTable } from './entity-table.ts';

/** Statements column by column, in the reading order: what stands at a position of each is of one statement. */
export interface StatementTable {
  readonly size: number;
  readonly rows: Int32Array;
  readonly documents: Int32Array;
  readonly ordinals: Int32Array;
  /** The number in `s1`. */
  readonly locals: Int32Array;
  /** As extracted; -1: nobody could be settled on. */
  readonly speakers: Int32Array;
  /** As extracted. */
  readonly acts: Uint8Array;
  readonly types: Uint8Array;
  readonly forms: Uint8Array;
  /** Of when it was said or, where that is unknown, published: the first day, and the one after the last. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Not a number where it is not known. */
  readonly confidence: Float32Array;
  readonly codes: { readonly acts: Codes; readonly types: Codes; readonly forms: Codes };
  /** Position of a row; -1: none. */
  readonly positionOf: (row: number) => number;
}

export async function statementTable(
  reader: ColumnReader,
  documents: DocumentTable,
  entities: EntityTable,
): Promise<StatementTable> {
  const known = { acts: codes(ACTS), types: codes(STATEMENT_TYPES), forms: codes(FORMS) };
  // Each chunk becomes numbers at once: as objects, all of them would be five times as large.
  const chunks: Columns[] = [];
  let size = 0;
  const encoded = encoder(documents, entities, known);
  for await (const chunk of reader.statements()) {
    chunks.push(encoded(chunk));
    size += chunk.length;
  }
  const table = inReadingOrder(chunks, emptyTable(size), documents.size);
  let last = 0;
  for (const row of table.rows) last = Math.max(last, row);
  const positions = new Int32Array(last + 1).fill(-1);
  for (const [position, row] of table.rows.entries()) positions[row] = position;
  return { size, ...table, codes: known, positionOf: (row) => positions[row] ?? -1 };
}

const FORMS = ['', ...SOURCE_FORMS];

type Columns = Omit<StatementTable, 'size' | 'codes' | 'positionOf'>;

function encoder(
  documents: DocumentTable,
  entities: EntityTable,
  known: StatementTable['codes'],
): (chunk: readonly StatementColumns[]) => Columns {
  const day = dayNumbers();
  return (chunk) => {
    const columns = emptyTable(chunk.length);
    for (const [at, row] of chunk.entries()) {
      const document = documents.ofRevision(row.revision);
      const said = row.from !== null && row.to !== null;
      columns.rows[at] = row.row;
      columns.documents[at] = document;
      columns.ordinals[at] = row.ordinal;
      columns.locals[at] = Number(row.local.slice(1));
      columns.speakers[at] = entities.ofKey(row.speaker);
      columns.acts[at] = known.acts.of(row.act);
      columns.types[at] = known.types.of(row.type);
      columns.forms[at] = known.forms.of(row.form ?? '');
      columns.from[at] = said ? day(row.from) : (documents.from[document] ?? UNKNOWN_DAY);
      columns.to[at] = said ? day(row.to) : (documents.to[document] ?? UNKNOWN_DAY);
      columns.confidence[at] = row.confidence ?? Number.NaN;
    }
    return columns;
  };
}

/** Rows come in an order of the store's; each is put after those of earlier documents, and in text order. */
function inReadingOrder(chunks: readonly Columns[], table: Columns, documents: number): Columns {
  const next = new Int32Array(documents + 1);
  for (const chunk of chunks)
    for (const document of chunk.documents) next[document + 1] = (next[document + 1] ?? 0) + 1;
  for (let document = 0; document < documents; document += 1)
    next[document + 1] = (next[document + 1] ?? 0) + (next[document] ?? 0);
  for (const chunk of chunks) {
    const places = chunk.documents.map((document) => {
      const place = next[document] ?? 0;
      next[document] = place + 1;
      return place;
    });
    for (const name of Object.keys(table) as (keyof Columns)[])
      for (const [at, place] of places.entries()) table[name][place] = chunk[name][at] ?? 0;
  }
  return table;
}

function emptyTable(size: number): Columns {
  return {
    rows: new Int32Array(size),
    documents: new Int32Array(size),
    ordinals: new Int32Array(size),
    locals: new Int32Array(size),
    speakers: new Int32Array(size),
    acts: new Uint8Array(size),
    types: new Uint8Array(size),
    forms: new Uint8Array(size),
    from: new Int32Array(size),
    to: new Int32Array(size),
    confidence: new Float32Array(size),
  };
}
