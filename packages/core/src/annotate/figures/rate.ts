import { RATE_ADVERBS, RATE_PERIODS } from '../../languages/en/units.ts';
import type { Token } from '../../model/token.ts';

/** By what something is counted: "a month", "per barrel", "-an-hour", "annually". */
export interface Rate {
  readonly period: string;
  readonly end: number;
}

/** @param at token behind the unit or the noun. */
export function rateAt(tokens: readonly Token[], at: number): Rate | null {
  const adverb = RATE_ADVERBS.get(tokens[at]?.lower ?? '');
  if (adverb !== undefined) return { period: adverb, end: at + 1 };
  const hyphen = tokens[at]?.text === '-' ? 1 : 0;
  if (!/^(?:an?|per|each|every|\/)$/.test(tokens[at + hyphen]?.lower ?? '')) return null;
  const next = tokens[at + hyphen + 1]?.text === '-' ? at + hyphen + 2 : at + hyphen + 1;
  const period = tokens[next]?.lower ?? '';
  return RATE_PERIODS.has(period) ? { period, end: next + 1 } : null;
}
