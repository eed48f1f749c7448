import type { Verdict } from '@rapporteur/core/model/decision';
import type { DecisionTarget } from '@rapporteur/core/model/decision-target';
import type { DocumentId, DossierEntityId, FactId } from '@rapporteur/core/model/ids';

/** An entry of the log of decisions that holds. */
interface Entry {
  /** Its number in the log, by which it is undone. */
  readonly decision: number;
  /** ISO 8601 instant. */
  readonly decidedAt: string;
}

/** What is annotated, as the dossier has it now. */
export interface TargetRow {
  readonly anchor: DecisionTarget;
  /**
   * Of a fact, the one in the document's current revision. Null where it is orphaned: the document, now, does not have its words, or
   * nothing is known by that name.
   */
  readonly id: FactId | DocumentId | DossierEntityId | null;
}

/** What the user made of a statement. */
export interface JudgedRow extends Entry {
  readonly verdict: Verdict;
  readonly target: TargetRow;
}

export interface NoteRow extends Entry {
  readonly target: TargetRow;
  readonly text: string;
}

export interface TagRow extends Entry {
  readonly target: TargetRow;
  readonly tag: string;
}

export interface SavedSearchRow extends Entry {
  readonly name: string;
  /** Within the program: `/statements?act=deny`. */
  readonly url: string;
}

/** Everything that the user noted and that holds, oldest first. */
export interface Annotations {
  /** One for each statement that is judged: the last that holds. */
  readonly judgements: readonly JudgedRow[];
  readonly notes: readonly NoteRow[];
  readonly tags: readonly TagRow[];
  readonly searches: readonly SavedSearchRow[];
}
