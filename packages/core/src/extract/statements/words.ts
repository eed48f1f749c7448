import type { TokenRange } from '../../model/tagger.ts';
import type { Token } from '../../model/token.ts';

export type { TokenRange };

/**
 * What phrase rules read: the tokens of a document, and which of them stand inside quotation marks
 * (marks included). Ranges are half-open indices into `tokens`.
 */
export interface Words {
  readonly tokens: readonly Token[];
  readonly quoted: readonly boolean[];
}

export function tokenAt(words: Words, index: number): Token | undefined {
  return words.tokens[index];
}

export function lowerAt(words: Words, index: number): string {
  return words.tokens[index]?.lower ?? '';
}
