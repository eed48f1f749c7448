import {
  type CorrectDecision,
  decisionsInForce,
  isJudgeDecision,
  type JudgeDecision,
  type LoggedDecision,
} from '@rapporteur/core/model/decision';
import type { StatementAnchor } from '@rapporteur/core/model/decision-target';
import { Problem } from '@rapporteur/core/model/problem';
import { type Act, ACTS } from '@rapporteur/core/model/statement';
import type { DossierReader } from '../store/dossier.ts';
import { anchorOf, type DecidedDossier, idle } from './decide.ts';
import { findStatement } from './decide-target.ts';
import { findEntity } from './find-entity.ts';

/** What somebody makes of a statement. */
export type Judging =
  | { readonly verdict: 'accepted' | 'rejected' }
  | {
      readonly verdict: 'corrected';
      /** Left out where it is right. */
      readonly act?: Act;
      /** Id or name of an entity, or null for nobody; left out where it is right. */
      readonly speaker?: string | null;
    };

/**
 * Decides what to make of a statement, given by its id. A correction keeps what an earlier one that holds corrects besides.
 * @throws Problem `item-unknown`, `entity-…`, `decision-invalid`, and `decision-idle` where that is decided already.
 */
export async function decideJudge(
  dossier: DecidedDossier,
  given: string,
  judging: Judging,
): Promise<LoggedDecision> {
  const { reader, writer } = dossier;
  const statement = await findStatement(reader, given);
  const before = await judgementOf(reader, statement);
  const decision = await decisionOf(reader, statement, judging, before);
  if (isSame(before, decision)) throw idle(`${given} is judged so already`);
  return writer.decide(decision);
}

async function decisionOf(
  reader: DossierReader,
  statement: StatementAnchor,
  judging: Judging,
  before: JudgeDecision | null,
): Promise<JudgeDecision> {
  if (judging.verdict !== 'corrected')
    return { kind: judging.verdict === 'accepted' ? 'accept' : 'reject', statement };
  const { act, speaker } = judging;
  if (act === undefined && speaker === undefined)
    throw new Problem(
      'decision-invalid',
      'a correction that corrects nothing',
      'Say which act it is, who speaks, or both; accept it where all of it is right.',
    );
  if (act !== undefined && !ACTS.includes(act))
    throw new Problem(
      'decision-invalid',
      `"${act}" is no act of speaking`,
      `Give one of ${ACTS.join(', ')}.`,
    );
  const earlier = before?.kind === 'correct' ? before : null;
  return {
    kind: 'correct',
    statement,
    act: act ?? earlier?.act ?? null,
    speaker:
      speaker === undefined
        ? (earlier?.speaker ?? null)
        : { entity: speaker === null ? null : await speakerAnchor(reader, speaker) },
  };
}

async function speakerAnchor(
  reader: DossierReader,
  given: string,
): Promise<NonNullable<CorrectDecision['speaker']>['entity']> {
  return anchorOf(reader, await findEntity(reader, given));
}

/** The judgement of a statement that holds. */
async function judgementOf(
  reader: DossierReader,
  statement: StatementAnchor,
): Promise<JudgeDecision | null> {
  const key = JSON.stringify(statement);
  let found: JudgeDecision | null = null;
  for (const { decision } of decisionsInForce(await reader.decisions()))
    if (isJudgeDecision(decision) && JSON.stringify(decision.statement) === key) found = decision;
  return found;
}

function isSame(a: JudgeDecision | null, b: JudgeDecision): boolean {
  if (a === null || a.kind !== b.kind) return false;
  if (a.kind !== 'correct' || b.kind !== 'correct') return true;
  return a.act === b.act && JSON.stringify(a.speaker) === JSON.stringify(b.speaker);
}
