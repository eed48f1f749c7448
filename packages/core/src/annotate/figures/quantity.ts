import { CURRENCY_MARKS } from '../../languages/en/currencies.ts';
import { UNITS_OF_MEASURE } from '../../languages/en/units.ts';
import type { Token } from '../../model/token.ts';
import { type Bound, boundBefore, boundBehind } from './bounds.ts';
import { halfOfUnit as smallPart, numberAt, type ReadNumber } from './read-number.ts';
import { shareAt } from './share.ts';
import { vagueNumberAt } from './vague-number.ts';

/** A number told by tokens `[first, end)`; `opens` stands at what bounds it ("at least"), `first` at the number itself. */
export interface Quantity {
  readonly opens: number;
  readonly first: number;
  readonly end: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly kind: 'number' | 'range' | 'vague' | 'share';
  /** Its mark of a currency as a code, where one stands before it. */
  readonly currency: string | null;
  /** A word such as "million" multiplies it. */
  readonly scaled: boolean;
}

/** The number that opens at `at`, with its scale, its range and what bounds it; null where none does. */
export function quantityAt(tokens: readonly Token[], at: number): Quantity | null {
  const small = smallPart(tokens, at);
  if (small !== null) return bounded(tokens, at, small, 'number');
  const share = shareAt(tokens, at);
  if (share !== null) return bounded(tokens, share.opens, { ...share, scaled: false }, 'share');
  const vague = vagueNumberAt(tokens, at);
  if (vague !== null) {
    const { low, end } = vague;
    const rest = { value: null, low, high: null, currency: null, scaled: true };
    return { opens: at, first: at, end, kind: 'vague', ...rest };
  }
  const number = numberAt(tokens, at);
  if (number === null) return null;
  return rangeFrom(tokens, at, number) ?? bounded(tokens, at, number, 'number');
}

/** Code of the currency whose mark stands before token `at`, and where it opens. */
function markBefore(
  tokens: readonly Token[],
  at: number,
): { readonly code: string; readonly opens: number } | null {
  const own = tokens[at - 1];
  const code = CURRENCY_MARKS.get(own?.lower ?? '');
  if (own === undefined || code === undefined) return null;
  // "US$", "C$": the letters are a token of their own.
  const letters = tokens[at - 2];
  const national =
    letters?.end === own.start ? CURRENCY_MARKS.get(`${letters.lower}${own.text}`) : undefined;
  return national === undefined ? { code, opens: at - 1 } : { code: national, opens: at - 2 };
}

function bounded(
  tokens: readonly Token[],
  at: number,
  number: ReadNumber,
  kind: 'number' | 'share',
): Quantity {
  const mark = kind === 'share' ? null : markBefore(tokens, at);
  const first = mark?.opens ?? at;
  const before = boundBefore(tokens, first);
  const behind = before === null ? boundBehind(tokens, number.end) : null;
  return {
    opens: before?.at ?? first,
    first: at,
    end: behind?.at ?? number.end,
    ...withBound(number.value, before ?? behind),
    kind,
    currency: mark?.code ?? null,
    scaled: number.scaled,
  };
}

/** Value and ends of a number with what bounds it. */
export function withBound(
  value: number,
  bound: Bound | null,
): Pick<Quantity, 'value' | 'low' | 'high'> {
  if (bound === null) return { value, low: value, high: value };
  return {
    value,
    low: bound.kind === 'low' ? value : null,
    high: bound.kind === 'high' ? value : null,
  };
}

/** "three to four", "20-25", "$10-20 million", "between 5 and 6". */
function rangeFrom(tokens: readonly Token[], at: number, first: ReadNumber): Quantity | null {
  const mark = markBefore(tokens, at);
  const opens = mark?.opens ?? at;
  const lead = tokens[opens - 1]?.lower ?? '';
  const between = lead === 'between';
  const ranging = lead === 'from' && tokens[opens - 2]?.lower.startsWith('rang') === true;
  const unit = between || ranging ? unitWords(tokens, first.end) : 0;
  const link = tokens[first.end + unit]?.lower ?? '';
  if (!(between ? /^and$/ : /^(?:to|or|-|–|—)$/).test(link)) return null;
  // "from 140 to 90" and "from 10 to 20" tell of a change, "ranging from" of a range.
  if (lead === 'from' && link === 'to' && !ranging) return null;
  // "two- to three-week"
  const linkEnd = first.end + unit + 1;
  let from = link === '-' && tokens[linkEnd]?.lower === 'to' ? linkEnd + 1 : linkEnd;
  if (CURRENCY_MARKS.has(tokens[from]?.lower ?? '')) from += 1;
  const second = numberAt(tokens, from);
  if (second === null) return null;
  const shared = second.scaled && !first.scaled && first.value < 1000;
  const low = shared ? first.value * scaleOf(tokens, from, second) : first.value;
  if (low >= second.value) return null;
  return {
    opens: between ? opens - 1 : opens,
    first: at,
    end: second.end,
    value: null,
    low,
    high: second.value,
    kind: 'range',
    currency: mark?.code ?? markBefore(tokens, from)?.code ?? null,
    scaled: second.scaled,
  };
}

/** How many words of a unit stand behind the first number of a range: "between 5 percent and 10 percent". */
function unitWords(tokens: readonly Token[], at: number): number {
  return UNITS_OF_MEASURE.has(tokens[at]?.lower ?? '') ? 1 : 0;
}

/** What the words behind a number multiply it by. */
function scaleOf(tokens: readonly Token[], at: number, { value }: ReadNumber): number {
  const [token] = tokens.slice(at, at + 1);
  const bare = token === undefined ? null : numberAt([token], 0);
  return bare === null || bare.value === 0 ? 1 : value / bare.value;
}
