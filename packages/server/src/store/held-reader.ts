import type { DossierReader } from './dossier.ts';

/**
 * A reader that answers from the state of the dossier at which it was told to look last, as far as this rests on all documents
 * together (who is who, inferred dates, recurring lines, what the user made of statements): finding that out takes its time, and
 * nobody who asks is made to wait for it.
 */
export interface HeldReader {
  readonly reader: DossierReader;
  /** What the dossier holds now. */
  readonly look: () => HeldState;
  /** Takes over everything that was changed; takes seconds where there are many documents. */
  readonly refresh: () => void;
  /** Takes over what the user made of statements, tags and notes; takes a moment. */
  readonly refreshReview: () => void;
}

export interface HeldState {
  /** Another with every revision that is added, and every decision about who is who. */
  readonly contents: string;
  /** How many decisions were made. */
  readonly decisions: number;
  /** Another with every change at all that somebody else made. */
  readonly data: number;
  readonly documents: number;
}
