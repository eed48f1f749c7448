import { isGivenName } from '../../languages/en/given-names.ts';
import { MINISTRY_FIELDS, STATE_BODIES } from '../../languages/en/organizations.ts';
import { DEMONYM_ENDINGS, STATE_OFFICES } from '../../languages/en/governments.ts';
import { lexeme, type Lexeme } from './lexicon.ts';
import { isPossessive } from './runs.ts';
import { titleAt, titleBefore } from './title-phrase.ts';
import type { Word } from './words.ts';

/** What is known of a name: the word lists, and what the document itself lets on. */
export type Lexicon = (form: string) => Lexeme | null;

/**
 * A lexicon in which the document's own states are known, too: names that no list has, from which the document
 * forms an adjective ("Velmark", "Velmarkian") or that have a foreign minister or an army.
 */
export function documentLexicon(words: readonly Word[]): Lexicon {
  const coined = coinedStates(words);
  return (form) => lexeme(form) ?? coined.get(form) ?? null;
}

function coinedStates(words: readonly Word[]): Map<string, Lexeme> {
  const names = new Set<string>();
  const ofPeople = new Set<string>();
  const governing = new Set<string>();
  const calling = new Set<string>();
  for (const [at, word] of words.entries()) {
    if (!word.capital || !/^\p{Lu}[\p{L}]{3,}$/u.test(word.form) || lexeme(word.form) !== null)
      continue;
    names.add(word.form);
    if (isGivenName(word.lower) || followsPerson(words, at)) ofPeople.add(word.form);
    if (isStateOffice(words, at + 1)) calling.add(word.form);
    if (isPossessive(words[at + 1]) && isStateOffice(words, at + 2)) governing.add(word.form);
    else if (words[at - 1]?.lower === 'of' && isMinister(words, at - 3)) governing.add(word.form);
  }
  const coined = new Map<string, Lexeme>();
  const state = (name: string, governs: boolean): void => {
    const known = { ...STATE, kind: 'country', type: 'place', key: `country:${name}` } as const;
    coined.set(name, { ...known, state: name, governs });
  };
  for (const form of names) {
    const name = DEMONYM_ENDINGS.flatMap((ending) => basesOf(form, ending)).find(
      (base) => base !== form && names.has(base) && !ofPeople.has(base),
    );
    if (name === undefined) continue;
    state(name, governing.has(name) || calling.has(form));
    const called = { ...STATE, kind: 'demonym', type: 'group', key: `demonym:${name}` } as const;
    coined.set(form, { ...called, state: name });
  }
  for (const name of governing)
    if (!ofPeople.has(name) && coined.get(name)?.kind !== 'demonym') state(name, true);
  for (const name of besideStates(words, coined)) if (!ofPeople.has(name)) state(name, true);
  return coined;
}

/** Names that the document joins to a state it has: "Velmark and Kessaria", as their subject or as parties. */
function besideStates(words: readonly Word[], coined: ReadonlyMap<string, Lexeme>): Set<string> {
  const found = new Set<string>();
  for (let at = 1; at < words.length - 1; at += 1) {
    const [left, right] = [words[at - 1], words[at + 1]];
    if (words[at]?.lower !== 'and' || left?.capital !== true || right?.capital !== true) continue;
    if (words[at - 2]?.capital === true || words[at + 2]?.capital === true) continue;
    for (const [one, other] of [
      [left, right],
      [right, left],
    ] as const)
      if (
        coined.get(other.form)?.governs === true &&
        lexeme(one.form) === null &&
        coined.get(one.form)?.kind !== 'demonym'
      )
        found.add(one.form);
  }
  return found;
}

const STATE = { country: null, sure: true } as const;

/** Shorter names lend themselves to chance: "Mali" and "Malin". */
const SHORTEST_BASE = 4;

/** What a word that ends like a demonym, or like its plural, may be formed from. */
function basesOf(form: string, ending: string): string[] {
  const singular = form.replace(/s$/, '');
  if (!singular.endsWith(ending)) return [];
  const stem = singular.slice(0, -ending.length);
  if (stem.length < SHORTEST_BASE) return [];
  return ['', 'a', 'ia', 'e', 'o', 'y'].map((vowel) => stem + vowel);
}

/** Whether the word before makes this one a part of a person's name: a title or another name. */
function followsPerson(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined || words[at]?.joined !== 'space') return false;
  if (titleBefore(words, at) !== null) return true;
  return before.capital && (isGivenName(before.lower) || titleAt(words, at - 1) !== null);
}

/** "prime minister", "foreign ministers", "Defence Ministry", "army". */
function isStateOffice(words: readonly Word[], at: number): boolean {
  const first = words[at]?.lower ?? '';
  if (STATE_OFFICES.has(first) || isMinister(words, at)) return true;
  if (words[at + 1]?.lower === 'ministry') return MINISTRY_FIELDS.has(first);
  return STATE_BODIES.has(first) && first !== 'government' && first !== 'administration';
}

function isMinister(words: readonly Word[], at: number): boolean {
  const first = words[at]?.lower ?? '';
  if (!/^ministers?$/.test(words[at + 1]?.lower ?? '')) return false;
  return first === 'prime' || MINISTRY_FIELDS.has(first);
}
