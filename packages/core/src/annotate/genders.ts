import {
  FEMALE_NAMES,
  MALE_NAMES,
  USUALLY_FEMALE_NAMES,
  USUALLY_MALE_NAMES,
} from '../languages/en/given-names.ts';
import { genderOfTitle } from '../languages/en/titles.ts';
import type { Entity, Gender, Mention } from '../model/entity.ts';
import type { Token } from '../model/token.ts';
import { type AnyStage, defineStage } from '../pipeline/stage.ts';

/** What the text lets on of the gender of each person it names: titles first, then given names, then pronouns; last what a given name mostly tells. */
export const genders: AnyStage = defineStage({
  name: 'genders',
  needs: ['tokens', 'namedEntities', 'names'],
  gives: ['genders'],
  run: ({ tokens, namedEntities, names }) => ({ genders: gendersOf(tokens, namedEntities, names) }),
});

/** Genders by the id of the entity; persons of whom nothing is known are left out. */
export function gendersOf(
  tokens: readonly Token[],
  entities: readonly Entity[],
  names: readonly Mention[],
): Map<string, Gender> {
  const people = new Map(entities.filter(({ type }) => type === 'person').map((e) => [e.id, e]));
  const byTitle = titleGenders(tokens, names, people);
  const byPronoun = pronounGenders(tokens, names, people);
  const found = new Map<string, Gender>();
  for (const [id, entity] of people) {
    const gender =
      byTitle.get(id) ??
      roleGender(entity) ??
      nameGender(entity, FEMALE_NAMES, MALE_NAMES) ??
      byPronoun.get(id) ??
      nameGender(entity, USUALLY_FEMALE_NAMES, USUALLY_MALE_NAMES);
    if (gender !== undefined) found.set(id, gender);
  }
  return found;
}

function ofWord(word: string): Gender | undefined {
  return genderOfTitle(word.toLowerCase().replace(/\.$/, ''));
}

/** By the word right before a mention: "Mrs. Merkel". */
function titleGenders(
  tokens: readonly Token[],
  names: readonly Mention[],
  people: ReadonlyMap<string, Entity>,
): Map<string, Gender> {
  const found = new Map<string, Gender>();
  let at = 0;
  for (const { start, entity } of names) {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < start) at += 1;
    while (at > 0 && (tokens[at - 1]?.start ?? 0) >= start) at -= 1;
    const gender = ofWord(tokens[at - 1]?.text ?? '');
    if (gender !== undefined && people.has(entity) && !found.has(entity)) found.set(entity, gender);
  }
  return found;
}

function roleGender({ roles }: Entity): Gender | undefined {
  for (const word of roles.join(' ').split(/\s+/)) {
    const gender = ofWord(word);
    if (gender !== undefined) return gender;
  }
  return undefined;
}

function nameGender(
  { name }: Entity,
  female: ReadonlySet<string>,
  male: ReadonlySet<string>,
): Gender | undefined {
  const [given = '', ...rest] = name.toLowerCase().split(/\s+/);
  if (rest.length === 0) return undefined;
  if (female.has(given)) return 'female';
  return male.has(given) ? 'male' : undefined;
}

/**
 * By pronouns in sentences that name one person only, and in the sentence after such a one if it names nobody;
 * told only where at least two pronouns agree, and hardly any disagrees.
 */
function pronounGenders(
  tokens: readonly Token[],
  names: readonly Mention[],
  people: ReadonlyMap<string, Entity>,
): Map<string, Gender> {
  const named = new Map<number, Set<string>>();
  let at = 0;
  for (const { start, entity } of names) {
    while (at < tokens.length - 1 && (tokens[at]?.end ?? 0) <= start) at += 1;
    const sentence = tokens[at]?.sentence ?? -1;
    if (people.has(entity)) named.set(sentence, (named.get(sentence) ?? new Set()).add(entity));
  }
  const counts = new Map<string, { female: number; male: number }>();
  for (const { sentence, lower } of tokens) {
    const gender = PRONOUNS.get(lower);
    if (gender === undefined) continue;
    const bearers = named.get(sentence) ?? named.get(sentence - 1);
    const [id] = bearers ?? [];
    if (bearers?.size !== 1 || id === undefined) continue;
    const count = counts.get(id) ?? { female: 0, male: 0 };
    count[gender] += 1;
    counts.set(id, count);
  }
  const found = new Map<string, Gender>();
  for (const [id, { female, male }] of counts) {
    if (female >= 2 && female >= MAJORITY * male) found.set(id, 'female');
    if (male >= 2 && male >= MAJORITY * female) found.set(id, 'male');
  }
  return found;
}

/** How many times as many pronouns must agree as disagree. */
const MAJORITY = 4;

const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
]);
