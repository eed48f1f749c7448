import type { CodePointIndex } from '@rapporteur/core/text/code-points';
import type { DrawnLayer } from '../../../api/types.ts';
import { passageAt } from './passages.ts';
import type { Inset, Stretch } from './runs.ts';

export interface LeftOut {
  readonly reason: string;
  readonly text: string;
}

export interface LeftOutPlaces {
  /** By number of the passage before which it stood; after the last, how many passages there are. */
  readonly before: ReadonlyMap<number, readonly LeftOut[]>;
  /** What stood within a passage. */
  readonly within: readonly Inset<LeftOut>[];
}

/** Where the words stood that are not part of the text. */
export function leftOutPlaces(
  removed: NonNullable<DrawnLayer['removed']>,
  passages: readonly Stretch[],
  { toUnit }: CodePointIndex,
): LeftOutPlaces {
  const before = new Map<number, LeftOut[]>();
  const within: Inset<LeftOut>[] = [];
  for (const { reason, text, at } of removed) {
    const unit = toUnit(at);
    const number = passageAt(passages, unit);
    const passage = passages[number];
    const content = { reason, text };
    if (passage !== undefined && unit > passage.start) within.push({ at: unit, content });
    else before.set(number, [...(before.get(number) ?? []), content]);
  }
  return { before, within };
}

/** A reason as a reader can read it: `boilerplate:cookie-notice` is "boilerplate: cookie notice". */
export function reasonWords(reason: string): string {
  return reason.replace(':', ': ').replaceAll('-', ' ');
}

/** How often each reason occurs, the most frequent first. */
export function reasonCounts(all: readonly LeftOut[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { reason } of all) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]);
}
