import { CURRENCY_NAMES, NATIONAL_CURRENCIES } from '../../languages/en/currencies.ts';
import { CALIBRED } from '../../languages/en/figures.ts';
import { FLOWS, LONGEST_UNIT, UNITS_OF_MEASURE } from '../../languages/en/units.ts';
import type { Token } from '../../model/token.ts';
import { isHowLong } from './how-long.ts';
import { type Measured, phrase } from './measured.ts';
import { quantityAt, type Quantity } from './quantity.ts';
import { rateAt } from './rate.ts';

/** The size that a number with a unit or a mark of money beside it gives: "$4bn", "40 km", "3.5 percent a year". */
export function unitOf(tokens: readonly Token[], quantity: Quantity): Measured | null {
  if (quantity.kind === 'share')
    return { measure: 'percent', unit: 'percent', end: quantity.end, noun: null };
  const found = money(tokens, quantity) ?? sized(tokens, quantity) ?? sharedUnit(tokens, quantity);
  return found === null ? null : withRate(tokens, found);
}

function money(tokens: readonly Token[], { currency, end }: Quantity): Measured | null {
  if (currency !== null) {
    const named = CURRENCY_NAMES.has(tokens[end]?.lower ?? '') ? end + 1 : end;
    return { measure: 'money', unit: currency, end: named, noun: null };
  }
  const national = NATIONAL_CURRENCIES.get(phrase(tokens, end, end + 2));
  if (national !== undefined)
    return { measure: 'money', unit: national, end: end + 2, noun: [end, end + 2] };
  const hyphen = tokens[end]?.text === '-' ? 1 : 0;
  const unit = CURRENCY_NAMES.get(tokens[end + hyphen]?.lower ?? '');
  if (unit === undefined) return null;
  const to = end + hyphen + 1;
  return { measure: 'money', unit, end: to, noun: [end + hyphen, to] };
}

function sized(tokens: readonly Token[], quantity: Quantity): Measured | null {
  const { end } = quantity;
  const hyphen = tokens[end]?.text === '-' ? 1 : 0;
  const from = tokens[end + hyphen]?.lower === 'more' ? end + hyphen + 1 : end + hyphen;
  const named = unitAt(tokens, from);
  if (named === null) return null;
  const { measure, unit } = named;
  const to = named.end;
  if (unit === 'lb' && isSterling(tokens, quantity, to))
    return { measure: 'money', unit: 'GBP', end: to, noun: [from, to] };
  if (unit === 'mm' && isCalibre(tokens, to)) return null;
  if (unit === 'second' && tokens[from]?.lower === 'second' && hyphen === 0) return null;
  if (measure === 'duration' && !isHowLong(tokens, quantity, to)) return null;
  return { measure, unit, end: to, noun: [from, to] };
}

/** The longest unit whose words, hyphens aside, stand at `from`. */
function unitAt(
  tokens: readonly Token[],
  from: number,
): { measure: string; unit: string; end: number } | null {
  const sentence = tokens[from]?.sentence;
  const found: { measure: string; unit: string; end: number }[] = [];
  let words = '';
  for (let at = from, count = 0; count < LONGEST_UNIT; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) break;
    if (token.text === '-' && count > 0) continue;
    words = words === '' ? token.lower : `${words} ${token.lower}`;
    count += 1;
    const unit = UNITS_OF_MEASURE.get(words);
    if (unit !== undefined) found.push({ ...unit, end: at + 1 });
  }
  return found.at(-1) ?? null;
}

/** Pounds by the million are money unless they are "of" something; others are weight unless sterling. */
function isSterling(tokens: readonly Token[], { scaled }: Quantity, end: number): boolean {
  if (tokens[end]?.lower === 'sterling') return true;
  return scaled && tokens[end]?.lower !== 'of';
}

function isCalibre(tokens: readonly Token[], end: number): boolean {
  return tokens.slice(end, end + 4).some(({ lower }) => CALIBRED.has(lower));
}

/** Of "from 140 to 90 cubic metres a second" the unit belongs to both numbers. */
function sharedUnit(tokens: readonly Token[], { opens, end }: Quantity): Measured | null {
  if (tokens[opens - 1]?.lower !== 'from' || tokens[end]?.lower !== 'to') return null;
  const second = quantityAt(tokens, end + 1);
  const unit = second === null ? null : sized(tokens, second);
  if (unit === null || unit.measure === 'duration') return null;
  return { ...withRate(tokens, unit), end, noun: null };
}

/** With the period right behind it: "$500 a month", "90 cubic metres a second", which is a flow. */
function withRate(tokens: readonly Token[], found: Measured): Measured {
  const rate = rateAt(tokens, found.end);
  if (rate === null) return found;
  return {
    ...found,
    measure: FLOWS.has(found.unit ?? '') ? 'flow' : found.measure,
    unit: `${found.unit}-per-${rate.period}`,
    end: rate.end,
  };
}
