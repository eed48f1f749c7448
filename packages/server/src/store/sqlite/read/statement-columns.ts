import { dayNumbers } from '@rapporteur/core/model/day-number';
import { STATEMENT_CODES } from '@rapporteur/core/model/statement-codes';
import { emptyStatementColumns, type StatementColumns } from '../../statement-columns.ts';
import type { Connection, Row } from '../connection.ts';

/** Statements of the current revisions, none in an outlet's own lines, in chunks. */
export function* statementColumns(connection: Connection): Generator<StatementColumns> {
  const encoded = encoder();
  for (const rows of connection.chunks(STATEMENTS, [], CHUNK)) yield encoded(rows);
}

const CHUNK = 2000;

function encoder(): (rows: readonly Row[]) => StatementColumns {
  const day = dayNumbers();
  const placesOf = (list: readonly string[]): ((value: unknown) => number) => {
    const places = new Map<unknown, number>(list.map((value, place) => [value, place]));
    return (value) => places.get(value) ?? 0;
  };
  const type = placesOf(STATEMENT_CODES.type);
  const act = placesOf(STATEMENT_CODES.act);
  const form = placesOf(STATEMENT_CODES.form);
  return (rows) => {
    const speakers = new Map<string, number>();
    const speakerOf = (id: string): number => {
      const known = speakers.get(id) ?? speakers.size;
      speakers.set(id, known);
      return known;
    };
    const ids: string[] = [];
    const { numbers, codes, confidence, ...rest } = emptyStatementColumns(rows.length, ids);
    for (const [at, row] of rows.entries()) {
      const speaker = text(row['speaker']);
      numbers.row[at] = Number(row['row']);
      numbers.revision[at] = Number(row['revision']);
      numbers.ordinal[at] = Number(row['ordinal']);
      numbers.local[at] = Number(String(row['local']).slice(1));
      numbers.from[at] = day(text(row['from']));
      numbers.to[at] = day(text(row['to']));
      numbers.speaker[at] = speaker === null ? -1 : speakerOf(speaker);
      codes.type[at] = type(row['type']);
      codes.act[at] = act(row['act']);
      codes.form[at] = form(row['form'] ?? '');
      confidence[at] = row['confidence'] === null ? Number.NaN : Number(row['confidence']);
    }
    ids.push(...speakers.keys());
    return { ...rest, numbers, codes, confidence };
  };
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

const STATEMENTS = `
select s.id as row, s.revision, s.ordinal, s.local, s.type, s.act, s.source_form as form,
  s.said_from as "from", s.said_to as "to", s.confidence, i.entity as speaker
from documents d join statements s on s.revision = d.current
left join temp.identities i on i.revision = s.revision and i.local = s.source_entity
where s.id not in (select id from temp.recurring_statements)`;
