import type { Token } from '../../model/token.ts';

/** What a number counts, or is a size of. */
export interface Measured {
  readonly measure: string;
  readonly unit: string | null;
  /** Token behind the last that belongs to the figure. */
  readonly end: number;
  /** Tokens `[from, to)` of the noun or the unit, as written; null where it is only understood. */
  readonly noun: readonly [from: number, to: number] | null;
}

/** Lower-case words `[from, to)` without hyphens, one space between. */
export function phrase(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');
}
