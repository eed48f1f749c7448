import type { Token } from '../../model/token.ts';
import type { Clause, Party } from './clause.ts';

/** The names that stand together from token `from` on: "Trump, Vance and Rubio", with titles and demonyms between. */
export function together(clause: Clause, from: number): Party[] {
  const start = clause.parties.findIndex(({ end }) => end > from);
  const list: Party[] = [];
  for (let index = start; index >= 0 && index < clause.parties.length; index += 1) {
    const party = clause.parties[index];
    const last = list.at(-1);
    if (party === undefined) break;
    if (
      last !== undefined &&
      (!linked(clause.tokens, last, party) || speaksNext(clause, last, party))
    )
      break;
    list.push(party);
  }
  return list;
}

/** Whether only a conjunction, or a title, stands between two names. */
export function linked(tokens: readonly Token[], left: Party, right: Party): boolean {
  if (right.first - left.end > 6) return false;
  // "They" of two has both in one place.
  if (right.first < left.end) return true;
  let joined = false;
  for (const token of tokens.slice(left.end, right.first)) {
    if (JOINS.has(token.lower)) joined = true;
    else if (
      !['NOUN', 'ADJ', 'PROPN', 'DET', 'PART', 'NUM'].includes(token.pos) &&
      !/^(?:its|their|his|her|\p{L}+ing)$/u.test(token.lower)
    )
      return false;
  }
  return joined || left.entity.type !== 'person';
}

const JOINS = new Set([
  ',',
  'and',
  '&',
  'or',
  'as',
  'well',
  'both',
  '-',
  '–',
  'the',
  'with',
  'alongside',
]);

/** Whether a name behind a comma opens a clause of its own: "talks with Trump, the Kremlin said". */
function speaksNext({ tokens }: Clause, left: Party, right: Party): boolean {
  if (tokens.slice(left.end, right.first).some(({ lower }) => lower === 'and')) return false;
  return ['VERB', 'AUX'].includes(tokens[right.end]?.pos ?? '');
}
