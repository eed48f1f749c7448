import type { EntityType } from '../../model/entity.ts';
import type { Lexeme } from './lexicon.ts';
import type { Word } from './words.ts';

/** A title or office told with a name: words `[first, end)`. */
export interface Title {
  readonly first: number;
  readonly end: number;
}

/** Words `[first, end)` that name something; `type` is null until the whole document has been seen. */
export interface Candidate {
  readonly first: number;
  readonly end: number;
  readonly type: EntityType | null;
  /** The rule that settled the type, or that found the words. */
  readonly by: string;
  readonly lexeme: Lexeme | null;
  readonly title: Title | null;
}

/** The words of a candidate as they would stand in running text. */
export function formOf(words: readonly Word[], from: { first: number; end: number }): string {
  let form = '';
  for (let at = from.first; at < from.end; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    form += (at > from.first && word.joined !== 'tight' ? ' ' : '') + word.form;
  }
  return form;
}
