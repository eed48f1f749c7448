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
  const chunks: (readonly StatementColumns[])[] = [];
  let size = 0;
  for await (const chunk of reader.statements()) {
    chunks.push(chunk);
    size += chunk.length;
  }
  const places = placesOf(chunks, documents, size);
  const empty = emptyTable(size);
  const day = dayNumbers();
  let at = 0;
  let last = 0;
  for (const chunk of chunks)
    for (const row of chunk) {
      const position = places[at++] ?? 0;
      last = Math.max(last, row.row);
      const document = documents.ofRevision(row.revision);
      const said = row.from !== null && row.to !== null;
      empty.rows[position] = row.row;
      empty.documents[position] = document;
      empty.ordinals[position] = row.ordinal;
      empty.locals[position] = Number(row.local.slice(1));
      empty.speakers[position] = entities.ofKey(row.speaker);
      empty.acts[position] = empty.codes.acts.of(row.act);
      empty.types[position] = empty.codes.types.of(row.type);
      empty.forms[position] = empty.codes.forms.of(row.form ?? '');
      empty.from[position] = said ? day(row.from) : (documents.from[document] ?? UNKNOWN_DAY);
      empty.to[position] = said ? day(row.to) : (documents.to[document] ?? UNKNOWN_DAY);
      empty.confidence[position] = row.confidence ?? Number.NaN;
    }
  const positions = new Int32Array(last + 1).fill(-1);
  for (let position = 0; position < size; position += 1)
    positions[empty.rows[position] ?? 0] = position;
  return { ...empty, positionOf: (row) => positions[row] ?? -1 };
}

/** Rows come in an order of the store's; the position of each is after those of earlier documents, and in text order. */
function placesOf(
  chunks: readonly (readonly StatementColumns[])[],
  documents: DocumentTable,
  size: number,
): Int32Array {
  const documentOf = new Int32Array(size);
  const next = new Int32Array(documents.size + 1);
  let at = 0;
  for (const chunk of chunks)
    for (const { revision } of chunk) {
      const document = documents.ofRevision(revision);
      documentOf[at++] = document;
      next[document + 1] = (next[document + 1] ?? 0) + 1;
    }
  for (let document = 0; document < documents.size; document += 1)
    next[document + 1] = (next[document + 1] ?? 0) + (next[document] ?? 0);
  return documentOf.map((document) => {
    const place = next[document] ?? 0;
    next[document] = place + 1;
    return place;
  });
}

function emptyTable(size: number): Omit<StatementTable, 'positionOf'> {
  return {
    size,
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
    codes: {
      acts: codes(ACTS),
      types: codes(STATEMENT_TYPES),
      forms: codes(['', ...SOURCE_FORMS]),
    },
  };
}
