import { BEFORE_NUMBERS, BOUNDS, BOUNDS_BEHIND } from '../../languages/en/figures.ts';
import type { Token } from '../../model/token.ts';

export type BoundKind = 'low' | 'high' | 'near';

/** What bounds a number: from below, from above or not at all; `at` is the token at which its words open or behind which they end. */
export interface Bound {
  readonly kind: BoundKind;
  readonly at: number;
}

/** What bounds the number that opens at `first`; "about a total of 50" looks over what says nothing of it. */
export function boundBefore(tokens: readonly Token[], first: number): Bound | null {
  const own = boundEndingAt(tokens, first) ?? boundOfKind(tokens, first);
  if (own !== null) return own;
  const opens = openingOf(tokens, first);
  return opens === first ? null : boundEndingAt(tokens, opens);
}

/** "a minimum flow of", "a maximum sentence of". */
function boundOfKind(tokens: readonly Token[], first: number): Bound | null {
  if (tokens[first - 1]?.lower !== 'of') return null;
  const kind = { minimum: 'low', maximum: 'high' } as const;
  const word = tokens[first - 3]?.lower;
  return word === 'minimum' || word === 'maximum' ? { kind: kind[word], at: first } : null;
}

/** Where a number opens with "just", "another", "a combined", "a total of" before it. */
function openingOf(tokens: readonly Token[], first: number): number {
  let opens = first;
  if (tokens[opens - 1]?.lower === 'of' && tokens[opens - 2]?.lower === 'total') opens -= 1;
  while (BEFORE_NUMBERS.has(tokens[opens - 1]?.lower ?? '')) opens -= 1;
  const article = tokens[opens - 1]?.lower;
  return opens < first && (article === 'a' || article === 'an') ? opens - 1 : opens;
}

/** "or more", "-plus" at token `end`. */
export function boundBehind(tokens: readonly Token[], end: number): Bound | null {
  for (const [words, kind] of BOUNDS_BEHIND) {
    const length = words.split(' ').length;
    if (lowers(tokens, end, end + length) === words) return { kind, at: end + length };
  }
  return null;
}

function boundEndingAt(tokens: readonly Token[], first: number): Bound | null {
  const before = ` ${lowers(tokens, Math.max(0, first - 4), first)}`;
  for (const [words, kind] of BOUNDS)
    if (before.endsWith(` ${words}`)) return { kind, at: first - words.split(' ').length };
  return null;
}

function lowers(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');
}
