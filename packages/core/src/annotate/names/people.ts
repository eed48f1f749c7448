import { COMMON_WORDS } from '../../languages/en/common-words.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../../languages/en/given-names.ts';
import { NAME_PARTICLES } from '../../languages/en/name-words.ts';
import { FEMALE_TITLES, MALE_TITLES } from '../../languages/en/titles.ts';
import { type Candidate, formOf } from './candidate.ts';
import { foldWord } from './fold.ts';
import { isPossessive } from './runs.ts';
import type { Word } from './words.ts';

/** Somebody the document names in full: the folded parts of the name. */
interface Person {
  readonly key: string;
  parts: readonly string[];
  readonly gender: 'female' | 'male' | null;
  /** Index of the candidate that last named this person. */
  last: number;
  /** How often this person has been named so far. */
  named: number;
  /** How often by the surname alone. */
  bare: number;
  /** How often the document names this person in full. */
  full: number;
  /** The document calls this person by the given name alone, no less than in full. */
  familiar: boolean;
}

/**
 * Which person each candidate names, as a key: names in full first, over the whole document (a headline may
 * name somebody by surname whom only the body names in full), then names of one word, each by what was said before it.
 */
export function linkPeople(
  words: readonly Word[],
  candidates: readonly Candidate[],
): Map<number, string> {
  const keys = new Map<number, string>();
  const people: Person[] = [];
  const indexed = new Map<string, Person[]>();
  for (const [index, candidate] of candidates.entries()) {
    if (candidate.type !== 'person') continue;
    const parts = partsOf(words, candidate);
    if (parts.length < 2) continue;
    const person = sameAs(indexed, parts) ?? newPerson(words, candidate, parts, people, indexed);
    // "Jane Doe Says Roe" in a headline, then "Jane Doe".
    if (opensWith(person.parts, parts) && COMMON_WORDS.has(person.parts[parts.length] ?? ''))
      person.parts = parts;
    person.full += 1;
    keys.set(index, person.key);
  }
  const single = new Map<string, number>();
  const quoted = quotedWords(words);
  for (const candidate of candidates) {
    // What others call somebody is not what the text does.
    if (quoted.has(candidate.first)) continue;
    const [part, more] = candidate.type === 'person' ? partsOf(words, candidate) : [];
    if (part !== undefined && more === undefined) single.set(part, (single.get(part) ?? 0) + 1);
  }
  for (const person of people)
    person.familiar = (single.get(person.parts[0] ?? '') ?? 0) >= Math.max(2, person.full);
  const told = gendersTold(words, candidates);
  const byKey = new Map(people.map((person) => [person.key, person]));
  for (const [index, candidate] of candidates.entries()) {
    if (candidate.type !== 'person') continue;
    const known = byKey.get(keys.get(index) ?? '');
    const person = known ?? bearer(words, candidate, indexed, told);
    if (person !== null) {
      person.last = index;
      person.named += 1;
      const [part] = partsOf(words, candidate);
      if (known === undefined && part === person.parts.at(-1)) person.bare += 1;
    }
    keys.set(index, person?.key ?? `person:${partsOf(words, candidate).join(' ')}`);
  }
  return keys;
}

/** Words up to which a pronoun speaks of the name before it. */
const PRONOUN_REACH = 8;
/** The least share of such pronouns that must agree. */
const AGREED = 0.8;

/** "Doe defended her plan", "Doe said she would": whether surnames alone go with "she" or "he", by what follows them at once. */
function gendersTold(
  words: readonly Word[],
  candidates: readonly Candidate[],
): Map<string, 'female' | 'male'> {
  const votes = new Map<string, { female: number; male: number }>();
  const people = candidates.filter(({ type }) => type === 'person');
  for (const [index, candidate] of people.entries()) {
    const [part, more] = partsOf(words, candidate);
    if (part === undefined || more !== undefined || candidate.title !== null) continue;
    const vote = pronounBehind(words, candidate, people[index + 1]?.first ?? Infinity);
    if (vote === null) continue;
    const own = votes.get(part) ?? { female: 0, male: 0 };
    own[vote] += 1;
    votes.set(part, own);
  }
  const found = new Map<string, 'female' | 'male'>();
  for (const [part, { female, male }] of votes) {
    if (female >= AGREED * (female + male)) found.set(part, 'female');
    else if (male >= AGREED * (female + male)) found.set(part, 'male');
  }
  return found;
}

/** What the first pronoun of a clause tells of the name that it opens with; "her" only before a noun, for "Doe called her" is of another. */
function pronounBehind(
  words: readonly Word[],
  { first, end }: Candidate,
  stop: number,
): 'female' | 'male' | null {
  for (let at = end; at < Math.min(stop, end + PRONOUN_REACH); at += 1) {
    const [word, next] = [words[at], words[at + 1]];
    if (word === undefined || word.sentence !== words[first]?.sentence) return null;
    if (/["“”]/.test(word.text) || isPossessive(word)) return null;
    // "her repeated comments"
    const owns =
      /^(?:NOUN|ADJ)$/.test(next?.pos ?? '') ||
      (next?.lower.endsWith('ed') === true && words[at + 2]?.pos === 'NOUN');
    if (/^(?:she|herself)$/.test(word.lower) || (word.lower === 'her' && owns)) return 'female';
    if (/^(?:he|himself)$/.test(word.lower) || (word.lower === 'his' && owns)) return 'male';
    if (/^(?:he|she|him|her|his)$/.test(word.lower)) return null;
  }
  return null;
}

/** Words inside quotation marks, roughly: a mark left open ends with its line. */
function quotedWords(words: readonly Word[]): Set<number> {
  const found = new Set<number>();
  let open = false;
  for (const [at, { text, joined }] of words.entries()) {
    if (joined === 'apart') open = false;
    if (/^(?:["“”]|''|``)$/.test(text))
      open = text === '“' || text === '``' || (text !== '”' && !open);
    else if (open) found.add(at);
  }
  return found;
}

/** Folded parts of a name: no particles, a hyphenated part as one. */
function partsOf(words: readonly Word[], candidate: Candidate): string[] {
  return formOf(words, candidate)
    .split(/\s+/)
    .filter((part) => !NAME_PARTICLES.has(part) && part !== 'Jr.' && part !== 'Sr.')
    .map(foldWord)
    .filter((part) => /\p{L}/u.test(part));
}

/** Of people who share a part of their names, so many are told apart by it; a text with more is a list of names. */
const MOST_NAMESAKES = 100;

function newPerson(
  words: readonly Word[],
  candidate: Candidate,
  parts: readonly string[],
  people: Person[],
  indexed: Map<string, Person[]>,
): Person {
  const person = {
    key: `person:${parts.join(' ')}`,
    parts,
    gender: genderHint(words, candidate),
    last: -1,
    named: 0,
    bare: 0,
    full: 0,
    familiar: false,
  };
  people.push(person);
  for (const part of new Set(parts)) {
    const bearers = indexed.get(part) ?? [];
    if (bearers.length < MOST_NAMESAKES) bearers.push(person);
    indexed.set(part, bearers);
  }
  return person;
}

/** The person already met whose name this is another form of: middle names and initials aside. */
function sameAs(indexed: ReadonlyMap<string, Person[]>, parts: readonly string[]): Person | null {
  const last = parts.at(-1) ?? '';
  const first = parts[0] ?? '';
  for (const person of indexed.get(last) ?? [])
    if (person.parts.at(-1) === last && (isGiven(person, first) || endsAlike(person.parts, parts)))
      return person;
  for (const person of indexed.get(first) ?? [])
    if (opensWith(person.parts, parts) || opensWith(parts, person.parts)) return person;
  return null;
}

/** Whether a name's first part is the given name of somebody, or the one they go by: 'Robert "Bobby" Scott'. */
function isGiven({ parts }: Person, first: string): boolean {
  return agree(first, parts[0] ?? '') || parts.slice(1, -1).includes(first);
}

/** "Guajardo Villarreal" and "Ildefonso Guajardo Villarreal": one name is the end of the other. */
function endsAlike(a: readonly string[], b: readonly string[]): boolean {
  const shorter = Math.min(a.length, b.length);
  return a.slice(-shorter).join(' ') === b.slice(-shorter).join(' ');
}

function agree(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

/** Whether a name is the other one with parts more at its end, "Kim Jong Un" and "Kim Jong-un" being the same. */
function opensWith(longer: readonly string[], shorter: readonly string[]): boolean {
  if (longer.join('') === shorter.join('')) return true;
  return shorter.length < longer.length && shorter.every((part, index) => longer[index] === part);
}

/**
 * Whom a name of one word means: the bearer of the surname, or of the part. Of several, the one it has meant so far; at first one whom the
 * document does not call by the given name instead, and who has been named most.
 */
function bearer(
  words: readonly Word[],
  candidate: Candidate,
  indexed: ReadonlyMap<string, Person[]>,
  told: ReadonlyMap<string, 'female' | 'male'>,
): Person | null {
  const [part] = partsOf(words, candidate);
  if (part === undefined) return null;
  const gender = genderHint(words, candidate);
  const bearers = indexed.get(part) ?? [];
  const known = bearers.filter((person) => gender !== null && person.gender === gender);
  const fitting =
    known.length > 0
      ? known
      : bearers.filter((person) => gender === null || person.gender === null);
  const bySurname = fitting.filter((person) => person.parts.at(-1) === part);
  const choice = bySurname.length > 0 ? bySurname : fitting;
  if (choice.length <= 1) return choice[0] ?? null;
  const before = choice.filter((person) => person.last >= 0);
  const most = Math.max(0, ...before.map(({ bare }) => bare));
  const usual = before.filter(({ bare }) => bare === most);
  const formal = usual.filter(({ familiar }) => !familiar);
  const alike = formal.length > 0 ? formal : usual;
  // "Doe defended her plan": of those whom the name may mean alike, the woman.
  const meant = alike.filter((person) => gender === null && person.gender === told.get(part));
  const several = meant.length > 0 ? meant : alike;
  // A headline's surname: whom the text names first.
  if (several.length === 0) return choice.find(({ familiar }) => !familiar) ?? choice[0] ?? null;
  // Whose full name the text repeats is not the one that it means by the surname.
  return (
    several.toSorted((a, b) => a.named - a.bare - (b.named - b.bare) || b.last - a.last)[0] ?? null
  );
}

/** What the title or the given name tells. */
function genderHint(words: readonly Word[], candidate: Candidate): 'female' | 'male' | null {
  const title = candidate.title;
  if (title !== null) {
    for (const word of words.slice(title.first, title.end)) {
      const lower = word.lower.replace(/\.$/, '');
      if (FEMALE_TITLES.has(lower)) return 'female';
      if (MALE_TITLES.has(lower)) return 'male';
    }
  }
  if (candidate.end - candidate.first < 2) return null;
  // "Mark-Viverito" is a surname.
  if (words[candidate.first + 1]?.joined === 'tight') return null;
  const given = words[candidate.first]?.lower ?? '';
  if (FEMALE_NAMES.has(given)) return 'female';
  return MALE_NAMES.has(given) ? 'male' : null;
}
