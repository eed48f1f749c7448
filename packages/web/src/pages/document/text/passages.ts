import type { CodePointIndex } from '@rapporteur/core/text/code-points';
import type { DocumentReading } from '../../../api/types.ts';
import type { Stretch } from './runs.ts';

/** A passage as it is set; offsets are UTF-16 units of the text. */
export interface Passage extends Stretch {
  /** Its number in the text. */
  readonly number: number;
  readonly kind: DocumentReading['passages'][number]['kind'];
  /** When the post was published that begins here; null within one. */
  readonly opensPostAt: string | null;
  /** The day that begins with it, where posts go over several. */
  readonly opensDay: string | null;
  readonly recurring: boolean;
  readonly language: string | null;
}

export function passagesOf(
  passages: DocumentReading['passages'],
  { toUnit }: CodePointIndex,
): readonly Passage[] {
  let postedAt: string | null = null;
  let day: string | null = null;
  return passages.map((passage, number) => {
    const opens = passage.postedAt !== null && passage.postedAt !== postedAt;
    postedAt = passage.postedAt ?? postedAt;
    const today: string | null = passage.postedAt?.slice(0, 10) ?? day;
    const newDay = opens && today !== day;
    day = today;
    return {
      number,
      start: toUnit(passage.start),
      end: toUnit(passage.end),
      kind: passage.kind,
      opensPostAt: opens ? passage.postedAt : null,
      opensDay: newDay ? today : null,
      recurring: passage.recurring,
      language: passage.language,
    };
  });
}

/** Number of the passage that holds a place of the text or, where none does, of the first after it. */
export function passageAt(passages: readonly Stretch[], unit: number): number {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passages[middle]?.end ?? Infinity) <= unit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** For each passage, which of these stretches reach into it, in the order given. */
export function byPassage<One extends Stretch>(
  passages: readonly Stretch[],
  all: readonly One[],
): readonly (readonly One[])[] {
  const found = passages.map((): One[] => []);
  for (const one of all)
    for (let at = passageAt(passages, one.start); at < passages.length; at += 1) {
      if ((passages[at]?.start ?? Infinity) >= one.end) break;
      found[at]?.push(one);
    }
  return found;
}
