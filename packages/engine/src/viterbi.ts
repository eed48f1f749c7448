import type { TokenRange } from '@rapporteur/core/model/tagger';

/** Tags by number; 0 is outside. `openedBy` gives, for a tag that goes on, the tag that opens it. */
export interface TagSet {
  readonly size: number;
  readonly openedBy: ReadonlyMap<number, number>;
}

/**
 * The likeliest sequence of tags in which nothing goes on that was not opened (Viterbi 1967).
 * @param scores log probabilities, `size` for each of `count` words, starting at `offset`.
 */
export function viterbi(
  scores: Float32Array,
  offset: number,
  count: number,
  { size, openedBy }: TagSet,
): number[] {
  if (count === 0) return [];
  let best = new Float64Array(size);
  for (let tag = 0; tag < size; tag += 1)
    best[tag] = openedBy.has(tag) ? -Infinity : (scores[offset + tag] ?? 0);
  const back = new Uint8Array(count * size);
  for (let word = 1; word < count; word += 1) {
    const next = new Float64Array(size);
    for (let tag = 0; tag < size; tag += 1) {
      const from = bestBefore(best, tag, openedBy.get(tag));
      back[word * size + tag] = from;
      next[tag] = (best[from] ?? 0) + (scores[offset + word * size + tag] ?? 0);
    }
    best = next;
  }
  const tags = Array.from<number>({ length: count }).fill(0);
  let tag = best.indexOf(Math.max(...best));
  for (let word = count - 1; word >= 0; word -= 1) {
    tags[word] = tag;
    tag = back[word * size + tag] ?? 0;
  }
  return tags;
}

function bestBefore(best: Float64Array, tag: number, opener: number | undefined): number {
  if (opener !== undefined) return (best[opener] ?? 0) >= (best[tag] ?? 0) ? opener : tag;
  let from = 0;
  for (let other = 1; other < best.length; other += 1)
    if ((best[other] ?? 0) > (best[from] ?? 0)) from = other;
  return from;
}

/** Stretches that a tag opens and another carries on. */
export function stretches(tags: readonly number[], opens: number, goesOn: number): TokenRange[] {
  const found: TokenRange[] = [];
  for (let from = 0; from < tags.length; from += 1) {
    if (tags[from] !== opens) continue;
    let to = from + 1;
    while (tags[to] === goesOn) to += 1;
    found.push({ from, to });
  }
  return found;
}
