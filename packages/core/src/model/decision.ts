import type { DecisionTarget, StatementAnchor } from './decision-target.ts';
import type { EntityType } from './entity.ts';
import type { Act } from './statement.ts';

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

export const VERDICTS = ['accepted', 'rejected', 'corrected'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** That a statement is right as it was extracted. */
export interface AcceptDecision {
  readonly kind: 'accept';
  readonly statement: StatementAnchor;
}

/** That there is no such statement. */
export interface RejectDecision {
  readonly kind: 'reject';
  readonly statement: StatementAnchor;
}

/** That a statement is right but for its act, its speaker or both. */
export interface CorrectDecision {
  readonly kind: 'correct';
  readonly statement: StatementAnchor;
  /** Null leaves it as extracted. */
  readonly act: Act | null;
  /** Null leaves it as extracted; its `entity` is null where nobody is to be settled on. */
  readonly speaker: { readonly entity: EntityAnchor | null } | null;
}

/** What the user made of a statement; the last that holds wins, over extraction too. */
export type JudgeDecision = AcceptDecision | RejectDecision | CorrectDecision;

/** Longest note, tag, name of a search and URL, in UTF-16 units. */
export const LONGEST = { note: 10_000, tag: 64, searchName: 200, url: 4_000 } as const;

export interface NoteDecision {
  readonly kind: 'note';
  readonly target: DecisionTarget;
  readonly text: string;
}

/** A tag is the same in upper and lower case, and is shown as it was first given. */
export interface TagDecision {
  readonly kind: 'tag' | 'untag';
  readonly target: DecisionTarget;
  readonly tag: string;
}

/** A view to come back to. */
export interface SaveSearchDecision {
  readonly kind: 'save-search';
  readonly name: string;
  /** Within the program: `/statements?act=deny`. */
  readonly url: string;
}

export type AnnotationDecision = NoteDecision | TagDecision | SaveSearchDecision;

/** That an earlier decision no longer holds, by its number; of one that is itself an undoing, that it holds again. */
export interface UndoDecision {
  readonly kind: 'undo';
  readonly decision: number;
}

export type Decision = EntityDecision | JudgeDecision | AnnotationDecision | UndoDecision;

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

/** Whether a decision is about who is who. */
export function isEntityDecision(decision: Decision): decision is EntityDecision {
  return ['merge', 'split', 'rename'].includes(decision.kind);
}

/** Whether a decision is about a statement. */
export function isJudgeDecision(decision: Decision): decision is JudgeDecision {
  return ['accept', 'reject', 'correct'].includes(decision.kind);
}

/** What a decision makes of a statement. */
export function verdictOf({ kind }: JudgeDecision): Verdict {
  return kind === 'accept' ? 'accepted' : kind === 'reject' ? 'rejected' : 'corrected';
}

/** A tag without what makes no difference: the same string for tags that are the same. */
export function foldedTag(tag: string): string {
  return tag.normalize('NFC').toLowerCase();
}

/** Whether a tag has the form that is kept: trimmed, on one line, not too long. */
export function isTag(tag: string): boolean {
  const fits = tag !== '' && tag.length <= LONGEST.tag;
  return fits && tag.trim() === tag && tag.isWellFormed() && !/\p{Cc}/u.test(tag);
}

/** Whether a URL leads to a view of the program and nowhere else: browsers read `//` and a backslash as another host. */
export function isInAppUrl(url: string): boolean {
  return /^\/(?![/\\])[^\\\p{Cc}]*$/u.test(url) && url.length <= LONGEST.url;
}
