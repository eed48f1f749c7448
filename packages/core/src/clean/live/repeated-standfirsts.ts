/**
 * Lines that say once more what an earlier one said, as the teasers do that a rolling page is left with when its pictures are
 * gone: from the index of such a line to that of the line it repeats. It begins as that one does, is no longer, and has hardly a
 * word of its own: a paragraph that adds who said it, or an update that adds a name, is none.
 */
export function repeatedStandfirsts(
  lines: readonly (string | null)[],
): ReadonlyMap<number, number> {
  const repeats = new Map<number, number>();
  const byBeginning = new Map<string, Line>();
  for (const [index, line] of lines.entries()) {
    if (line === null || line.length < SHORTEST || line.length > LONGEST) continue;
    const words = line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    if (words.length < FEWEST_WORDS) continue;
    const beginning = words.slice(0, SAME_WORDS).join(' ');
    const earlier = byBeginning.get(beginning);
    if (earlier !== undefined && line.length <= LONGEST_REPEAT && isRepeat(index, words, earlier))
      repeats.set(index, earlier.index);
    else byBeginning.set(beginning, { index, words });
  }
  return repeats;
}

interface Line {
  readonly index: number;
  readonly words: readonly string[];
}

function isRepeat(index: number, words: readonly string[], earlier: Line): boolean {
  return (
    index - earlier.index <= NEAR &&
    words.length <= earlier.words.length &&
    share(words, earlier.words) >= ENOUGH
  );
}

const SHORTEST = 60;
const LONGEST = 2000;
/** A standfirst is a sentence or two. */
const LONGEST_REPEAT = 400;
const FEWEST_WORDS = 10;
const SAME_WORDS = 5;
const ENOUGH = 0.9;
/** Further down it is told anew, in another post. */
const NEAR = 30;

/** How much of the words is among the others. */
function share(words: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  let found = 0;
  for (const word of words) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    found += 1;
  }
  return found / words.length;
}
