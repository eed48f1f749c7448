import { NUMBERED } from '../../languages/en/figures.ts';
import type { Span } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import type { Quantity } from './quantity.ts';

/** Numbered things that are written small, too. */
const SMALL =
  /^(?:article|section|chapter|page|paragraph|channel|number|no|flight|resolution|room|phase|grade|route|highway|clause|level|step|no\.)$/;

/**
 * Whether a number is no quantity but a part of a name, a code, a date, a result or a telephone number.
 * @param dates expressions that name a day or an hour, in text order.
 */
export function isNameOrDate(
  tokens: readonly Token[],
  quantity: Quantity,
  dates: readonly Span[],
): boolean {
  const token = tokens[quantity.first];
  if (token === undefined) return true;
  return (
    isGlued(tokens, quantity) ||
    isPair(tokens, quantity) ||
    isNumbered(tokens, quantity) ||
    (quantity.currency === null && !quantity.scaled && isWithin(dates, token))
  );
}

/** "F-16", "G-20", "13th", "P2qpm", "9/11", "x_945". */
function isGlued(tokens: readonly Token[], { first, end, currency, scaled }: Quantity): boolean {
  const token = tokens[first];
  const before = tokens[first - 1];
  const behind = tokens[end];
  if (behind?.lower === 's' && behind.start === tokens[end - 1]?.end) return true;
  if (token === undefined || !/\d/.test(token.text) || currency !== null) return false;
  if (before?.end === token.start) {
    if (/^[/@#_&=:.]$/.test(before.text)) return true;
    if (/^[\p{L}\d]/u.test(before.text)) return true;
    const inner = tokens[first - 2];
    if (/^[-–]$/.test(before.text) && inner?.end === before.start && /[\p{L}]$/u.test(inner.text))
      return true;
  }
  const glued = behind !== undefined && behind.start === tokens[end - 1]?.end;
  return (
    glued &&
    !scaled &&
    (/^[/@#_&=:]$/.test(behind.text) || (/^[A-Z]/.test(behind.text) && behind.text.length > 2))
  );
}

/** "42-38", "19-15", "800-273-8255", "2-to-1": results and telephone numbers; ranges have been read before. */
function isPair(tokens: readonly Token[], { first, end, kind }: Quantity): boolean {
  const isNumber = (at: number): boolean => /^\d/.test(tokens[at]?.text ?? '');
  const isDash = (at: number): boolean => /^[-–—]$/.test(tokens[at]?.text ?? '');
  if (kind !== 'range' && isDash(first - 1) && isNumber(first - 2)) return true;
  if (isDash(end) && isNumber(end + 1) && tokens[end]?.end === tokens[end + 1]?.start) return true;
  if (kind === 'range' && isDash(first - 1) && isNumber(first - 2)) return true;
  return isDash(end) && tokens[end + 1]?.lower === 'to' && isDash(end + 2);
}

/** "Area 51", "page 7", "No. 1". */
function isNumbered(tokens: readonly Token[], { first, opens, currency }: Quantity): boolean {
  const at = tokens[first - 1]?.text === '.' ? first - 2 : first - 1;
  const before = tokens[at];
  if (before === undefined || currency !== null || opens < first) return false;
  if (before.lower === 'per') return true;
  if (tokens.slice(Math.max(0, first - 4), first).some(({ lower }) => /^age[ds]?$/.test(lower)))
    return true;
  if (before.text === '#' || before.text === '№') return true;
  if (SMALL.test(before.lower))
    return before.lower !== 'no' || /\.|^No$/.test(tokens[first - 1]?.text ?? '');
  return (
    /^\p{Lu}/u.test(before.text) &&
    before.sentence === tokens[first]?.sentence &&
    NUMBERED.has(before.lower)
  );
}

/** The last span that opens at or before it holds it. */
function isWithin(spans: readonly Span[], { start, end }: Span): boolean {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const span = spans[low - 1];
  return span !== undefined && end <= span.end;
}
