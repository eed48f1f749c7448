import {
  CHANGING_MODIFIERS,
  KINDS_OF_PEOPLE,
  PARTY_WORDS,
  TELLING_MODIFIERS,
} from '../../languages/en/roles.ts';
import { DEMONYMS } from '../../languages/en/demonyms.ts';
import { ROLE_NOUNS } from '../../languages/en/phrase-words.ts';
import { TITLE_NOUNS } from '../../languages/en/titles.ts';
import type { Span } from '../../model/span.ts';
import type { Trait } from './portraits.ts';
import { HEADLINE } from './described-bodies.ts';
import { lastPair } from './pronouns.ts';
import {
  firstNameFrom,
  namesBefore,
  namesWithin,
  type Settled,
  type SpeakerContext,
} from './speaker-context.ts';
import type { Memory } from './speaker-memory.ts';
import { determinerOf, headNoun, isPlural, isPossessive } from './source-phrase.ts';
import { tokenAt, type TokenRange, type Words } from './words.ts';

/** A phrase that describes one person by a role: "the former Turkish leader". */
export interface Description {
  /** The noun that says what the person is, in lower case. */
  readonly noun: string;
  /** Words before it, and names behind "of": what tells this one from others. */
  readonly modifiers: readonly Modifier[];
  readonly determiner: string;
}

interface Modifier {
  readonly word: string;
  readonly capital: boolean;
}

/** Reads a phrase as the description of one person, or of several where it may be in the plural. */
export function descriptionOf(
  words: Words,
  phrase: TokenRange,
  plural = false,
): Description | null {
  const at = headNoun(words, phrase);
  const head = tokenAt(words, at);
  if (head === undefined || isPlural(words, at) !== plural) return null;
  const noun = (plural ? head.lemma : head.lower).replace(/\.$/, '');
  if (!isRole(noun)) return null;
  const determiner = determinerOf(words, phrase);
  const from = determiner === '' ? phrase.from : phrase.from + 1;
  const modifiers: Modifier[] = [];
  for (let index = from; index < phrase.to; index += 1) {
    const token = tokenAt(words, index);
    if (token === undefined || index === at || isPossessive(words, index)) continue;
    if (/^(?:who|which|that|,)$/.test(token.lower) && index > at) break;
    const capital = /^\p{Lu}/u.test(token.text) && index > phrase.from;
    if (index > at && !capital) continue;
    if (/^(?:ADJ|NOUN|PROPN)$/.test(token.pos) || TELLING_MODIFIERS.has(token.lower))
      modifiers.push({ word: token.lower, capital });
  }
  return { noun, modifiers, determiner };
}

function isRole(noun: string): boolean {
  return KINDS_OF_PEOPLE.has(noun) || ROLE_NOUNS.has(noun) || TITLE_NOUNS.has(noun);
}

/** Everybody whom the text says to be what a description says, each with how well it fits. */
function fittingPeople(
  context: SpeakerContext,
  memory: Memory,
  description: Description,
): Map<string, number> {
  const found = new Map<string, number>();
  for (const [id, traits] of memory.portraits) {
    const fit = Math.max(
      0,
      ...traits.map((trait) => fitOf(context, id, description, trait, traits)),
    );
    if (fit > 0) found.set(id, fit);
  }
  return found;
}

/** The one person who a description best fits: of several alike, the one the text speaks of most just then. */
export function describedPerson(
  context: SpeakerContext,
  memory: Memory,
  description: Description,
  at: Span,
  earlier: readonly Settled[],
): string | null {
  const fitting = fittingPeople(context, memory, description);
  const before = new Set<string>();
  for (const name of context.names) {
    if (name.start >= at.start) break;
    if (fitting.has(name.entity)) before.add(name.entity);
  }
  const most = Math.max(0, ...[...before].map((id) => fitting.get(id) ?? 0));
  const best = new Set([...before].filter((id) => (fitting.get(id) ?? 0) >= most));
  const [only] = best;
  if (best.size <= 1) return only ?? null;
  return memory.discourse.foremost(at.start, best, earlier);
}

/** How well a trait of somebody fits a description; 0 where it does not. */
function fitOf(
  context: SpeakerContext,
  id: string,
  { noun, modifiers }: Description,
  trait: Trait,
  all: readonly Trait[],
): number {
  const kinds = KINDS_OF_PEOPLE.get(noun) ?? new Set([noun]);
  if (![...kinds].some((kind) => trait.heads.has(kind))) return 0;
  let fit = trait.heads.has(noun) ? 1.2 : 1;
  for (const word of CHANGING_MODIFIERS)
    if (trait.words.has(word) && !modifiers.some((modifier) => modifier.word === word)) fit -= 0.4;
  for (const { word, capital } of modifiers) {
    const here = says(trait.words, word, capital);
    if (here) fit += 0.5;
    else if (capital || PARTY_WORDS.has(word) || word === 'gop') {
      const elsewhere = all.some(({ words }) => says(words, word, capital));
      if (!elsewhere && !isOfCountry(context, id, word)) return 0;
      fit += 0.4;
    } else if (TELLING_MODIFIERS.has(word)) return 0;
  }
  return Math.max(0, fit);
}

function says(words: ReadonlySet<string>, word: string, capital: boolean): boolean {
  const party = PARTY_WORDS.get(word) ?? word;
  if (words.has(word) || words.has(party)) return true;
  // "Turkish" and "Turkey's", "Democrat" and "Democratic".
  const stem = word.slice(0, capital ? 4 : 6);
  return stem.length >= 4 && [...words].some((other) => other.startsWith(stem));
}

function isOfCountry(context: SpeakerContext, id: string, word: string): boolean {
  const country = context.entities.get(id)?.country ?? null;
  const form = word.charAt(0).toUpperCase() + word.slice(1);
  return country !== null && DEMONYMS.get(form) === country;
}

/** "his attorney", "Pagliano's lawyer": somebody of that role whom the text calls so together with the owner, or the only one of that role. */
export function relatedPerson(
  context: SpeakerContext,
  memory: Memory,
  description: Description,
  owner: string | null,
  at: Span,
): string | null {
  const fitting = [...fittingPeople(context, memory, description).keys()].filter(
    (id) => id !== owner,
  );
  const kinds = KINDS_OF_PEOPLE.get(description.noun) ?? new Set([description.noun]);
  const related = fitting.filter((id) =>
    (memory.portraits.get(id) ?? []).some(
      ({ heads, range }) =>
        [...kinds].some((kind) => heads.has(kind)) && tellsOwner(context, range, owner),
    ),
  );
  const [only, more] = related;
  if (more === undefined && only !== undefined) return only;
  if (related.length > 1) return memory.discourse.foremost(at.start, new Set(related), []);
  const [sole, another] = fitting;
  const close = context.names.some(
    ({ entity, start }) => entity === sole && Math.abs(start - at.start) < 600,
  );
  return another === undefined && sole !== undefined && close ? sole : null;
}

function tellsOwner(context: SpeakerContext, range: TokenRange, owner: string | null): boolean {
  const { words } = context;
  const start = tokenAt(words, range.from)?.start ?? 0;
  const end = tokenAt(words, range.to - 1)?.end ?? 0;
  if (owner !== null && namesWithin(context, { start, end }).some(({ entity }) => entity === owner))
    return true;
  for (let at = range.from; at < range.to; at += 1)
    if (/^(?:his|her|their|its)$/.test(tokenAt(words, at)?.lower ?? '')) return true;
  return false;
}

/** How far behind "a New York judge" his name may stand, in UTF-16 units. */
const ANNOUNCED = 900;

/**
 * "The president's envoy has dismissed the plan. Jane Doe told …": newspapers describe somebody first, in a headline above all, and name
 * them in one of the next sentences. Somebody of that role who is named there for the first time, or who opens the next sentence so.
 */
export function announcedPerson(
  context: SpeakerContext,
  memory: Memory,
  description: Description,
  at: Span,
  next: number,
): string | null {
  const headline = at.start < HEADLINE && description.determiner === '';
  if (description.determiner === '' && !headline) return null;
  const fitting = fittingPeople(context, memory, {
    ...description,
    // Where the person is from or for whom he works may stand in the description alone.
    modifiers: description.modifiers.filter(
      ({ word, capital }) => !capital || PARTY_WORDS.has(word),
    ),
  });
  const seen = new Set(namesBefore(context, at.start).map(({ entity }) => entity));
  let found: string | null = null;
  for (const name of context.names) {
    if (name.start <= at.end || !fitting.has(name.entity)) continue;
    if (name.start - at.end > (headline ? 3 : 1) * ANNOUNCED) break;
    if (!seen.has(name.entity)) {
      found = name.entity;
      break;
    }
  }
  return found ?? namedNext(context, at, next);
}

/** The full name of somebody not named before that opens the next sentence. */
function namedNext(context: SpeakerContext, at: Span, after: number): string | null {
  const { words, names } = context;
  const sentence = tokenAt(words, after - 1)?.sentence ?? 0;
  let next = after;
  while (tokenAt(words, next)?.sentence === sentence) next += 1;
  const start = tokenAt(words, next)?.start;
  const name = start === undefined ? undefined : names[firstNameFrom(context, start)];
  if (name === undefined || name.start !== start) return null;
  if (context.entities.get(name.entity)?.type !== 'person') return null;
  const seen = namesBefore(context, name.start).some((mention) => mention.entity === name.entity);
  const full = context.text.slice(name.start, name.end).includes(' ');
  return full && !seen && name.start >= at.end ? name.entity : null;
}

/** "the two leaders": two who are both such, named together or last. */
export function describedPair(
  context: SpeakerContext,
  memory: Memory,
  phrase: TokenRange,
  at: Span,
): string[] {
  const description = descriptionOf(context.words, phrase, true);
  if (description === null) return [];
  const fitting = fittingPeople(context, memory, { ...description, modifiers: [] });
  const joined = lastPair(context, at.start, at.start - PAIR_REACH, (id) => fitting.has(id));
  if (joined !== null) return joined.entities;
  const found: string[] = [];
  for (const { entity } of namesBefore(context, at.start).toReversed()) {
    if (fitting.has(entity) && !found.includes(entity)) found.push(entity);
    if (found.length === 2) break;
  }
  return found.length === 2 && fitting.size === 2 ? found.toReversed() : [];
}

const PAIR_REACH = 2500;
