import { LOCATING_BEFORE, LOCATING_BEHIND } from '../../languages/en/figures.ts';
import type { Token } from '../../model/token.ts';
import type { Quantity } from './quantity.ts';

/**
 * Whether a number of hours, days or years says how long something is or takes ("sentenced to ten years"), not
 * when ("three days ago", "the past five years"), how often ("every 72 minutes") or how old.
 * @param end token behind the unit.
 */
export function isHowLong(tokens: readonly Token[], { opens }: Quantity, end: number): boolean {
  const sentence = tokens[opens]?.sentence;
  const before = tokens[opens - 1]?.sentence === sentence ? tokens[opens - 1]?.lower : undefined;
  if (before !== undefined && LOCATING_BEFORE.has(before)) return false;
  const hyphen = tokens[end]?.text === '-' ? 1 : 0;
  const behind = tokens[end + hyphen];
  if (behind?.sentence !== sentence) return true;
  if (LOCATING_BEHIND.has(behind?.lower ?? '')) return false;
  if (/^'s?$/.test(behind?.lower ?? '') && tokens[end + hyphen + 1]?.lower === 'time') return false;
  return (
    !(behind?.lower === 'of' && tokens[end + hyphen + 1]?.lower === 'age') &&
    behind?.lower !== 'from'
  );
}
