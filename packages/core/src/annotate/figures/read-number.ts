import { MONEY_SCALES, SCALES } from '../../languages/en/figures.ts';
import { CURRENCY_MARKS } from '../../languages/en/currencies.ts';
import { UNITS_OF_MEASURE } from '../../languages/en/units.ts';
import { FRACTIONS, NUMBER_WORDS } from '../../languages/en/times.ts';
import type { Token } from '../../model/token.ts';

/** A number told by tokens up to `end`. */
export interface ReadNumber {
  readonly value: number;
  readonly end: number;
  /** A word such as "million" multiplies it. */
  readonly scaled: boolean;
}

/** The number that opens at `at`: "12", "2½", "twenty-seven", "four and a half", "$1.2bn", "a million", "half a dozen". */
export function numberAt(tokens: readonly Token[], at: number): ReadNumber | null {
  return (
    halfOfScale(tokens, at) ??
    halfOfUnit(tokens, at) ??
    oneOfScale(tokens, at) ??
    plainNumber(tokens, at)
  );
}

/** "half an hour", "half a percentage point", "a half-century", "a quarter of a percent", "half of 1 percent". */
export function halfOfUnit(tokens: readonly Token[], at: number): ReadNumber | null {
  const opens = isArticle(tokens, at) ? at + 1 : at;
  const part = { half: 0.5, quarter: 0.25, third: 0.3333, tenth: 0.1 }[tokens[opens]?.lower ?? ''];
  if (part === undefined) return null;
  const link = tokens[opens + 1]?.lower;
  if (link === '-' && opens + 2 < tokens.length)
    return isUnit(tokens[opens + 2]) ? { value: part, end: opens + 1, scaled: false } : null;
  const whole = link === 'of' ? opens + 2 : opens + 1;
  const one =
    isArticle(tokens, whole) || (link === 'of' && /^(?:1|one)$/.test(tokens[whole]?.lower ?? ''));
  return one && isUnit(tokens[whole + 1]) ? { value: part, end: whole + 1, scaled: false } : null;
}

function isUnit(token: Token | undefined): boolean {
  return UNITS_OF_MEASURE.has(token?.lower ?? '') || token?.lower === 'percentage';
}

/** "half a million", "a half-dozen", "a quarter of a million". */
function halfOfScale(tokens: readonly Token[], at: number): ReadNumber | null {
  const opens = isArticle(tokens, at) ? at + 1 : at;
  const part = { half: 0.5, quarter: 0.25 }[tokens[opens]?.lower ?? ''];
  if (part === undefined) return null;
  let next = opens + 1;
  if (tokens[next]?.lower === 'of' || tokens[next]?.text === '-') next += 1;
  if (isArticle(tokens, next)) next += 1;
  const scale = next === opens + 1 ? undefined : SCALES.get(tokens[next]?.lower ?? '');
  return scale === undefined
    ? null
    : scaled(tokens, { value: part * scale, end: next + 1, scaled: true });
}

/** "a million", "a dozen". */
function oneOfScale(tokens: readonly Token[], at: number): ReadNumber | null {
  if (!isArticle(tokens, at)) return null;
  const scale = SCALES.get(tokens[at + 1]?.lower ?? '');
  return scale === undefined ? null : scaled(tokens, { value: scale, end: at + 2, scaled: true });
}

function plainNumber(tokens: readonly Token[], at: number): ReadNumber | null {
  const base = inFigures(tokens, at) ?? inWords(tokens, at);
  if (base === null) return null;
  const money = CURRENCY_MARKS.has(tokens[at - 1]?.lower ?? '');
  return scaled(tokens, withHalf(tokens, base), money);
}

/** Digits with commas between thousands, decimals and fractions; what is glued to letters is part of a name. */
function inFigures(tokens: readonly Token[], at: number): ReadNumber | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const match = /^(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)?([½¼¾])?$/.exec(token.text);
  if (match === null || token.text === '') return null;
  const whole = Number((match[1] ?? '0').replaceAll(',', ''));
  return { value: whole + (FRACTIONS.get(match[2] ?? '') ?? 0), end: at + 1, scaled: false };
}

/** "twenty-seven", "two hundred and fifty"; "one" too. */
function inWords(tokens: readonly Token[], at: number): ReadNumber | null {
  const tens = wordValue(tokens[at]?.lower);
  if (tens === null) return null;
  const hyphen = tokens[at + 1]?.text === '-' ? 1 : 0;
  const ones = wordValue(tokens[at + 1 + hyphen]?.lower);
  if (tens < 20 || ones === null || ones > 9 || ones === 0)
    return { value: tens, end: at + 1, scaled: false };
  return { value: tens + ones, end: at + 2 + hyphen, scaled: false };
}

/** "four and a half", "four-and-a-half". */
function withHalf(tokens: readonly Token[], number: ReadNumber): ReadNumber {
  const rest = tokens.slice(number.end, number.end + 6).filter(({ text }) => text !== '-');
  const [and, a, half] = rest;
  if (and?.lower !== 'and' || a?.lower !== 'a' || half?.lower !== 'half') return number;
  return { ...number, value: number.value + 0.5, end: tokens.indexOf(half, number.end) + 1 };
}

/** With the words behind it that multiply it, and in letters what is added: "two thousand five hundred". */
function scaled(tokens: readonly Token[], number: ReadNumber, money = false): ReadNumber {
  let { value, end } = number;
  let found = number.scaled;
  for (;;) {
    const hyphen = tokens[end]?.text === '-' ? 1 : 0;
    const word = tokens[end + hyphen];
    const scale =
      SCALES.get(word?.lower ?? '') ??
      (money && hyphen === 0 ? MONEY_SCALES.get(word?.lower ?? '') : undefined);
    if (scale === undefined) break;
    value *= scale;
    end += hyphen + 1;
    found = true;
  }
  return { value: rounded(value), end, scaled: found, ...(found && added(tokens, value, end)) };
}

/** "and fifty" behind "two hundred". */
function added(
  tokens: readonly Token[],
  value: number,
  end: number,
): Pick<ReadNumber, 'value' | 'end'> | null {
  if (value < 100 || value % 100 !== 0 || value > 1e6) return null;
  const and = tokens[end]?.lower === 'and' ? 1 : 0;
  const rest = inWords(tokens, end + and);
  if (rest === null || tokens[end - 1]?.lower === 'dozen') return null;
  const hundreds = tokens[rest.end]?.lower === 'hundred' ? 100 : 1;
  if (rest.value * hundreds >= Math.min(value, 1000) || (and === 1 && value % 1000 === 0))
    return null;
  return { value: value + rest.value * hundreds, end: rest.end + (hundreds === 100 ? 1 : 0) };
}

function wordValue(word: string | undefined): number | null {
  const value = NUMBER_WORDS.get(word ?? '');
  return value === undefined || value >= 100 || word === 'a' || word === 'an' ? null : value;
}

export function isArticle(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower;
  return word === 'a' || word === 'an';
}

/** Without what multiplying decimals leaves behind: 4.1 million is 4100000. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
