import type { ColumnReader } from '../../../store/columns.ts';
import { STATEMENT_CODES } from '@rapporteur/core/model/statement-codes';
import type { StatementColumns } from '../../../store/statement-columns.ts';
import { type Codes, codes } from './codes.ts';
import { UNKNOWN_DAY } from '@rapporteur/core/model/day-number';
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
  const chunks: Columns[] = [];
  let size = 0;
  for await (const chunk of reader.statements()) {
    chunks.push(columnsOf(chunk, documents, entities));
    size += chunk.size;
  }
  const table = inReadingOrder(chunks, emptyTable(size), documents.size);
  let last = 0;
  for (const row of table.rows) last = Math.max(last, row);
  const positions = new Int32Array(last + 1).fill(-1);
  for (let position = 0; position < size; position += 1)
    positions[table.rows[position] ?? 0] = position;
  return { size, ...table, codes: CODES_OF, positionOf: (row) => positions[row] ?? -1 };
}

const CODES_OF: StatementTable['codes'] = {
  acts: codes(STATEMENT_CODES.act),
  types: codes(STATEMENT_CODES.type),
  forms: codes(STATEMENT_CODES.form),
};

type Columns = Omit<StatementTable, 'size' | 'codes' | 'positionOf'>;

/** With the numbers that documents and entities have in the index, and the days of publication where none is said. */
function columnsOf(
  { numbers, codes: given, confidence, speakers }: StatementColumns,
  documents: DocumentTable,
  entities: EntityTable,
): Columns {
  const speaking = speakers.map((id) => entities.ofKey(id));
  const own = numbers.revision.map((revision) => documents.ofRevision(revision));
  const days = (name: 'from' | 'to'): Int32Array =>
    numbers[name].map((day, at) =>
      isSaid(numbers, at) ? day : (documents[name][own[at] ?? -1] ?? UNKNOWN_DAY),
    );
  return {
    rows: numbers.row,
    documents: own,
    ordinals: numbers.ordinal,
    locals: numbers.local,
    speakers: numbers.speaker.map((place) => speaking[place] ?? -1),
    acts: given.act,
    types: given.type,
    forms: given.form,
    from: days('from'),
    to: days('to'),
    confidence,
  };
}

/** Whether it is known on which days it was said. */
function isSaid({ from, to }: StatementColumns['numbers'], at: number): boolean {
  return from[at] !== UNKNOWN_DAY && to[at] !== UNKNOWN_DAY;
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
    for (const name of Object.keys(table) as (keyof Columns)[]) {
      const [to, from] = [table[name], chunk[name]];
      for (let at = 0; at < places.length; at += 1) to[places[at] ?? 0] = from[at] ?? 0;
    }
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
