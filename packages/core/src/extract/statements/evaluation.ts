import { BLAMING, FAVOURABLE, PRAISING, UNFAVOURABLE } from '../../languages/en/evaluations.ts';
import type { Act } from '../../model/statement.ts';
import type { SaidWords } from './said-words.ts';
import { lowerAt } from './words.ts';

/** How far a negation reaches, itself included, in words. */
const NEGATED = 3;

/** How much words praise (above 0) or blame; praise that is denied is blame. */
export function evaluation(said: SaidWords, from: number, to: number): number {
  let balance = 0;
  let turned = 0;
  for (let at = from; at < to; at += 1) {
    const lower = lowerAt(said, at);
    const denied = /^(?:not|n't|never|no|hardly)$/.test(lower) && lowerAt(said, at + 1) !== 'of';
    turned = denied ? NEGATED : turned - 1;
    if (turned > 0) balance -= PRAISING.has(lower) || FAVOURABLE.has(lower) ? 1 : 0;
    else if (BLAMING.has(lower)) balance -= 2;
    else if (PRAISING.has(lower)) balance += 2;
    else if (UNFAVOURABLE.has(lower)) balance -= 1;
    else if (FAVOURABLE.has(lower)) balance += 1;
  }
  return balance;
}

/** Blame or praise, where words lean to either. */
export function judged(balance: number): Act | null {
  if (balance === 0) return null;
  return balance < 0 ? 'criticize' : 'praise';
}
