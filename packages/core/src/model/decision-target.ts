import type { EntityAnchor } from './decision.ts';

/**
 * Which statement is meant, without its row: the one of this document whose content has exactly these words. Of several,
 * those whose speaker is named by the same words come first, then those of the same speaker, then the nearest.
 */
export interface StatementAnchor {
  readonly kind: 'statement';
  /** Id of the document. */
  readonly document: string;
  /** The words of each span of its content. */
  readonly content: readonly string[];
  /** The words that name the speaker, or null. */
  readonly source: string | null;
  /** What its document calls whoever was extracted as the speaker, or null: "Norrea and Velmark said" is two statements. */
  readonly speaker: string | null;
  /** Where its content starts, in code points, in the revision in which it was meant. */
  readonly start: number;
}

/** Which event is meant: the one of this document that is told in this sentence by these words. */
export interface EventAnchor {
  readonly kind: 'event';
  /** Id of the document. */
  readonly document: string;
  readonly trigger: string;
  /** The words of its sentence, or null where it stands in none. */
  readonly sentence: string | null;
  /** Where the trigger starts, in code points, in the revision in which it was meant. */
  readonly start: number;
}

/** A document by its id. */
export interface DocumentAnchor {
  readonly kind: 'document';
  readonly document: string;
}

/** An entity, known as a merge knows it. */
export interface EntityTarget {
  readonly kind: 'entity';
  readonly entity: EntityAnchor;
}

/** What a note or a tag is on: found anew in what the dossier holds, whatever was read again since. */
export type DecisionTarget = StatementAnchor | EventAnchor | DocumentAnchor | EntityTarget;
