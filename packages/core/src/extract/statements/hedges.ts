import { POSSIBLY, PROBABLY, ROUGHLY, STATED_PARTICIPLES } from '../../languages/en/certainty.ts';
import type { SaidClause } from './said-clause.ts';
import type { SaidWords } from './said-words.ts';
import { lowerAt, tokenAt, type Words } from './words.ts';

/** A word of the content that weakens it, by its index in the `SaidWords`. */
export interface Hedge {
  readonly at: number;
  /** How many words it has: two of "sort of". */
  readonly length: number;
  /** Possible or probable, or null where it only makes the claim rough ("about 40"). */
  readonly certainty: 'PS' | 'PR' | null;
}

/** How far behind its verb a clause's hedges stand: "is very likely". */
const REACH = 2;

/** Hedges of a main clause: before its verb, in its verb group and right after; in its subject, adverbs only. */
export function hedgesOf(said: SaidWords, { from, to, subject, verb }: SaidClause): Hedge[] {
  const found: Hedge[] = [];
  const verbFrom = verb?.from ?? from;
  const end = Math.min(to, verb === null ? from + 6 : verb.head + REACH + 1);
  for (let at = from; at < end; at += 1) {
    if (subject !== null && at >= subject.from && at < verbFrom && !isAdverb(lowerAt(said, at)))
      continue;
    const certainty = certaintyAt(said, at);
    if (certainty !== null) found.push({ at, length: 1, certainty });
  }
  const rough = Math.min(to, verb === null ? from + 8 : verb.head + 8);
  for (let at = from; at < rough; at += 1) {
    const length = roughLength(said, at);
    if (length > 0) found.push({ at, length, certainty: null });
  }
  return found.toSorted((a, b) => a.at - b.at);
}

/** What a word makes of a claim: possible, probable, or nothing. */
export function certaintyAt(words: Words, at: number): 'PS' | 'PR' | null {
  const token = tokenAt(words, at);
  if (token === undefined || token.text === 'May') return null;
  if (POSSIBLY.has(token.lower))
    return token.lower === 'could' && /^(?:not|n't|never)$/.test(lowerAt(words, at + 1))
      ? null
      : 'PS';
  return PROBABLY.has(token.lower) || STATED_PARTICIPLES.has(token.lower) ? 'PR' : null;
}

function isAdverb(lower: string): boolean {
  return lower.endsWith('ly') || lower === 'perhaps' || lower === 'maybe';
}

/** How many words make a claim rough from here: "about" before a number, "sort of", "pretty much"; 0 for none. */
function roughLength(said: SaidWords, at: number): number {
  const lower = lowerAt(said, at);
  const next = lowerAt(said, at + 1);
  if (/^(?:sort|kind)$/.test(lower)) {
    const before = lowerAt(said, at - 1);
    const noun = /^(?:a|the|this|that|some|any|what|same|one)$/.test(before);
    return next === 'of' && !noun ? 2 : 0;
  }
  if (lower === 'pretty') return next === 'much' ? 2 : 0;
  if (!ROUGHLY.has(lower)) return 0;
  const length = next === 'to' && lower === 'close' ? 2 : 1;
  const number = at + length;
  return tokenAt(said, number)?.pos === 'NUM' || lowerAt(said, number) === '$' ? length : 0;
}
