import { FUTURE_WORDS, GOVERNORS_AHEAD, TERMS } from '../../languages/en/times.ts';
import type { Token } from '../../model/token.ts';

/** Most words between an expression of time and the verb whose tense it follows. */
const REACH = 12;

/**
 * Whether the clause around `at` speaks of what lies ahead: the nearest verb before it, or the first after it where
 * none is, stands with "will", "is scheduled to" and their like. `first` and `end` bound the sentence's tokens.
 */
export function looksAhead(
  tokens: readonly Token[],
  first: number,
  at: number,
  end: number,
): boolean {
  for (let index = at - 1; index >= Math.max(first, at - REACH); index -= 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (FUTURE_WORDS.has(token.lower)) return true;
    if (isGerundNoun(tokens, index)) continue;
    if (token.pos === 'VERB' || token.pos === 'AUX')
      return (
        auxiliaryAhead(tokens, first, index) ||
        intended(tokens, first, index) ||
        // "restore the flow by Sunday": a term of what is not told as done.
        (TERMS.has(tokens[at - 1]?.lower ?? '') && token.lower === token.lemma)
      );
  }
  for (let index = at; index < Math.min(end, at + REACH); index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (FUTURE_WORDS.has(token.lower)) return true;
    if (token.pos === 'VERB' || token.pos === 'AUX') return false;
  }
  return false;
}

/** Whether a word of the future stands right before the verb, adverbs and other auxiliaries aside. */
function auxiliaryAhead(tokens: readonly Token[], first: number, verb: number): boolean {
  for (let index = verb - 1; index >= Math.max(first, verb - 4); index -= 1) {
    const token = tokens[index];
    if (token === undefined) return false;
    if (FUTURE_WORDS.has(token.lower)) return true;
    if (!['AUX', 'ADV', 'PART', 'VERB'].includes(token.pos)) return false;
  }
  return false;
}

/** "are to meet", "agreed to send": an infinitive that its governor puts ahead. */
function intended(tokens: readonly Token[], first: number, verb: number): boolean {
  if (tokens[verb - 1]?.lower !== 'to' || verb - 2 < first) return false;
  const governor = tokens[verb - 2];
  return governor !== undefined && GOVERNORS_AHEAD.has(governor.lemma);
}

/** "the Brannock crossing": a noun that the tagger takes for a verb. */
function isGerundNoun(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  return token?.lower.endsWith('ing') === true && before?.pos === 'PROPN';
}
