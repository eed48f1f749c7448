interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** A line beside the words, in pixels from the top of their passage; `tick` is where, along it, the mark is. */
export interface BracketPlace {
  readonly top: number;
  readonly height: number;
  readonly tick: number | null;
}

/** The line spans the words and reaches as far as their mark; null where nothing is drawn. */
export function bracketPlace(words: readonly Extent[], mark: Extent | null): BracketPlace | null {
  if (words.length === 0) return null;
  const middle = mark === null ? null : (mark.top + mark.bottom) / 2;
  const reach = middle === null ? [] : [middle];
  const top = Math.min(...words.map((one) => one.top), ...reach);
  const bottom = Math.max(...words.map((one) => one.bottom), ...reach);
  return { top, height: bottom - top, tick: middle === null ? null : middle - top };
}
