import { COMMON_WORDS } from '../../languages/en/common-words.ts';
import { isGivenName } from '../../languages/en/given-names.ts';
import { ROLE_NOUNS } from '../../languages/en/phrase-words.ts';
import { SPEECH_VERBS } from '../../languages/en/name-words.ts';
import { ARMED_MANNERS, BEFORE_ORGANIZATION, FIGHTERS } from '../../languages/en/organizations.ts';
import {
  BEFORE_PLACE,
  FACILITY_HEADS,
  FACILITY_MODIFIERS,
  PLACE_HEADS,
} from '../../languages/en/place-words.ts';
import type { EntityType } from '../../model/entity.ts';
import { type Candidate, formOf } from './candidate.ts';
import { isPossessive } from './runs.ts';
import { lexeme } from './lexicon.ts';
import type { Word } from './words.ts';

interface Score {
  person: number;
  organization: number;
  place: number;
  group: number;
}

/**
 * Settles candidates that the rules for runs left open, by what the document says of the same words:
 * a surname of somebody named in full, the same name settled elsewhere, then hints around each mention.
 * Candidates that nothing speaks for are dropped.
 */
export function decide(words: readonly Word[], candidates: readonly Candidate[]): Candidate[] {
  const scores = hintScores(words, candidates);
  const people = partsOfPeople(words, candidates);
  const hinted = hintedSurnames(words, candidates, scores);
  const surnames = surnamesNotPlaces(words, candidates, hinted);
  const settled = settledForms(words, candidates);
  const openings = openingsOfBodies(words, candidates);
  const armed = armedForms(words, candidates);
  return candidates.flatMap((candidate) => {
    if (candidate.type === 'organization' && armed.has(formOf(words, candidate)))
      return [{ ...candidate, type: 'armed-group' as const, by: 'apposition' }];
    const form = formOf(words, candidate);
    if (candidate.end - candidate.first === 1 && surnames.has(form))
      return [{ ...candidate, type: 'person' as const, by: 'surname-of-person', lexeme: null }];
    if (candidate.type !== null) return [candidate];
    if (candidate.end - candidate.first === 1 && people.has(form))
      return [{ ...candidate, type: 'person' as const, by: 'part-of-person' }];
    const same = settled.get(form);
    if (same !== undefined) return [{ ...candidate, type: same, by: 'same-name' }];
    if (openings.has(form) && !hinted.has(form) && candidate.lexeme?.type !== 'place')
      return [{ ...candidate, type: 'organization' as const, by: 'opening-of-body' }];
    const hint = best(scores.get(form)) ?? (hinted.has(form) ? 'person' : null);
    const type = hint === 'person' && isPeople(words, candidate) ? 'group' : hint;
    return type === null ? [] : [{ ...candidate, type, by: 'hints' }];
  });
}

/** "Gay Republicans": some of a people or a party. */
function isPeople(words: readonly Word[], { first, end }: Candidate): boolean {
  const last = words[end - 1];
  return (
    end - first > 1 && last?.form.endsWith('s') === true && lexeme(last.form)?.type === 'group'
  );
}

/** Bodies of which the document says that they fight: "the Upland Front, an armed group". */
function armedForms(words: readonly Word[], candidates: readonly Candidate[]): Set<string> {
  const armed = new Set<string>();
  for (const candidate of candidates) {
    const { end } = candidate;
    if (candidate.type !== 'organization' || words[end]?.text !== ',') continue;
    const apposition = words.slice(end + 1, end + 6);
    const stop = apposition.findIndex((word) => /^(?:VERB|AUX|PUNCT)$/.test(word.pos));
    const told = apposition.slice(0, stop < 0 ? undefined : stop).map(({ lower }) => lower);
    const fights = told.some(
      (word, at) =>
        FIGHTERS.has(word) || (word === 'group' && ARMED_MANNERS.has(told[at - 1] ?? '')),
    );
    if (fights) armed.add(formOf(words, candidate));
  }
  return armed;
}

/** First words of bodies: "Quinnipiac" of Quinnipiac University, "Fox" of Fox News. */
function openingsOfBodies(words: readonly Word[], candidates: readonly Candidate[]): Set<string> {
  const found = new Set<string>();
  for (const { type, first, end, lexeme } of candidates) {
    const word = words[first];
    if (type !== 'organization' || end - first < 2 || word === undefined) continue;
    if (COMMON_WORDS.has(word.lower) || isGivenName(word.lower)) continue;
    if (lexeme === null || lexeme.kind === 'outlet') found.add(word.form);
  }
  return found;
}

/** Surnames of people whom only hints make people: alone, such a name may have none. */
function hintedSurnames(
  words: readonly Word[],
  candidates: readonly Candidate[],
  scores: ReadonlyMap<string, Score>,
): Set<string> {
  const surnames = new Set<string>();
  for (const candidate of candidates) {
    if (candidate.type !== null || candidate.end - candidate.first < 2) continue;
    if (best(scores.get(formOf(words, candidate))) === 'person')
      surnames.add(words[candidate.end - 1]?.form ?? '');
  }
  return surnames;
}

/** Surnames and given names of people named in full. */
function partsOfPeople(words: readonly Word[], candidates: readonly Candidate[]): Set<string> {
  const parts = new Set<string>();
  for (const { type, first, end } of candidates) {
    if (type !== 'person') continue;
    for (const word of [words[first], words[end - 1]])
      if (word?.capital === true && word.form.length > 1) parts.add(word.form);
  }
  return parts;
}

/** Surnames of people named in full that are also places, where nothing in the document is said to be there: "Jordan said". */
function surnamesNotPlaces(
  words: readonly Word[],
  candidates: readonly Candidate[],
  hinted: ReadonlySet<string>,
): Set<string> {
  const surnames = new Set<string>(hinted);
  for (const { type, first, end } of candidates)
    if (type === 'person' && end - first > 1) surnames.add(words[end - 1]?.form ?? '');
  const alone = candidates.filter(
    (candidate) => candidate.end - candidate.first === 1 && surnames.has(formOf(words, candidate)),
  );
  const places = new Set(
    alone
      .filter((candidate) => standsAsWordOfLists(words, candidate))
      .map((one) => formOf(words, one)),
  );
  return new Set(
    alone
      .filter(({ type, lexeme }) => type === 'place' || lexeme !== null)
      .map((candidate) => formOf(words, candidate))
      .filter((form) => !places.has(form)),
  );
}

/** "in Jordan", "Jordan, Minn.", "French officials", "the Bloomberg": used for what the lists know. */
function standsAsWordOfLists(words: readonly Word[], { first, end, lexeme }: Candidate): boolean {
  const before = words[first - 1];
  const next = words[end];
  const adjective = next?.joined === 'space' && !next.capital && /^(?:NOUN|ADJ)$/.test(next.pos);
  if (lexeme?.kind === 'demonym' && adjective) return true;
  const joined = words[first]?.joined !== 'apart';
  if (joined && before !== undefined && BEFORE_PLACE.has(before.lower)) return true;
  return words[end]?.text === ',' && words[end + 1]?.capital === true;
}

/** What forms were settled as elsewhere in the document, the more frequent type first. */
function settledForms(
  words: readonly Word[],
  candidates: readonly Candidate[],
): Map<string, EntityType> {
  const settled = new Map<string, EntityType>();
  for (const candidate of candidates)
    if (candidate.type !== null && !settled.has(formOf(words, candidate)))
      settled.set(formOf(words, candidate), candidate.type);
  return settled;
}

function hintScores(words: readonly Word[], candidates: readonly Candidate[]): Map<string, Score> {
  const scores = new Map<string, Score>();
  for (const candidate of candidates) {
    if (candidate.type !== null) continue;
    const form = formOf(words, candidate);
    const score = scores.get(form) ?? ownScore(words, candidate, form);
    addContext(words, candidate, score);
    scores.set(form, score);
  }
  return scores;
}

/** What the words themselves tell. */
function ownScore(words: readonly Word[], candidate: Candidate, form: string): Score {
  const score = { person: 0, organization: 0, place: 0, group: 0 };
  const length = form.split(' ').length;
  const parts = words.slice(candidate.first, candidate.end);
  const ordinary = parts.filter((word) => word.capital && isOrdinary(word)).length;
  if (/^[\p{Lu}\p{N}&]+$/u.test(form) && form.length <= 7) score.organization += 3;
  else if (/\p{Ll}\p{Lu}/u.test(form) && !/\b(?:Mc|Mac|O'|D')/.test(form)) score.organization += 2;
  if (form.includes('&')) score.organization += 3;
  if (length > 1 && length < 4 && ordinary === 0) score.person += 2;
  if (length > 3) score.organization += 1;
  if (length === 1 && ordinary === 0)
    score.person += words[candidate.first]?.opening === true ? -0.5 : 0.5;
  if (ordinary > 0) {
    score.person -= length > 1 ? 2 * ordinary : 3;
    score.organization += length > 1 && ordinary < length ? 0.5 : -1;
    score.place -= ordinary === length ? 3 : 1;
  }
  if (parts.slice(1).some((word) => isGivenName(word.lower))) score.person += 1;
  if (candidate.lexeme?.type === 'place') score.place += 1;
  if (candidate.by === 'place-opener') score.place += 1;
  return score;
}

/** A word of English that has a capital here for some other reason than being a name. */
function isOrdinary(word: Word): boolean {
  return COMMON_WORDS.has(word.lower);
}

/** What stands around one mention. */
function addContext(words: readonly Word[], candidate: Candidate, score: Score): void {
  const { first, end } = candidate;
  const before = words[first - 1];
  const next = words[end];
  const afterNext = words[end + 1];
  if (before !== undefined && words[first]?.joined !== 'apart' && BEFORE_PLACE.has(before.lower)) {
    const firm = before.lower === 'in' || before.lower === 'near' || before.pos === 'NOUN';
    score.place += firm ? 2 : 0.7;
  }
  if (
    ROLE_NOUNS.has(before?.lemma ?? '') &&
    before?.pos === 'NOUN' &&
    words[first]?.joined === 'space' &&
    end - first > 1
  )
    score.person += 3;
  if (before?.lemma === 'visit' && words[first]?.joined === 'space') score.place += 1;
  if (BEFORE_ORGANIZATION.has(before?.lower ?? '') && words[first]?.joined === 'space')
    score.organization += 3;
  const placed =
    headsPlace(next) || (FACILITY_MODIFIERS.has(next?.lower ?? '') && headsPlace(afterNext));
  if (placed && next?.capital === false && next.joined === 'space') score.place += 3;
  else if (before?.lower === 'the') {
    score.organization += 2;
    score.person -= 3;
  }
  if (next === undefined) return;
  if (isDemonymLike(words, candidate) && next.joined === 'space' && !next.capital) score.group += 1;
  if (SPEECH_VERBS.has(next.lemma) && next.pos === 'VERB') score.person += 1;
  if (next.text === ',' && (afterNext?.lower === 'who' || /^\d\d$/.test(afterNext?.text ?? '')))
    score.person += 3;
  if (next.lower === 'who') score.person += 3;
  if (before?.pos !== 'ADP' && isDescribedPerson(words, end)) score.person += 4;
  const ordinary = end - first === 1 && COMMON_WORDS.has(words[first]?.lower ?? '');
  if (/^(?:poll|survey)$/.test(next.lower) && next.joined === 'space' && !ordinary)
    score.organization += 2;
  if (isPossessive(next)) score.person += 0.3;
  if (before?.text === '(' && next.text === ')') score.organization += 1;
}

/** ", a former senator", ", the radio host": what follows a name tells of a person. */
function isDescribedPerson(words: readonly Word[], end: number): boolean {
  if (words[end]?.text !== ',' || !/^(?:a|an|the|his|her)$/.test(words[end + 1]?.lower ?? ''))
    return false;
  for (let at = end + 2; at < end + 9; at += 1) {
    const word = words[at];
    const next = words[at + 1];
    if (word === undefined || !/^(?:NOUN|ADJ|PROPN|NUM|PUNCT)$/.test(word.pos) || word.text === ',')
      return false;
    if (word.capital || next?.pos === 'NOUN' || isHyphenMark(next)) continue;
    if (word.pos === 'NOUN')
      return ROLE_NOUNS.has(word.lemma) && next?.pos !== 'VERB' && next?.pos !== 'AUX';
  }
  return false;
}

const isHyphenMark = (word: Word | undefined): boolean =>
  word?.text === '-' && word.joined === 'tight';

/** "river", "station": told in lower case of what has the name. */
function headsPlace(word: Word | undefined): boolean {
  if (word === undefined || word.capital || word.joined !== 'space') return false;
  return PLACE_HEADS.has(word.lower) || FACILITY_HEADS.has(word.lower);
}

/** "Tasmanian", "Parisians": the ending of what is called after a place. */
function isDemonymLike(words: readonly Word[], { first, end }: Candidate): boolean {
  const form = words[first]?.form ?? '';
  return end === first + 1 && form.length > 6 && /(?:ians?|[^aeiou]ans|eans?|ese)$/.test(form);
}

function best(score: Score | undefined): EntityType | null {
  if (score === undefined) return null;
  const { person, organization, place, group } = score;
  const most = Math.max(person, organization, place, group);
  if (most <= 0) return null;
  if (group === most) return 'group';
  if (person === most) return 'person';
  return place === most ? 'place' : 'organization';
}
