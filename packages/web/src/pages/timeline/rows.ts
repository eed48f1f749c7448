/** A stretch of an axis, in pixels. */
export interface Stretch {
  readonly left: number;
  readonly right: number;
}

/**
 * Puts stretches into rows so that none lies over another, each into the first row where it has room. They come in
 * order of their left ends. @returns the row of each, -1 for those that fit into none of `most` rows.
 */
export function rowsOf(stretches: readonly Stretch[], most: number): readonly number[] {
  const ends: number[] = [];
  return stretches.map(({ left, right }) => {
    const free = ends.findIndex((end) => end <= left);
    if (free >= 0) {
      ends[free] = right;
      return free;
    }
    if (ends.length >= most) return -1;
    ends.push(right);
    return ends.length - 1;
  });
}

/** What a lane is given at most beyond what it wants: a few contacts do not stand lost in a tall lane. */
const MOST_SPARE = 48;

/**
 * Heights of lanes of which each wants some: what is left over is shared out evenly, up to a measure; where there is too little, those
 * that want least get what they want, the others the same. None gets less than its least, even where that is too much.
 */
export function laneHeights(
  wants: readonly number[],
  leasts: readonly number[],
  available: number,
): readonly number[] {
  const asked = wants.map((want, lane) => Math.max(want, leasts[lane] ?? 0));
  const total = asked.reduce((sum, want) => sum + want, 0);
  const spare = available - total;
  const share = Math.min(MOST_SPARE, spare / Math.max(1, asked.length));
  if (spare >= 0) return asked.map((want) => want + share);
  let left = available;
  const given = new Map<number, number>();
  const inOrder = [...asked.keys()].toSorted((a, b) => (asked[a] ?? 0) - (asked[b] ?? 0));
  for (const [done, lane] of inOrder.entries()) {
    const even = Math.max(leasts[lane] ?? 0, left / (inOrder.length - done));
    const height = Math.min(asked[lane] ?? 0, even);
    given.set(lane, height);
    left -= height;
  }
  return asked.map((_, lane) => given.get(lane) ?? 0);
}
