import {
  AHEAD_BEFORE,
  FUTURE_WORDS,
  GOVERNORS_AHEAD,
  PARTICIPLES_AHEAD,
  TERMS,
} from '../../languages/en/times.ts';
import type { Token } from '../../model/token.ts';

/** Most words between an expression of time and the verb whose tense it follows. */
const REACH = 14;

/** Tokens by their place: of an expression, and of the sentence it stands in. */
export interface Place {
  readonly first: number;
  readonly at: number;
  /** Behind the expression. */
  readonly after: number;
  readonly end: number;
}

/**
 * Whether the clause around an expression speaks of what lies ahead: the nearest verb before it, or the first after it
 * where none is, stands with "will", "is scheduled to" and their like.
 */
export function looksAhead(tokens: readonly Token[], { first, at, after, end }: Place): boolean {
  const before = wordsBefore(tokens, first, at);
  if (AHEAD_BEFORE.test(before) && !/\bhad\b/.test(before)) return true;
  for (let index = at - 1; index >= Math.max(first, at - REACH); index -= 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (saysAhead(tokens, index)) return true;
    if (isGerundNoun(tokens, index)) continue;
    if (token.pos === 'VERB' || token.pos === 'AUX')
      return (
        auxiliaryAhead(tokens, first, index) ||
        intended(tokens, first, index) ||
        // "postponed until Tuesday"; "restore the flow by Sunday": a term of what is not told as done.
        tokens[at - 1]?.lower === 'until' ||
        (TERMS.has(tokens[at - 1]?.lower ?? '') && token.lower === token.lemma)
      );
  }
  for (let index = after; index < Math.min(end, after + REACH); index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (saysAhead(tokens, index)) return true;
    if (token.pos === 'VERB' || token.pos === 'AUX') return false;
  }
  return false;
}

/** "will", "due", but neither the month of May, nor what somebody set, nor what had been due. */
function saysAhead(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || !FUTURE_WORDS.has(token.lower)) return false;
  if (token.lower === 'may') return token.text !== 'May' || tokens[index - 1] === undefined;
  if (tokens.slice(Math.max(0, index - 3), index).some(({ lower }) => lower === 'had'))
    return false;
  return !PARTICIPLES_AHEAD.has(token.lower) || isPassive(tokens, index);
}

/** "is set to", "planned for", "a meeting scheduled for": a participle, not "set Friday as the deadline". */
function isPassive(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]?.lower ?? '';
  return ['to', 'for', 'on', 'in', 'at', 'by', 'next', 'later', 'this'].includes(next);
}

function wordsBefore(tokens: readonly Token[], first: number, at: number): string {
  return tokens
    .slice(Math.max(first, at - 6), at)
    .map(({ lower }) => lower)
    .join(' ');
}

/** Whether a word of the future stands right before the verb, adverbs and other auxiliaries aside. */
function auxiliaryAhead(tokens: readonly Token[], first: number, verb: number): boolean {
  for (let index = verb - 1; index >= Math.max(first, verb - 4); index -= 1) {
    const token = tokens[index];
    if (token === undefined) return false;
    if (saysAhead(tokens, index)) return true;
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
