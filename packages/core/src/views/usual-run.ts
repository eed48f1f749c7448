/** How many there are at a place on a line, such as a day by its number. */
export type CountAt = readonly [at: number, count: number];

/** Least share that the run holds. */
const SHARE = 0.98;
/** So many times shorter than the whole it has to be to be worth leaving something out. */
const SHORTER = 3;

/**
 * The shortest run of places that holds nearly all (98 %): of a dossier of one spring that also quotes a letter of 1865, that
 * spring. The whole, where leaving out the rest gains little. Null where there is nothing.
 * @param counts in order of place.
 */
export function usualRun(
  counts: readonly CountAt[],
): { readonly first: number; readonly last: number } | null {
  const [begin] = counts.at(0) ?? [];
  const [end] = counts.at(-1) ?? [];
  if (begin === undefined || end === undefined) return null;
  const whole = { first: begin, last: end };
  const wanted = SHARE * counts.reduce((sum, [, count]) => sum + count, 0);
  let best = whole;
  let [from, held] = [0, 0];
  for (const [last, count] of counts) {
    held += count;
    for (;;) {
      const [first, given] = counts[from] ?? NOWHERE;
      if (first >= last || held - given < wanted) break;
      held -= given;
      from += 1;
    }
    const [first] = counts[from] ?? NOWHERE;
    if (held >= wanted && last - first < best.last - best.first) best = { first, last };
  }
  return (best.last - best.first) * SHORTER < whole.last - whole.first ? best : whole;
}

/** No place at all: what a loop that has gone too far would find. */
const NOWHERE: CountAt = [Infinity, 0];
