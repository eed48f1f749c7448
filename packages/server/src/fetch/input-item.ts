import type { Source } from '@rapporteur/core/model/document';
import type { Problem } from '@rapporteur/core/model/problem';

/**
 * What comes of following the inputs, one at a time and in order: a source to be read, an input
 * that cannot be (the others go on), or something left aside that the user should hear of.
 */
export type InputItem =
  | { readonly kind: 'source'; readonly source: Source }
  | { readonly kind: 'problem'; readonly input: string; readonly problem: Problem }
  | { readonly kind: 'skipped'; readonly input: string; readonly reason: SkipReason }
  | { readonly kind: 'notice'; readonly input: string; readonly message: string };

/** Why a file of a folder is not read; a file that is named itself is always read. */
export type SkipReason = 'unknown-type' | 'hidden' | 'not-a-file' | 'link-loop';
