import { foldedTag, type LoggedDecision } from '@rapporteur/core/model/decision';
import type { DecisionTarget } from '@rapporteur/core/model/decision-target';

/** A tag that a target has. */
export interface HeldTag {
  readonly target: DecisionTarget;
  /** Id of the target, one entry for each that it has; null where it is orphaned. */
  readonly id: string | null;
  /** Its case as first given. */
  readonly tag: string;
  /** The decision that gave it. */
  readonly decision: number;
  readonly decidedAt: string;
}

/** Tags after the entries of a log that hold, each of which gives one or takes it away, by target and in the order in which they were given. */
export function tagsInForce(
  entries: readonly LoggedDecision[],
  idsOf: (target: DecisionTarget) => readonly { readonly id: string }[],
): readonly HeldTag[] {
  const held = new Map<string, HeldTag>();
  for (const { id: number, decidedAt, decision } of entries) {
    if (decision.kind !== 'tag' && decision.kind !== 'untag') continue;
    const { target, tag } = decision;
    const ids = idsOf(target);
    for (const id of ids.length === 0 ? [null] : ids.map((one) => one.id)) {
      const key = JSON.stringify([id ?? target, foldedTag(tag)]);
      if (decision.kind === 'untag') held.delete(key);
      else if (!held.has(key)) held.set(key, { target, id, tag, decision: number, decidedAt });
    }
  }
  return [...held.values()];
}
