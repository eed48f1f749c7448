import { ROLE_NOUNS } from '../../languages/en/phrase-words.ts';
import {
  PARTY_LETTERS,
  PARTY_WORDS,
  STATE_ABBREVIATIONS,
  TITLES_OF_SEVERAL,
} from '../../languages/en/roles.ts';
import type { Mention } from '../../model/entity.ts';
import { areJoined } from './pronouns.ts';
import { tokenFrom, type SpeakerContext } from './speaker-context.ts';
import { isRole } from './role-nouns.ts';
import { isPlural, isPossessive } from './source-phrase.ts';
import { lowerAt, tokenAt, type TokenRange, type Words } from './words.ts';

/** One thing that the text says somebody is: "Secretary of State", "a former Kremlin adviser", "(D-Vt.)". */
export interface Trait {
  /** Lower case, abbreviations of parties and states spelled out. */
  readonly words: ReadonlySet<string>;
  /** Those that say what the person is: not whose wife, nor of what the head. */
  readonly heads: ReadonlySet<string>;
  readonly range: TokenRange;
  /** Where the name stands that it is said with. */
  readonly at: number;
}

/** Mentions that are looked at of one person, and of all: a text with more is a list of names. */
const MOST_OF_ONE = 25;
const MOST_OF_ALL = 4000;

/** What the text says of each person it names, by the id of the entity, in text order. */
export function portraitsOf(context: SpeakerContext): Map<string, Trait[]> {
  const found = new Map<string, Trait[]>();
  const seen = new Map<string, number>();
  let before: { readonly name: Mention; readonly titles: readonly Trait[] } | null = null;
  for (const name of context.names.slice(0, MOST_OF_ALL)) {
    if (context.entities.get(name.entity)?.type !== 'person') continue;
    const times = seen.get(name.entity) ?? 0;
    seen.set(name.entity, times + 1);
    if (times >= MOST_OF_ONE) continue;
    const joined = before !== null && areJoined(context, before.name, name);
    const titles: readonly Trait[] = joined ? (before?.titles ?? []) : [];
    const traits = traitsOf(context, name);
    found.set(name.entity, [...(found.get(name.entity) ?? []), ...titles, ...traits]);
    before = { name, titles: traits.filter(({ heads }) => isOfSeveral(heads)) };
  }
  return found;
}

/** "Sens. Rand Paul (Ky.) and Marco Rubio (Fla.)": the title is of both. */
function isOfSeveral(heads: ReadonlySet<string>): boolean {
  return [...heads].some((head) => TITLES_OF_SEVERAL.has(head));
}

function traitsOf(context: SpeakerContext, name: Mention): Trait[] {
  return traitRanges(context, name).flatMap((range) => {
    const words = traitWords(context, range);
    const heads = traitWords(context, headRange(context, range));
    return words.size > 0 ? [{ words, heads, range, at: name.start }] : [];
  });
}

/** Where something is said of whom a name names: before it, behind it, and in "X is a …". */
function traitRanges(context: SpeakerContext, name: Mention): TokenRange[] {
  const first = tokenFrom(context, name.start);
  let end = first;
  while ((tokenAt(context.words, end)?.end ?? Infinity) <= name.end) end += 1;
  return [
    titleBefore(context, first),
    appositionBefore(context, first, end),
    bracketBehind(context, end),
    placeBehind(context, end),
    appositionBehind(context, placeBehind(context, end)?.to ?? end),
    predicate(context, end),
  ].filter((range) => range !== null);
}

const TITLE = /^(?:NOUN|ADJ|PROPN|NUM)$/;
const MOST_TITLE = 10;

/** "Republican presidential nominee Donald Trump", "Pagliano's attorney Mark MacDougall". */
function titleBefore(context: SpeakerContext, first: number): TokenRange | null {
  const { words } = context;
  const sentence = tokenAt(words, first)?.sentence;
  let from = first;
  while (from > 0 && first - from < MOST_TITLE) {
    const token = tokenAt(words, from - 1);
    if (token === undefined || token.sentence !== sentence) break;
    const inside = TITLE.test(token.pos) || token.text === '-' || isPossessive(words, from - 1);
    const linked = token.lower === 'of' && TITLE.test(tokenAt(words, from - 2)?.pos ?? '');
    const joined = token.lower === 'and' && tokenAt(words, from - 2)?.pos === 'NOUN';
    const owned = /^(?:his|her|its|their)$/.test(token.lower);
    if (!inside && !linked && !joined && !owned) break;
    from -= 1;
    if (owned) break;
  }
  return from < first && endsInRole(context, first) ? { from, to: first } : null;
}

/** "Secretary of State John Kerry", but not "diplomat praises Obama". */
function endsInRole({ words }: SpeakerContext, first: number): boolean {
  const last = tokenAt(words, first - 1);
  const word = last?.lower.replace(/\.$/, '') ?? '';
  return (
    isRole(word) || isRole(last?.lemma ?? '') || PARTY_WORDS.has(word) || ofField(words, first)
  );
}

function ofField(words: Words, first: number): boolean {
  return [2, 3, 4].some((back) => /^(?:of|for)$/.test(lowerAt(words, first - back)));
}

/** "The Mexican president, Enrique Peña Nieto,": a phrase of its own between a comma and what stands before. */
function appositionBefore(context: SpeakerContext, first: number, end: number): TokenRange | null {
  const { words } = context;
  if (lowerAt(words, first - 1) !== ',') return null;
  const sentence = tokenAt(words, first)?.sentence;
  const closed = tokenAt(words, end);
  if (
    closed?.sentence === sentence &&
    !/^[,.;:—–]$/.test(closed?.text ?? '') &&
    closed?.pos !== 'VERB'
  )
    return null;
  let from = first - 1;
  while (from > 0 && first - from < 14 && tokenAt(words, from - 1)?.sentence === sentence) {
    const token = tokenAt(words, from - 1);
    if (token === undefined || /^(?:VERB|AUX|PUNCT|CCONJ|SCONJ)$/.test(token.pos)) {
      if (token?.text !== '-') break;
    }
    from -= 1;
  }
  // "A spokesman for its envoy, Tomas Reyl": what stands before the comma is the envoy's.
  for (let at = first - 2; at > from; at -= 1)
    if (
      tokenAt(words, at)?.pos === 'ADP' &&
      ROLE_NOUNS.has(tokenAt(words, first - 2)?.lemma ?? '')
    ) {
      from = at + 1;
      break;
    }
  if (from >= first - 1 || isPlural(words, first - 2)) return null;
  // "In talks with the president, Jane Doe": what stands behind a preposition is somebody else.
  if (tokenAt(words, from)?.pos === 'ADP') return null;
  return from < first - 1 ? { from, to: first - 1 } : null;
}

/** "Senator Ron Wyden of Oregon". */
function placeBehind({ words }: SpeakerContext, end: number): TokenRange | null {
  if (!/^(?:of|from)$/.test(lowerAt(words, end))) return null;
  let to = end + 1;
  while (to < end + 5 && tokenAt(words, to)?.pos === 'PROPN') to += 1;
  return to > end + 1 ? { from: end + 1, to } : null;
}

/** "(D-Vt.)", "(R)". */
function bracketBehind(context: SpeakerContext, end: number): TokenRange | null {
  const { words } = context;
  if (lowerAt(words, end) !== '(') return null;
  let to = end + 1;
  while (to < end + 12 && lowerAt(words, to) !== ')' && tokenAt(words, to) !== undefined) to += 1;
  return lowerAt(words, to) === ')' && to > end + 1 ? { from: end + 1, to } : null;
}

/** ", a former adviser to the mayor,": up to the next mark or verb. */
function appositionBehind(context: SpeakerContext, end: number): TokenRange | null {
  const { words } = context;
  let from = end;
  if (lowerAt(words, from) === '(') {
    while (from < end + 14 && lowerAt(words, from) !== ')') from += 1;
    from += 1;
  }
  if (!/^[,—–]$/.test(lowerAt(words, from))) return null;
  from += 1;
  if (
    lowerAt(words, from) === 'who' &&
    /^(?:is|was|serves|served|became)$/.test(lowerAt(words, from + 1))
  )
    from += 2;
  // An age, and what follows it: ", 69, a retired teacher".
  if (tokenAt(words, from)?.pos === 'NUM' && lowerAt(words, from + 1) === ',') from += 2;
  return phraseFrom(context, from);
}

/** "Kaine is a former civil rights lawyer". */
function predicate(context: SpeakerContext, end: number): TokenRange | null {
  const { words } = context;
  if (!/^(?:is|was|became|remains|serves|served)$/.test(lowerAt(words, end))) return null;
  let from = end + 1;
  while (/^(?:also|now|once|as|still|not|currently)$/.test(lowerAt(words, from)) && from < end + 4)
    from += 1;
  if (!/^(?:a|an|the|one|his|her)$/.test(lowerAt(words, from))) return null;
  return lowerAt(words, from - 1) === 'not' ? null : phraseFrom(context, from);
}

const MOST_PHRASE = 16;

/** Words from a place up to a mark, a verb, a conjunction of clauses or a pronoun. */
function phraseFrom(context: SpeakerContext, from: number): TokenRange | null {
  const { words } = context;
  const sentence = tokenAt(words, from)?.sentence;
  let to = from;
  while (to < from + MOST_PHRASE) {
    const token = tokenAt(words, to);
    if (token === undefined || token.sentence !== sentence) break;
    if (/^(?:AUX|SCONJ)$/.test(token.pos)) break;
    if (token.pos === 'VERB' && tokenAt(words, to + 1)?.pos !== 'NOUN') break;
    if (token.pos === 'PRON' && !/^(?:his|her|its|their)$/.test(token.lower)) break;
    if (token.pos === 'PUNCT' && !/^['’.&/-]$/.test(token.text)) break;
    to += 1;
  }
  return to > from ? { from, to } : null;
}

/** Of "the candidate's daughter" and "adviser to the president", the part that says what the person is. */
function headRange({ words }: SpeakerContext, { from, to }: TokenRange): TokenRange {
  let first = from;
  for (let at = from; at < to; at += 1) if (isPossessive(words, at)) first = at + 1;
  let last = first;
  while (last < to && tokenAt(words, last)?.pos !== 'ADP') last += 1;
  return last > first ? { from: first, to: last } : { from: first, to };
}

/** The telling words of a trait; a party's letter and a state's abbreviation as what they stand for. */
function traitWords(context: SpeakerContext, { from, to }: TokenRange): Set<string> {
  const found = new Set<string>();
  for (let at = from; at < to; at += 1) {
    const token = tokenAt(context.words, at);
    if (token === undefined) continue;
    for (const word of PARTY_LETTERS.get(token.text) ?? []) found.add(word);
    const state = STATE_ABBREVIATIONS.get(token.lower.replaceAll('.', ''));
    if (state !== undefined && /^\p{Lu}/u.test(token.text))
      for (const word of state.split(' ')) found.add(word);
    if (/^(?:NOUN|PROPN|ADJ|NUM|VERB|ADV)$/.test(token.pos)) {
      found.add(token.lower.replace(/\.$/, ''));
      found.add(token.lemma);
      const party = PARTY_WORDS.get(token.lower);
      if (party !== undefined) found.add(party);
    }
  }
  return found;
}
