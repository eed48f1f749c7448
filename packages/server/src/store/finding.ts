import type { RevisionId } from '@rapporteur/core/model/ids';

/** Something in a dossier that is not as it was written. */
export interface Finding {
  readonly kind:
    | 'bytes-changed'
    | 'text-changed'
    | 'words-differ'
    | 'span-outside'
    | 'source-differs'
    | 'unreadable-row'
    | 'orphaned-row'
    | 'database'
    | 'search-index';
  /** Null where it concerns the file as a whole. */
  readonly revision: RevisionId | null;
  /** The fact (`s1 content`), table or page. */
  readonly where: string;
  /** One sentence. */
  readonly message: string;
}
