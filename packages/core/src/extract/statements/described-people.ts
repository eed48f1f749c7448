import {
  CHANGING_MODIFIERS,
  KINDS_OF_PEOPLE,
  PARTIES,
  PARTY_WORDS,
  TELLING_MODIFIERS,
} from '../../languages/en/roles.ts';
import { DEMONYMS } from '../../languages/en/demonyms.ts';
import type { Span } from '../../model/span.ts';
import type { Trait } from './portraits.ts';
import { lastPair } from './pronouns.ts';
import { isRole } from './role-nouns.ts';
import { namesBefore, namesWithin, type Settled, type SpeakerContext } from './speaker-context.ts';
import type { Memory } from './speaker-memory.ts';
import { determinerOf, headNoun, isPlural, isPossessive, lemmaAt } from './source-phrase.ts';
import { lowerAt, tokenAt, type TokenRange, type Words } from './words.ts';

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
  const noun =
    compoundAt(words, at) ?? (plural ? lemmaAt(words, at) : head.lower).replace(/\.$/, '');
  if (!isRole(noun) || isPartOfName(words, phrase, at)) return null;
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

/** "the New Hampshire Union Leader": a role with a capital behind another capital is a name, unless it is a party's. */
function isPartOfName(words: Words, phrase: TokenRange, at: number): boolean {
  const [before, head] = [tokenAt(words, at - 1), tokenAt(words, at)];
  if (head === undefined || before === undefined || at - 1 <= phrase.from) return false;
  const party = PARTY_WORDS.has(head.lower) || PARTIES.includes(head.lower);
  const capitals = /^\p{Lu}\p{Ll}/u.test(head.text) && /^\p{Lu}\p{Ll}/u.test(before.text);
  return capitals && !party && lowerAt(words, phrase.from) === 'the';
}

/** "front-runner", whose parts are words of their own. */
function compoundAt(words: Words, at: number): string | null {
  const [first, hyphen, last] = [at - 2, at - 1, at].map((index) => tokenAt(words, index));
  if (hyphen?.text !== '-' || first === undefined || last === undefined) return null;
  const compound = `${first.lower}-${last.lower}`;
  return isRole(compound) ? compound : null;
}

/** Everybody whom the text says to be what a description says, each with how well it fits. */
export function fittingPeople(
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
  const before = [...fitting.keys()].filter(
    (id) => (memory.firstNamed.get(id) ?? Infinity) < at.start,
  );
  const most = Math.max(0, ...before.map((id) => fitting.get(id) ?? 0));
  const best = new Set(before.filter((id) => (fitting.get(id) ?? 0) >= most));
  const [only] = best;
  if (best.size <= 1) return only ?? null;
  if (most < SURE) return null;
  return memory.discourse.foremost(at.start, best, earlier);
}

/** A description that fits no better is of nobody where it fits several. */
const SURE = 0.9;

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
      const fits = elsewhere || isOfCountry(context, id, word);
      if (!fits) return 0;
      fit += 0.4;
    } else if (TELLING_MODIFIERS.has(word) && word !== 'ex') return 0;
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

/** "the two leaders": two who are both such, named together or last. */
export function describedPair(
  context: SpeakerContext,
  memory: Memory,
  phrase: TokenRange,
  at: Span,
): string[] {
  const description = descriptionOf(context.words, phrase, true);
  if (description === null) return [];
  const all = fittingPeople(context, memory, { ...description, modifiers: [] });
  // A deputy minister is not among "both ministers".
  const fitting = new Map([...all].filter(([, fit]) => fit >= 1));
  const joined =
    lastPair(context, at.start, at.start - PAIR_REACH, (id) => fitting.has(id)) ??
    lastPair(context, at.start, at.start - PAIR_NEAR);
  if (joined !== null) return joined.entities;
  const named = namesBefore(context, at.start).toReversed();
  const found = new Set(named.map(({ entity }) => entity).filter((id) => fitting.has(id)));
  const [first, second, third] = [...found];
  if (first === undefined || second === undefined) return [];
  return third === undefined ? [second, first] : [];
}

/** How far "the two leaders" goes back to two who are named together, in UTF-16 units. */
const PAIR_REACH = 2500;
/** The same, where nothing says that they are such. */
const PAIR_NEAR = 300;
