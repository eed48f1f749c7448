/** Words as they are compared: one kind of apostrophe, one kind of blank. */
export function plainWords(words: string): string {
  return words.replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
}

/** A name as names are compared: without its case, an article or a courtesy title, which stand outside names. */
export function plainName(name: string): string {
  return plainWords(name)
    .toLowerCase()
    .replace(/^(?:the|mr|ms|mrs|dr) /, '');
}

/** What two texts share of all their words, 0 to 1; a word counts as often as it stands there. */
export function wordOverlap(a: string, b: string): number {
  const left = countedWords(a);
  const right = countedWords(b);
  let shared = 0;
  let all = 0;
  for (const word of new Set([...left.keys(), ...right.keys()])) {
    const [one, other] = [left.get(word) ?? 0, right.get(word) ?? 0];
    shared += Math.min(one, other);
    all += Math.max(one, other);
  }
  return all === 0 ? 0 : shared / all;
}

function countedWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of plainWords(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
