import type { Problem } from '@rapporteur/core/model/problem';
import type { DocumentId, RevisionId } from '@rapporteur/core/model/ids';
import type { Source } from '@rapporteur/core/model/document';

/** What is handed to `addInputs`: something to read, or the news that it cannot be had. */
export type Offered = Source | { readonly input: string; readonly problem: Problem };

/** What became of one input; outcomes come in the order of the inputs, once they are safely on disk. */
export type InputOutcome =
  | {
      /** New document, nothing new, or new revision of a known document. */
      readonly kind: 'added' | 'unchanged' | 'revised';
      readonly input: string;
      readonly document: DocumentId;
      readonly revision: RevisionId;
      /** Whether the dossier learned another way to a document it held. */
      readonly newInput: boolean;
    }
  | { readonly kind: 'failed'; readonly input: string; readonly problem: Problem };
