import { outward } from '@rapporteur/core/export/outward';
import type { DocumentId, RevisionId } from '@rapporteur/core/model/ids';
import type { DossierReader } from '../../store/dossier.ts';
import type { StatementRow } from '../../store/rows.ts';
import type { Statement } from '../contract/statement.ts';

/** A statement as it leaves the program. */
export function statementOf(row: StatementRow): Statement {
  return { ...outward(row), judgement: null, tags: [], notes: 0 };
}

/** The statements of one revision, in text order. */
export async function statementsOfRevision(
  reader: DossierReader,
  document: DocumentId,
  revision: RevisionId,
  current: boolean,
): Promise<StatementRow[]> {
  const rows: StatementRow[] = [];
  for await (const row of reader.statements({ document, superseded: !current }))
    if (row.citation.revision === revision) rows.push(row);
  return rows;
}
