import {
  LASTING_OCCASIONS,
  MEDIA_NAMES,
  MEDIUM_NOUNS,
  PASSED_ON,
  SPEECH_EVENT_NOUNS,
} from '../../languages/en/phrase-words.ts';
import type { Candidate, Scene } from './candidate.ts';
import type { Surroundings } from './circumstances.ts';
import { isTime, nounPhraseStartingAt } from './noun-phrases.ts';
import { isReached } from './reach.ts';
import { lowerAt, tokenAt, type TokenRange, type Words } from './words.ts';

const PREPOSITION = /^(?:in|at|on|during|via|through|by|over)$/;

/** "in a statement", "on Telegram", "through a spokesman": through what, or on what occasion, it is said. */
export function mediumOf(
  scene: Scene,
  candidate: Candidate,
  around: Surroundings,
): TokenRange | null {
  const { words, range } = scene;
  const { cue } = candidate;
  const places = [...around].toSorted(([a, near], [b, far]) => near - far || a - b);
  for (const [at] of places) {
    if (!PREPOSITION.test(lowerAt(words, at)) || words.quoted[at] || isInName(words, at)) continue;
    const phrase = phraseAt(words, at, range.to);
    if (phrase === null || !around.has(phrase.to - 1)) continue;
    if (phrase.to > cue.from && phrase.from < cue.from) continue;
    if (isReached(scene, candidate, phrase)) return phrase;
  }
  return null;
}

/** "Commander-in-Chief Forum". */
function isInName(words: Words, at: number): boolean {
  return tokenAt(words, at - 1)?.text === '-' || lowerAt(words, at + 1) === 'chief';
}

/** The preposition with what it leads to, where that is an occasion or a medium. */
function phraseAt(words: Words, at: number, limit: number): TokenRange | null {
  const preposition = lowerAt(words, at);
  const shown = quotedTitle(words, at + 1, limit);
  if (shown !== null) return preposition === 'on' ? { from: at, to: shown } : null;
  const occasion = occasionEnd(words, at + 1, limit, occasionsAfter(preposition));
  const to = occasion > 0 ? occasion : (otherMedium(words, at, limit) ?? -1);
  if (to < 0) return null;
  return { from: at, to: quotedTitle(words, to, limit) ?? to };
}

/** How many words an occasion's name has at most. */
const LONGEST_OCCASION = 10;

/** What is an occasion or a vessel of speech behind a preposition: during what lasts, through what is passed on. */
function occasionsAfter(preposition: string): readonly ReadonlySet<string>[] {
  if (preposition === 'by' || preposition === 'over') return [];
  if (preposition === 'during') return [LASTING_OCCASIONS];
  if (preposition === 'through' || preposition === 'via') return [PASSED_ON];
  return [SPEECH_EVENT_NOUNS, MEDIUM_NOUNS];
}

/** Behind "a televised address", "Monday night's debate": the last noun of speech before the phrase ends; -1 for none. */
function occasionEnd(
  words: Words,
  from: number,
  limit: number,
  occasions: readonly ReadonlySet<string>[],
): number {
  let end = -1;
  for (let at = from; at < Math.min(limit, from + LONGEST_OCCASION); at += 1) {
    const token = tokenAt(words, at);
    if (token === undefined || words.quoted[at] || !isWithinName(words, at)) break;
    const goesOn = /^(?:NOUN|PROPN)$/.test(tokenAt(words, at + 1)?.pos ?? '');
    const named = occasions.some((nouns) => nouns.has(token.lemma));
    if (named && token.pos !== 'AUX' && (!goesOn || isTime(words, at + 1))) end = at + 1;
  }
  return end;
}

/** Whether a word may stand within the name of an occasion, before its noun or as it: the tagger takes some for verbs. */
function isWithinName(words: Words, at: number): boolean {
  const token = tokenAt(words, at);
  if (token === undefined) return false;
  if (/^(?:'s|'|-|his|her|its|their|my|our)$/.test(token.lower)) return true;
  const hyphenated = [at - 1, at + 1].some((next) => tokenAt(words, next)?.text === '-');
  return hyphenated || /^(?:DET|ADJ|NOUN|PROPN|NUM|VERB)$/.test(token.pos);
}

const GO_BETWEENS =
  /^(?:spokesman|spokeswoman|spokesperson|lawyer|attorney|aide|representative|intermediary|translator|interpreter|mediator)$/;

/** Behind "on Telegram", "by telephone", "through a spokesman". */
function otherMedium(words: Words, at: number, limit: number): number | null {
  const preposition = lowerAt(words, at);
  const phrase = nounPhraseStartingAt(words, at + 1, limit);
  if (phrase === null || !/^(?:on|by|via|over|through)$/.test(preposition)) return null;
  for (let index = phrase.from; index < phrase.to; index += 1) {
    if (MEDIA_NAMES.has(lowerAt(words, index))) return phrase.to;
    if (preposition === 'through' && GO_BETWEENS.test(tokenAt(words, index)?.lemma ?? ''))
      return phrase.to;
  }
  return null;
}

/** How long a programme's title is at most, in tokens. */
const LONGEST_TITLE = 9;

/** Where a title in quotation marks that begins here ends; null where none begins. */
function quotedTitle(words: Words, from: number, limit: number): number | null {
  if (!words.quoted[from] || words.quoted[from - 1]) return null;
  let to = from;
  while (to < limit && words.quoted[to]) to += 1;
  return to - from <= LONGEST_TITLE ? to : null;
}
