import { codePointIndex } from '@rapporteur/core/text/code-points';
import type { Highlight } from '../kit/highlighted.ts';

/** Words that a text must have next to one another, folded; of a prefix the last is only the beginning of a word. */
export interface QueryTerm {
  readonly words: readonly string[];
  readonly prefix: boolean;
}

/**
 * What a query looks for in the text, to be marked there: words and phrases, not what stands after NOT, and no fields.
 * It is lenient, since the server is what refuses a query.
 */
export function queryTerms(query: string): readonly QueryTerm[] {
  const terms: QueryTerm[] = [];
  const negated: boolean[] = [];
  let not = false;
  for (const [piece] of query.matchAll(PIECES)) {
    const out: boolean = not || negated.at(-1) === true;
    if (piece === '(') negated.push(out);
    else if (piece === ')') negated.pop();
    if (piece === 'NOT') not = !not;
    else not = false;
    if (out || ['(', ')', 'AND', 'OR', 'NOT'].includes(piece) || FIELD.test(piece)) continue;
    const words = wordsIn(piece).map(({ folded }) => folded);
    if (words.length > 0) terms.push({ words, prefix: piece.endsWith('*') });
  }
  return terms;
}

/** Where a text has the terms of a query, in code points, as the server's index finds them: whole words, case and accents aside. */
export function foundIn(text: string, terms: readonly QueryTerm[]): readonly Highlight[] {
  if (terms.length === 0) return [];
  const words = wordsIn(text);
  const index = codePointIndex(text);
  return words.flatMap(({ start }, at) => {
    const term = terms.find((one) => standsAt(words, at, one));
    const end = term === undefined ? undefined : words[at + term.words.length - 1]?.end;
    if (end === undefined) return [];
    return [{ start: index.toCodePoint(start), end: index.toCodePoint(end), role: 'found' }];
  });
}

/** A field with its value, quoted or not; a phrase; a parenthesis; anything else up to a space. */
const PIECES = /[a-z]+:["“„«][^"”“»]*["”“»]?|["“„«][^"”“»]*["”“»]?|[()]|[^\s()"“”„«»]+/giu;
const FIELD = /^[a-z]+:./i;

interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: word, index }) => ({
    folded: word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

function standsAt(words: readonly Word[], at: number, { words: wanted, prefix }: QueryTerm) {
  return wanted.every((want, offset) => {
    const have = words[at + offset]?.folded;
    return prefix && offset === wanted.length - 1 ? have?.startsWith(want) : have === want;
  });
}
