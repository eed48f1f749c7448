import { lowerAt, tokenAt, type TokenRange, type Words } from './words.ts';

/** A source without marks at its ends, and without the 's of an owner: "Clinton's" before "comments on". */
export function bareSource(words: Words, source: TokenRange): TokenRange {
  let { from, to } = source;
  while (to - from > 1 && isOuterMark(words, to - 1)) to -= 1;
  while (to - from > 1 && isOuterMark(words, from)) from += 1;
  if (to - from > 1 && isPossessive(words, to - 1)) to -= 1;
  return { from, to };
}

function isOuterMark(words: Words, at: number): boolean {
  return tokenAt(words, at)?.pos === 'PUNCT' && !/^[)\].]$/.test(lowerAt(words, at));
}

/** The mark of an owner. */
export function isPossessive(words: Words, at: number): boolean {
  return /^['’]s?$/.test(lowerAt(words, at));
}

const OWNERS = /^(?:his|her|its|their|my|our|your|whose)$/;

/** A phrase that belongs to somebody: "her submission", "the judge's ruling". */
export interface Owned {
  /** The words of the owner: a possessive pronoun, or a phrase without its 's. */
  readonly owner: TokenRange;
  /** What is owned. */
  readonly thing: TokenRange;
}

/** Takes a phrase apart at its last 's before the head noun, or behind its possessive pronoun. */
export function ownedPhrase(words: Words, phrase: TokenRange): Owned | null {
  const head = headNoun(words, phrase);
  for (let at = head; at > phrase.from; at -= 1)
    if (isPossessive(words, at) && at < head)
      return { owner: { from: phrase.from, to: at }, thing: { from: at + 1, to: phrase.to } };
  if (!OWNERS.test(lowerAt(words, phrase.from)) || phrase.to - phrase.from < 2) return null;
  return {
    owner: { from: phrase.from, to: phrase.from + 1 },
    thing: { from: phrase.from + 1, to: phrase.to },
  };
}

/** The singular of a noun; the tagger gives none for what has the capital of a sentence's first word. */
export function lemmaAt(words: Words, at: number): string {
  const token = tokenAt(words, at);
  if (token === undefined) return '';
  const capital = token.pos === 'PROPN' && token.lemma === token.lower;
  return capital && /[^s]s$/.test(token.lower) ? token.lower.slice(0, -1) : token.lemma;
}

/** Index of the last noun of a phrase before any preposition, verb or relative clause. */
export function headNoun(words: Words, phrase: TokenRange): number {
  let at = phrase.from;
  while (at + 1 < phrase.to && !endsNominal(words, at + 1, phrase)) at += 1;
  // "officials familiar with the talks": an adjective behind its noun.
  let noun = at;
  while (noun > phrase.from && POSTNOMINAL.test(lowerAt(words, noun))) noun -= 1;
  return /^(?:NOUN|PROPN)$/.test(tokenAt(words, noun)?.pos ?? '') ? noun : at;
}

/** Nouns for publications that are often taken for verbs behind a name: "an Associated Press survey". */
const NOUNS_LIKE_VERBS =
  /^(?:poll|survey|report|study|estimate|forecast|review|record|ad|plan|post)s?$/;

const POSTNOMINAL =
  /^(?:familiar|close|aware|involved|present|privy|responsible|opposed|loyal|critical|sympathetic|knowledgeable|very|most|deeply|intimately|directly)$/;

function endsNominal(words: Words, at: number, phrase: TokenRange): boolean {
  const token = tokenAt(words, at);
  if (token === undefined || token.pos === 'ADP' || token.pos === 'AUX') return true;
  // "a CBS poll last month".
  if (/^(?:last|this|next)$/.test(token.lower) && at > phrase.from) return true;
  if (token.pos === 'SCONJ' || /^(?:who|which|that|whose|to)$/.test(token.lower)) return true;
  if (token.pos === 'PUNCT') return !/^['’"“”/&-]/.test(token.text);
  // "the leaked report", "a visiting envoy": a participle before its noun is none that ends the phrase.
  if (token.pos !== 'VERB' || NOUNS_LIKE_VERBS.test(token.lower)) return false;
  return tokenAt(words, at + 1)?.pos !== 'NOUN' && at > phrase.from;
}

const DETERMINERS =
  /^(?:the|a|an|this|that|these|those|one|another|some|any|each|every|both|all|no)$/;

/** The determiner that a phrase opens with, in lower case; '' for none. */
export function determinerOf(words: Words, phrase: TokenRange): string {
  const first = lowerAt(words, phrase.from);
  return DETERMINERS.test(first) ? first : '';
}

/** Whether a noun is in the plural. */
export function isPlural(words: Words, at: number): boolean {
  const token = tokenAt(words, at);
  if (token === undefined) return false;
  if (/^(?:people|men|women|police)$/.test(token.lower)) return true;
  // The lemma of a name is the name.
  const plural = token.lower !== token.lemma || token.pos === 'PROPN';
  return plural && /[^s]s$/.test(token.lower);
}

/** The parts of "the nominee and his aides": phrases that "and" joins, each with an opening of its own. */
export function conjuncts(
  words: Words,
  phrase: TokenRange,
  isNamed: {
    readonly opens: (token: number) => boolean;
    readonly ends: (token: number) => boolean;
  },
): TokenRange[] {
  const parts: TokenRange[] = [];
  let from = lowerAt(words, phrase.from) === 'both' ? phrase.from + 1 : phrase.from;
  for (let at = phrase.from + 1; at + 1 < phrase.to; at += 1) {
    const lower = lowerAt(words, at);
    if (/^(?:who|which|that|,|\()$/.test(lower)) break;
    if (lower !== 'and' && lower !== '&') continue;
    const next = tokenAt(words, at + 1);
    // "lawyers for the mayor and the governor", "polls in Iowa and Ohio": "and" joins what a preposition takes.
    const taken = words.tokens.slice(from, at).some(({ pos }) => pos === 'ADP');
    if (taken && !OWNERS.test(next?.lower ?? '')) continue;
    const opens =
      next?.pos === 'DET' ||
      OWNERS.test(next?.lower ?? '') ||
      /^(?:i|other|others)$/.test(next?.lower ?? '') ||
      (isNamed.opens(at + 1) &&
        (isNamed.ends(at - 1) || /^(?:he|she|they|him|her)$/.test(lowerAt(words, at - 1))));
    if (!opens) continue;
    parts.push({ from, to: at });
    from = at + 1;
  }
  return parts.length === 0 ? [] : [...parts, { from, to: phrase.to }];
}
