import { FUTURE_WORDS } from '../../languages/en/times.ts';
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
    if (token.pos === 'VERB' || token.pos === 'AUX') return auxiliaryAhead(tokens, first, index);
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
