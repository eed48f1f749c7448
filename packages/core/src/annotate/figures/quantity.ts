import { BOUNDS, SCALES, VAGUE_COUNTS } from '../../languages/en/figures.ts';
import type { Token } from '../../model/token.ts';
import { numberValue } from '../times/numbers.ts';

/** A number told by tokens `[first, end)`; `opens` stands at what bounds it ("at least"), `first` at the number itself. */
export interface Quantity {
  readonly opens: number;
  readonly first: number;
  readonly end: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** The number that opens at `at`, with its scale, its range and what bounds it; null where none does. */
export function quantityAt(tokens: readonly Token[], at: number): Quantity | null {
  const vague = VAGUE_COUNTS.get(tokens[at]?.lower ?? '');
  if (vague !== undefined) {
    const end = tokens[at + 1]?.lower === 'of' ? at + 2 : at + 1;
    return { opens: at, first: at, end, value: null, low: vague, high: null };
  }
  const number = plainNumber(tokens, at);
  if (number === null) return null;
  const second = /^(?:to|or|-|–)$/.test(tokens[number.end]?.lower ?? '')
    ? plainNumber(tokens, number.end + 1)
    : null;
  if (second !== null && second.value > number.value)
    return {
      opens: at,
      first: at,
      end: second.end,
      value: null,
      low: number.value,
      high: second.value,
    };
  const bound = boundBefore(tokens, at);
  const opens = at - (bound?.tokens ?? 0);
  return { opens, first: at, end: number.end, ...bounded(number.value, bound?.kind ?? null) };
}

function bounded(
  value: number,
  bound: 'low' | 'high' | 'near' | null,
): Pick<Quantity, 'value' | 'low' | 'high'> {
  if (bound === 'low') return { value, low: value, high: null };
  if (bound === 'high') return { value, low: null, high: value };
  if (bound === 'near') return { value, low: null, high: null };
  return { value, low: value, high: value };
}

function plainNumber(tokens: readonly Token[], at: number): { value: number; end: number } | null {
  const token = tokens[at];
  if (token === undefined || !/^[\d\p{L}½¼¾.,]+$/u.test(token.text)) return null;
  const base = /^\p{L}/u.test(token.text) ? wordValue(token.lower) : numberValue(token.lower);
  if (base === null) return null;
  let value = base;
  let end = at + 1;
  // "twenty-four"
  const ones = tokens[end]?.text === '-' ? wordValue(tokens[end + 1]?.lower ?? '') : null;
  if (ones !== null && ones < 10 && value >= 20 && value < 100 && value % 10 === 0) {
    value += ones;
    end += 2;
  }
  for (;;) {
    const scale = SCALES.get(tokens[end]?.lower ?? '');
    if (scale === undefined) break;
    value *= scale;
    end += 1;
  }
  return { value, end };
}

function wordValue(word: string): number | null {
  return word === 'a' || word === 'an' ? null : numberValue(word);
}

function boundBefore(
  tokens: readonly Token[],
  at: number,
): { readonly kind: 'low' | 'high' | 'near'; readonly tokens: number } | null {
  const before = tokens
    .slice(Math.max(0, at - 3), at)
    .map(({ lower }) => lower)
    .join(' ');
  for (const [words, bound] of BOUNDS)
    if (before === words || before.endsWith(` ${words}`))
      return { kind: bound, tokens: words.split(' ').length };
  return null;
}
