import type { Source } from '@rapporteur/core/model/document';
import type { Problem } from '@rapporteur/core/model/problem';
import type { Gone } from './fetcher.ts';

/**
 * What comes of following the inputs, one at a time and in order: a source to be read, an input
 * that cannot be (the others go on), or something left aside that the user should hear of.
 */
export type InputItem =
  | { readonly kind: 'source'; readonly source: Source }
  | {
      readonly kind: 'problem';
      readonly input: string;
      readonly problem: Problem;
      /** Set where a server says that nothing is there any more: what a dossier holds of it is told of as gone. */
      readonly gone?: Gone;
    }
  | {
      readonly kind: 'skipped';
      readonly input: string;
      readonly reason: SkipReason;
      /** How many parts of an archive this stands for; 1 where it is not said. */
      readonly count?: number;
    }
  | { readonly kind: 'notice'; readonly input: string; readonly message: string };

/** Why a file of a folder, or a part of an archive, is not read; a file that is named itself is always read. */
export type SkipReason =
  | 'unknown-type'
  | 'hidden'
  | 'not-a-file'
  | 'link-loop'
  /** Records of a web archive: no page, an answer other than "found", a page that is in it already. */
  | 'not-html'
  | 'not-found'
  | 'revisit'
  /** An item of a feed that has neither words nor an address. */
  | 'no-content';
