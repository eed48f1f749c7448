import { PARTS, SCALES, VAGUE_COUNTS, VAGUE_MULTIPLIERS } from '../../languages/en/figures.ts';
import { NUMBER_WORDS } from '../../languages/en/times.ts';
import type { Token } from '../../model/token.ts';

/** Whether a number may open with the token at `at`; with most of a text's words this is all that is asked. */
export function mayOpenNumber(tokens: readonly Token[], at: number): boolean {
  const { lower = '', pos } = tokens[at] ?? {};
  if (pos === 'PUNCT') return false;
  if (lower === 'a' || lower === 'an') {
    const next = tokens[at + 1]?.lower ?? '';
    return SCALES.has(next) || PARTS.has(next);
  }
  return OPENERS.has(lower) || /^[\d½¼¾]/.test(lower);
}

const OPENERS: ReadonlySet<string> = new Set([
  ...NUMBER_WORDS.keys(),
  ...VAGUE_COUNTS.keys(),
  ...VAGUE_MULTIPLIERS,
  ...PARTS.keys(),
  'couple',
]);
