import { MEDIA_NAMES, MEDIUM_NOUNS, SPEECH_EVENT_NOUNS } from '../../languages/en/phrase-words.ts';
import type { Candidate, Scene } from './candidate.ts';
import type { Surroundings } from './circumstances.ts';
import { nounPhraseStartingAt } from './noun-phrases.ts';
import { lowerAt, tokenAt, type TokenRange, type Words } from './words.ts';

const PREPOSITION = /^(?:in|at|on|during|via|through|by|over)$/;

/** "in a statement", "on Telegram", "through a spokesman": through what, or on what occasion, it is said. */
export function mediumOf(
  { words, range }: Scene,
  { cue }: Candidate,
  around: Surroundings,
): TokenRange | null {
  const places = [...around].toSorted(([a, near], [b, far]) => near - far || a - b);
  for (const [at] of places) {
    if (!PREPOSITION.test(lowerAt(words, at)) || words.quoted[at] || isInName(words, at)) continue;
    const phrase = phraseAt(words, at, range.to);
    if (phrase === null || !around.has(phrase.to - 1)) continue;
    if (phrase.to <= cue.from || phrase.from >= cue.from) return phrase;
  }
  return null;
}

/** "Commander-in-Chief Forum". */
function isInName(words: Words, at: number): boolean {
  return tokenAt(words, at - 1)?.text === '-' || lowerAt(words, at + 1) === 'chief';
}

/** The preposition with what it leads to, where that is an occasion or a medium. */
function phraseAt(words: Words, at: number, limit: number): TokenRange | null {
  const shown = quotedTitle(words, at + 1, limit);
  if (shown !== null && lowerAt(words, at) === 'on') return { from: at, to: shown };
  const phrase = nounPhraseStartingAt(words, at + 1, limit) ?? taggedAmiss(words, at + 1, limit);
  if (phrase === null) return null;
  const head = headNoun(words, phrase);
  if (!isMedium(words, at, phrase, head)) return null;
  const title = quotedTitle(words, phrase.to, limit);
  return { from: at, to: title ?? phrase.to };
}

function isMedium(words: Words, at: number, phrase: TokenRange, head: number): boolean {
  const preposition = lowerAt(words, at);
  const lemma = tokenAt(words, head)?.lemma ?? '';
  if (SPEECH_EVENT_NOUNS.has(lemma) || MEDIUM_NOUNS.has(lemma))
    return preposition !== 'by' && preposition !== 'over';
  if (preposition === 'through')
    return /^(?:spokesman|spokeswoman|spokesperson|lawyer|attorney|aide|representative|intermediary|translator|interpreter|mediator)s?$/.test(
      lemma,
    );
  if (!/^(?:on|by|via|over|through)$/.test(preposition)) return false;
  for (let index = phrase.from; index < phrase.to; index += 1)
    if (MEDIA_NAMES.has(lowerAt(words, index))) return true;
  return false;
}

/** "a televised address": where the tagger takes the occasion for a verb. */
function taggedAmiss(words: Words, from: number, limit: number): TokenRange | null {
  if (tokenAt(words, from)?.pos !== 'DET') return null;
  for (let at = from + 1; at < Math.min(limit, from + 5); at += 1) {
    const token = tokenAt(words, at);
    if (token === undefined || !['ADJ', 'VERB', 'NOUN', 'PROPN'].includes(token.pos)) return null;
    if (SPEECH_EVENT_NOUNS.has(token.lemma)) return { from, to: at + 1 };
  }
  return null;
}

/** The last noun of the phrase before "with", "of" and the like. */
function headNoun(words: Words, { from, to }: TokenRange): number {
  let head = from;
  for (let at = from; at < to; at += 1) {
    const pos = tokenAt(words, at)?.pos;
    if (pos === 'ADP' && at > from) break;
    const occasion = SPEECH_EVENT_NOUNS.has(tokenAt(words, at)?.lemma ?? '');
    if (pos === 'NOUN' || pos === 'PROPN' || (pos === 'VERB' && occasion)) head = at;
  }
  return head;
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
