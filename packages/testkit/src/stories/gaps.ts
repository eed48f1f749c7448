import type { LayerGaps } from './layer-comparison.ts';
import type { StoryComparison } from './story.ts';

/** What of a story is not as expected: by document, layer and kind. Lists that would be empty are left out. */
export type StoryGaps = Readonly<Record<string, Readonly<Record<string, Partial<LayerGaps>>>>>;

export function gapsOf(comparison: StoryComparison): StoryGaps {
  return filled(
    [...comparison].map(([file, layers]) => [
      file,
      filled(layers.map(({ layer, gaps }) => [layer, filled(Object.entries(gaps))])),
    ]),
  );
}

function filled<V extends object>(entries: readonly (readonly [string, V])[]): Record<string, V> {
  return Object.fromEntries(entries.filter(([, value]) => Object.keys(value).length > 0));
}

/** How two lists of gaps differ, a line for each: those only in `now` are new, those only in `listed` are closed. */
export function changedGaps(
  listed: StoryGaps,
  now: StoryGaps,
): { readonly opened: readonly string[]; readonly closed: readonly string[] } {
  const [before, after] = [lines(listed), lines(now)];
  return { opened: without(after, before), closed: without(before, after) };
}

function lines(gaps: StoryGaps): string[] {
  return Object.entries(gaps).flatMap(([file, layers]) =>
    Object.entries(layers).flatMap(([layer, kinds]) =>
      Object.entries(kinds).flatMap(([kind, words]) =>
        words.map((told) => `${file}: ${layer} ${kind}: ${told}`),
      ),
    ),
  );
}

/** What is left of `some` once each of `others` has taken away one that is the same. */
function without(some: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const other of others) counts.set(other, (counts.get(other) ?? 0) + 1);
  return some.filter((one) => {
    const count = counts.get(one) ?? 0;
    counts.set(one, count - 1);
    return count <= 0;
  });
}
