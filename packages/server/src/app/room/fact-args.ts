import type { RevisionId } from '@rapporteur/core/model/ids';

/** The two halves of a fact's id. */
export interface FactArgs {
  readonly revision: RevisionId;
  readonly local: string;
}
