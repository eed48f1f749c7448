import { BETWEEN_DEFINITE, DEFINITE } from '../../languages/en/figures.ts';
import type { Token } from '../../model/token.ts';
import type { Quantity } from './quantity.ts';

/**
 * Whether a count is no news: fewer than ten that are known already ("the two men", "their two nations"), or "one"
 * without a bound.
 */
export function isKnownFew(
  tokens: readonly Token[],
  { opens, first, end, value, high, low, kind }: Quantity,
): boolean {
  if (kind === 'vague' || kind === 'share') return false;
  const most = value ?? high ?? low ?? 0;
  if (most < 2 && value === low && low === high) return true;
  if (tokens[first]?.lower === 'one' && tokens[first + 1]?.lower === 'or') return true;
  if (most >= 10) return false;
  return end > first && isDefinite(tokens, opens);
}

/** "the", "these", "his", "'s" before it, an adjective or two between. */
function isDefinite(tokens: readonly Token[], opens: number): boolean {
  const sentence = tokens[opens]?.sentence;
  for (let at = opens - 1; at >= opens - 3; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) return false;
    if (DEFINITE.has(token.lower)) return true;
    if (token.pos !== 'ADJ' && !BETWEEN_DEFINITE.has(token.lower)) return false;
  }
  return false;
}
