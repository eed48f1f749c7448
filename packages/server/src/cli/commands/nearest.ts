/** The word of `words` that `typed` was most likely meant to be, or null where none is near. */
export function nearest(typed: string, words: readonly string[]): string | null {
  let best: string | null = null;
  let least = Math.floor(Math.max(typed.length, 3) / 3) + 1;
  for (const word of words) {
    const edits = distance(typed.toLowerCase(), word);
    if (edits < least) {
      least = edits;
      best = word;
    }
  }
  return best;
}

/** Levenshtein distance: letters put in, left out or changed. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 0; i < from.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < to.length; j += 1) {
      const change = (row[j] ?? 0) + (from[i] === to[j] ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
