import type { Token } from '../../model/token.ts';
import { tokenAt, type TokenRange, type Words } from './words.ts';

/** The words of some content, one after the other, quotation marks left out: rules read them like unquoted text. */
export interface SaidWords extends Words {
  /** Where each of them stands among the tokens of the document. */
  readonly at: readonly number[];
  /** Whether the first of them stood inside quotation marks. */
  readonly direct: boolean;
}

/** How many words of the content are looked at: what it does is mostly told at its beginning. */
const LONGEST = 90;

/** From the first to the last of some words of the content, in the document's tokens. */
export function rangeWithin({ at }: SaidWords, { from, to }: TokenRange): TokenRange | null {
  const first = at[from];
  const last = at[to - 1];
  return first === undefined || last === undefined ? null : { from: first, to: last + 1 };
}

const MARK = /^(?:["“”„«»‘’']|''|``)$/;

/** The first words of the content, its pieces put together. */
export function saidWords(words: Words, content: readonly TokenRange[]): SaidWords {
  const tokens: Token[] = [];
  const at: number[] = [];
  for (const piece of content) {
    for (let index = piece.from; index < piece.to && tokens.length < LONGEST; index += 1) {
      const token = tokenAt(words, index);
      if (token === undefined || MARK.test(token.text)) continue;
      tokens.push(token);
      at.push(index);
    }
  }
  return { tokens, at, quoted: [], direct: words.quoted[at[0] ?? -1] === true };
}
