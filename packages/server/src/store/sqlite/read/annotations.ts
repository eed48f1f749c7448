import { isJudgeDecision, type LoggedDecision, verdictOf } from '@rapporteur/core/model/decision';
import type { DecisionTarget } from '@rapporteur/core/model/decision-target';
import type { Annotations, JudgedRow, TargetRow } from '../../annotation-rows.ts';
import { anchorKey } from '../../place-anchors.ts';
import { tagsInForce } from '../../tags-in-force.ts';
import type { Judgements } from './judgements.ts';

/** What the user noted and that holds, with what it is on; the temporary tables are to be fresh. */
export function annotationsOf({
  inForce,
  idsOf,
}: Pick<Judgements, 'inForce' | 'idsOf'>): Annotations {
  const entries = inForce();
  const currentOf = (target: DecisionTarget): readonly { readonly id: string }[] =>
    idsOf(target).filter(({ current }) => current);
  const targetOf = (anchor: DecisionTarget): TargetRow => {
    const id = currentOf(anchor)[0]?.id ?? null;
    return { anchor, id: id as TargetRow['id'] };
  };
  return {
    judgements: judged(entries, targetOf),
    notes: entries.flatMap(({ id, decidedAt, decision }) =>
      decision.kind === 'note'
        ? [{ decision: id, decidedAt, target: targetOf(decision.target), text: decision.text }]
        : [],
    ),
    tags: tagsInForce(entries, currentOf).map(({ target, id, tag, decision, decidedAt }) => ({
      decision,
      decidedAt,
      target: { anchor: target, id: id as TargetRow['id'] },
      tag,
    })),
    searches: entries.flatMap(({ id, decidedAt, decision }) =>
      decision.kind === 'save-search'
        ? [{ decision: id, decidedAt, name: decision.name, url: decision.url }]
        : [],
    ),
  };
}

/** The last judgement of each statement. */
function judged(
  entries: readonly LoggedDecision[],
  targetOf: (anchor: DecisionTarget) => TargetRow,
): readonly JudgedRow[] {
  const last = new Map<string, JudgedRow>();
  for (const { id, decidedAt, decision } of entries) {
    if (!isJudgeDecision(decision)) continue;
    const key = anchorKey(decision.statement);
    const target = targetOf(decision.statement);
    last.delete(key);
    last.set(key, { decision: id, decidedAt, verdict: verdictOf(decision), target });
  }
  return [...last.values()];
}
