import type { Act } from '@rapporteur/core/model/statement';
import type { Verdict } from '@rapporteur/core/model/decision';
import { asId } from '@rapporteur/core/model/ids';
import type { StoredJudgement, StoredStatement } from '../../rows.ts';
import type { Connection } from '../connection.ts';

/** Statements of a revision with what the user made of them, in act and speaker too. */
export function withJudgements(
  connection: Connection,
  revision: number,
  statements: readonly StoredStatement[],
): StoredStatement[] {
  const rows = new Map(
    (connection.all(JUDGED, [revision]) as unknown as JudgedRow[]).map((row) => [row.local, row]),
  );
  return statements.map((statement) => {
    const row = rows.get(statement.id);
    return row === undefined ? statement : judged(connection, revision, statement, row);
  });
}

interface JudgedRow {
  readonly local: string;
  readonly verdict: Verdict;
  readonly decision: number;
  readonly act: Act | null;
  readonly speaker_set: number;
  readonly speaker: string | null;
}

const JUDGED = `
select s.local, j.verdict, j.decision, j.act, j.speaker_set, j.speaker
from statements s join temp.judgements j on j.statement = s.id where s.revision = ?`;

function judged(
  connection: Connection,
  revision: number,
  statement: StoredStatement,
  row: JudgedRow,
): StoredStatement {
  const { source } = statement;
  const speakerCorrected = row.speaker_set === 1;
  // Only a speaker who was looked up in the tables of who is who is there: so are these.
  const now = row.speaker === null ? null : connection.get(NOW, [revision, row.speaker]);
  const local = now === undefined || now === null ? null : (now['local'] as string | null);
  const judgement: StoredJudgement = {
    verdict: row.verdict,
    decision: row.decision,
    act: row.act === null ? null : statement.act,
    speakerCorrected,
    speaker: speakerCorrected ? (source?.entity ?? null) : null,
    speakerNow:
      now == null ? null : { id: asId('entity', String(now['key'])), name: String(now['name']) },
  };
  return {
    ...statement,
    act: row.act ?? statement.act,
    source: source !== null && speakerCorrected ? { ...source, entity: local } : source,
    judgement,
  };
}

const NOW = `
select l.key, l.name,
  (select min(i.local) from temp.identities i where i.entity = l.key and i.revision = ?1) as local
from temp.linked_entities l where l.key = ?2`;
