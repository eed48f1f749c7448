import type { EntityType } from './entity.ts';

/** Who a decision is about: what goes by this name in this document or, where that is no more, in most documents. */
export interface EntityAnchor {
  readonly type: EntityType;
  readonly name: string;
  /** Id of the document. */
  readonly document: string;
}

/** That two are one, whatever the rules say. */
export interface MergeDecision {
  readonly kind: 'merge';
  readonly entity: EntityAnchor;
  readonly other: EntityAnchor;
}

/** That what goes by a name, or what one document names, is another entity: one of both conditions at least is set. */
export interface SplitDecision {
  readonly kind: 'split';
  readonly entity: EntityAnchor;
  readonly form: string | null;
  /** Id of the document. */
  readonly document: string | null;
}

/** What an entity is to be called. */
export interface RenameDecision {
  readonly kind: 'rename';
  readonly entity: EntityAnchor;
  readonly name: string;
}

/** What the user decided about who is who; it wins over every rule. */
export type EntityDecision = MergeDecision | SplitDecision | RenameDecision;

/** That an earlier decision no longer holds, by its number; of one that is itself an undoing, that it holds again. */
export interface UndoDecision {
  readonly kind: 'undo';
  readonly decision: number;
}

export type Decision = EntityDecision | UndoDecision;

/** An entry of the log of decisions, which only ever grows. */
export interface LoggedDecision {
  /** Its number in the log, from 1. */
  readonly id: number;
  /** ISO 8601 instant. */
  readonly decidedAt: string;
  readonly decision: Decision;
}

/** Which entries of a log hold: those that no later entry which holds undoes. In the order of the log. */
export function decisionsInForce(log: readonly LoggedDecision[]): readonly LoggedDecision[] {
  const undone = new Set<number>();
  for (const { id, decision } of log.toReversed())
    if (decision.kind === 'undo' && !undone.has(id)) undone.add(decision.decision);
  return log.filter(({ id }) => !undone.has(id));
}
