import { PARTS } from '../../languages/en/figures.ts';
import { UNITS_OF_MEASURE } from '../../languages/en/units.ts';
import type { Token } from '../../model/token.ts';
import { isArticle, numberAt } from './read-number.ts';

/** A part of a whole, in hundredths: "two-thirds of voters", "half the money", "one in four". */
export interface Share {
  readonly value: number;
  /** Token at which it opens: the mark of "$4 of every $5" too. */
  readonly opens: number;
  readonly end: number;
}

export function shareAt(tokens: readonly Token[], at: number): Share | null {
  return outOf(tokens, at) ?? fraction(tokens, at);
}

/** "a third of", "two-thirds", "half the", "half of all". */
function fraction(tokens: readonly Token[], at: number): Share | null {
  const count = isArticle(tokens, at) ? 1 : smallNumber(tokens, at);
  const from = count === null ? at : at + 1;
  const hyphen = count !== null && tokens[from]?.text === '-' ? 1 : 0;
  const word = tokens[from + hyphen]?.lower ?? '';
  const part = PARTS.get(word);
  const end = from + hyphen + 1;
  if (part === undefined || (count === null && word !== 'half')) return null;
  if (count !== null && count > 1 && (count * part >= 100 || !word.endsWith('s'))) return null;
  if (count === 1 && word.endsWith('s')) return null;
  if (!opensPart(tokens, at) || !leadsToWhole(tokens, end, (count ?? 1) > 1)) return null;
  return { value: Math.round((count ?? 1) * part * 1e4) / 1e4, opens: at, end };
}

/** "the first half" and "in half" are no shares. */
function opensPart(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  // "a decade and a half"
  const article = isArticle(tokens, at) ? at : at - 1;
  if (isArticle(tokens, article) && tokens[article - 1]?.lower === 'and') return false;
  if (before === 'and')
    return !/\d/.test(tokens[at - 2]?.text ?? '') && tokens[at - 2]?.pos !== 'NUM';
  return !/^(?:first|second|other|latter|final|last|this|that|every|each|in|-|next|one)$/.test(
    before,
  );
}

/** The whole stands behind it, or what it is of went before: "up by a third". */
function leadsToWhole(tokens: readonly Token[], end: number, several: boolean): boolean {
  const next = tokens[end]?.lower ?? '';
  if (next === 'of') return true;
  if (next === '-') return false;
  if (tokens[end - 1]?.lower === 'half')
    return /^(?:the|all|its|their|his|her|our|my|your|that|this|these|those)$/.test(next);
  const before = tokens
    .slice(Math.max(0, end - 5), end)
    .map(({ lower }) => lower)
    .join(' ');
  return (
    several ||
    /\b(?:by|than|nearly|almost|about|some|only|just|another|over) (?:an? )?\S+$/.test(before)
  );
}

/** "one in four", "eight out of 10 voters", "one of every nine", "$4 of every $5". */
function outOf(tokens: readonly Token[], at: number): Share | null {
  const part = smallNumber(tokens, at);
  if (part === null) return null;
  const mark = tokens[at - 1]?.text === '$' ? 1 : 0;
  const [whole, every] = wholeAt(tokens, at + 1, mark);
  if (whole === null || part >= whole.value || !isRound(whole.value)) return null;
  const of = tokens[at + 1]?.lower === 'of';
  if (of && !every && whole.value !== 10) return null;
  const behind = tokens[whole.end]?.lower ?? '';
  if (UNITS_OF_MEASURE.has(behind) || (mark === 1 && !every)) return null;
  return { value: Math.round((part / whole.value) * 1e6) / 1e4, opens: at - mark, end: whole.end };
}

function wholeAt(
  tokens: readonly Token[],
  at: number,
  mark: number,
): [whole: { value: number; end: number } | null, every: boolean] {
  const words = [tokens[at]?.lower, tokens[at + 1]?.lower];
  let next = at + 1;
  if (words[0] === 'out' && words[1] === 'of') next = at + 2;
  else if (words[0] !== 'in' && words[0] !== 'of') return [null, false];
  const every = /^(?:every|each)$/.test(tokens[next]?.lower ?? '');
  next += (every ? 1 : 0) + mark;
  const number = numberAt(tokens, next);
  return [number, every];
}

function isRound(value: number): boolean {
  return value <= 10 || value === 12 || value === 20 || value === 100 || value === 1000;
}

/** A whole number up to 99 in one token. */
function smallNumber(tokens: readonly Token[], at: number): number | null {
  const number = isArticle(tokens, at) ? null : numberAt(tokens, at);
  const whole = number !== null && number.end === at + 1 && Number.isInteger(number.value);
  return number !== null && whole && number.value > 0 && number.value < 100 ? number.value : null;
}
