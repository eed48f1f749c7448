import { outward } from '@rapporteur/core/export/outward';
import type { DocumentId, RevisionId } from '@rapporteur/core/model/ids';
import type { DossierReader } from '../../store/dossier.ts';
import type { StatementRow } from '../../store/rows.ts';
import type { Judgement, Statement } from '../contract/statement.ts';
import type { StatementMarks } from './statement-marks.ts';

/** A statement as it leaves the program, with what the user put on it. */
export function statementOf(
  row: StatementRow,
  marks: Pick<StatementMarks, 'tags' | 'notes'>,
): Statement {
  return {
    ...outward(row),
    judgement: judgementOf(row),
    tags: marks.tags(row.id),
    notes: marks.notes(row.id).length,
  };
}

function judgementOf({ judgement }: StatementRow): Judgement | null {
  return judgement === null ? null : { ...judgement, speaker: judgement.speaker?.name ?? null };
}

/** The statements of one revision, in text order; rejected ones too. With `local`, only those that it calls so. */
export async function statementsOfRevision(
  reader: DossierReader,
  document: DocumentId,
  revision: RevisionId,
  current: boolean,
  local?: readonly string[],
): Promise<StatementRow[]> {
  const rows: StatementRow[] = [];
  for await (const row of reader.statements({
    document,
    superseded: !current,
    verdict: 'any',
    ...(local !== undefined && { local }),
  }))
    if (row.citation.revision === revision) rows.push(row);
  return rows;
}
