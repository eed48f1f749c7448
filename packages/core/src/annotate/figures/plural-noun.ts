import { COMMON_WORDS } from '../../languages/en/common-words.ts';
import { DEMONYMS } from '../../languages/en/demonyms.ts';
import { IRREGULAR_PLURALS, NO_PLURALS } from '../../languages/en/figures.ts';
import { PERSONS } from '../../languages/en/persons.ts';
import { ROLE_NOUNS } from '../../languages/en/phrase-words.ts';
import { KINDS_OF_PEOPLE } from '../../languages/en/roles.ts';
import { TITLE_NOUNS } from '../../languages/en/titles.ts';
import type { Token } from '../../model/token.ts';

/** Whether a word can name several of a kind: "drones", "people", "Democrats". */
export function isPlural({ text, lower, pos, lemma }: Token): boolean {
  if (NO_PLURALS.has(lower)) return false;
  if (IRREGULAR_PLURALS.has(lower) || PERSONS.has(lower) || /(?:^|[a-z])(?:wo)?men$/.test(lower))
    return true;
  if (!/[^su]s$/.test(lower) || lower.length < 4) return false;
  if (pos === 'NOUN') return true;
  if (pos === 'PROPN' || pos === 'ADJ')
    return DEMONYMS.has(text) || COMMON_WORDS.has(lower) || isRole(singular(lower, lemma));
  // "41 shots": what is a verb elsewhere is tagged so here, too.
  return false;
}

/** A plural in the singular: by the tagger's lemma where that is one, else by its ending. */
export function singular(lower: string, lemma: string): string {
  const irregular = SINGULARS.get(lower);
  if (irregular !== undefined) return irregular;
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/(?:sh|ch|x|ss|z)es$/.test(lower)) return lower.slice(0, -2);
  if (lower.endsWith('men')) return `${lower.slice(0, -3)}man`;
  if (lower.endsWith('s') && lemma === lower.slice(0, -1)) return lemma;
  if (lower.endsWith('ves') && lemma.endsWith('f')) return lemma;
  return lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower;
}

/** Whether a plural counts persons. */
export function isOfPersons({ text, lower, lemma }: Token): boolean {
  if (PERSONS.has(lower) || (DEMONYMS.has(text) && text.endsWith('s'))) return true;
  return isRole(singular(lower, lemma));
}

function isRole(noun: string): boolean {
  return (
    ROLE_NOUNS.has(noun) ||
    TITLE_NOUNS.has(noun) ||
    KINDS_OF_PEOPLE.has(noun) ||
    PERSONS.has(`${noun}s`)
  );
}

const SINGULARS: ReadonlyMap<string, string> = new Map([
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['mice', 'mouse'],
  ['lives', 'life'],
  ['knives', 'knife'],
  ['wolves', 'wolf'],
  ['leaves', 'leaf'],
  ['criteria', 'criterion'],
  ['buses', 'bus'],
  ['movies', 'movie'],
  ['crises', 'crisis'],
]);
