import type { Token } from '../../model/token.ts';
import type { Measured } from './measured.ts';
import type { Quantity } from './quantity.ts';

/** What was counted before in the sentence. */
export interface Before {
  readonly sentence: number;
  readonly measured: Measured;
}

/**
 * What a number counts that has no noun: what the one before it in the sentence did, where a verb or the end of
 * the clause stands behind it ("of the ten judges, six were appointed by"); of "1.1 billion" after money, money.
 */
export function understood(
  tokens: readonly Token[],
  { first, end, kind, scaled, opens }: Quantity,
  before: Before | null,
): Measured | null {
  const own = tokens[first];
  if (before === null || own === undefined || own.sentence !== before.sentence) return null;
  const { measure, unit } = before.measured;
  if (measure === 'money')
    return scaled && kind !== 'vague' ? { measure, unit, end, noun: null } : null;
  if (kind !== 'number') return null;
  if (isChange(tokens, opens, end)) return { measure, unit, end, noun: null };
  if (!COUNTED.test(unit ?? '') || MEASURED_SIZES.has(measure)) return null;
  if (own.lower === 'one' && opens === first) return null;
  // "Anna Tor, 43,"
  const apposed =
    tokens[first - 1]?.text === ',' && tokens[end]?.lower !== 'of' && tokens[end]?.pos !== 'AUX';
  if (/^\d{4}$/.test(own.text) || apposed) return null;
  return endsThere(tokens, end) ? { measure, unit, end: behindOf(tokens, end), noun: null } : null;
}

/** "up from 1,250", "down from about 40": what it was before. */
function isChange(tokens: readonly Token[], opens: number, end: number): boolean {
  const [change, from] = [tokens[opens - 2]?.lower ?? '', tokens[opens - 1]?.lower];
  if (from !== 'from' && from !== 'to') return false;
  const turned = /^(?:up|down|increased?|decreased?|rose|risen|rising|fell|fallen|falling)$/;
  const next = tokens[end];
  return turned.test(change) && (next === undefined || !/^(?:NOUN|PROPN|ADJ)$/.test(next.pos));
}

const COUNTED = /^[a-z]/;

/** Measures of size, which never go without their unit. */
const MEASURED_SIZES: ReadonlySet<string> = new Set(
  'percent distance area weight volume speed temperature power energy yield duration flow points times'.split(
    ' ',
  ),
);

function endsThere(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  if (next === undefined || next.sentence !== tokens[end - 1]?.sentence) return true;
  if (next.lower === 'of')
    return /^(?:which|whom|them|those|these)$/.test(tokens[end + 1]?.lower ?? '');
  return (
    next.pos === 'AUX' ||
    next.pos === 'VERB' ||
    next.pos === 'SCONJ' ||
    /^(?:because|after|when|while|who|,|\.|;)$/.test(next.lower)
  );
}

/** Behind "of which" too. */
function behindOf(tokens: readonly Token[], end: number): number {
  return tokens[end]?.lower === 'of' ? end + 2 : end;
}
