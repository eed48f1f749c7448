import { SCALES, VAGUE_COUNTS, VAGUE_MULTIPLIERS } from '../../languages/en/figures.ts';
import type { Token } from '../../model/token.ts';

/** A number of which only the least is told: "dozens of", "hundreds of thousands of", "several hundred". */
export interface VagueNumber {
  readonly low: number;
  readonly end: number;
}

export function vagueNumberAt(tokens: readonly Token[], at: number): VagueNumber | null {
  const word = tokens[at]?.lower ?? '';
  if (VAGUE_MULTIPLIERS.has(word)) return several(tokens, at);
  if (word === 'couple' && tokens[at + 1]?.lower === 'of') return several(tokens, at + 1);
  return plural(tokens, at);
}

function several(tokens: readonly Token[], at: number): VagueNumber | null {
  const scale = SCALES.get(tokens[at + 1]?.lower ?? '');
  if (scale === undefined) return null;
  const more = SCALES.get(tokens[at + 2]?.lower ?? '');
  const low = 2 * scale * (more ?? 1);
  return { low, end: withoutOf(tokens, at + (more === undefined ? 2 : 3)) };
}

function plural(tokens: readonly Token[], at: number): VagueNumber | null {
  const first = VAGUE_COUNTS.get(tokens[at]?.lower ?? '');
  if (first === undefined) return null;
  const second = VAGUE_COUNTS.get(tokens[at + 2]?.lower ?? '');
  if (tokens[at + 1]?.lower === 'of' && second !== undefined)
    return { low: (first * second) / 2, end: withoutOf(tokens, at + 3) };
  return tokens[at]?.lower === 'tens' ? null : { low: first, end: withoutOf(tokens, at + 1) };
}

/** Behind "more", "other" and "of". */
function withoutOf(tokens: readonly Token[], at: number): number {
  const more = tokens[at]?.lower === 'more' || tokens[at]?.lower === 'other' ? at + 1 : at;
  if (tokens[more]?.lower === 'of') return more + 1;
  return more;
}
