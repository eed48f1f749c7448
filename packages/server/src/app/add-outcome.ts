import type { DocumentId, RevisionId } from '@rapporteur/core/model/ids';
import type { Problem } from '@rapporteur/core/model/problem';
import type { InputItem } from '../fetch/input-item.ts';
import type { AddOutcome } from '../store/record.ts';

/** What became of one input; outcomes come in the order of the inputs, once they are safely on disk. */
export type InputOutcome =
  | {
      readonly kind: AddOutcome['kind'];
      readonly input: string;
      readonly document: DocumentId;
      readonly revision: RevisionId;
      /** Whether the dossier learned another way to a document it held. */
      readonly newInput: boolean;
    }
  | { readonly kind: 'failed'; readonly input: string; readonly problem: Problem }
  /** What the inputs said of themselves, handed on in its place. */
  | Extract<InputItem, { readonly kind: 'skipped' | 'notice' }>;
