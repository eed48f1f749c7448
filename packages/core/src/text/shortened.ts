/**
 * What is left of a text in a later one that adds nothing of substance: hardly any of it (a headline), its beginning, or
 * null where the later text says something else or most of the same.
 */
export function isShortened(before: string, after: string): 'hardly-any' | 'beginning' | null {
  const old = lettersOf(before);
  const now = lettersOf(after);
  // A short text is no measure: a line more or less is half of it.
  if (old.length < LEAST) return null;
  if (now.length * 12 < old.length && sharedStart(old, now) >= now.length * MOST_OF_IT)
    return 'hardly-any';
  if (now.length * 3 < old.length * 2 && sharedStart(old, now) >= now.length * MOST_OF_IT)
    return 'beginning';
  return null;
}

/** Letters below which a text is too short to be told cut from changed. */
const LEAST = 600;

/** The rest is what asks for a subscription. */
const MOST_OF_IT = 0.6;

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}

function sharedStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return at;
}
