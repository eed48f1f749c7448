/**
 * What a line is compared by: letters and digits, case and typography aside, digits all alike ("12 Comments", "Day 1,102"); null for lines
 * too long to be an outlet's own, or without words.
 */
export function lineKey(words: string): string | null {
  if (words.length > LONGEST) return null;
  const key = words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{N}+(?:[.,:]\p{N}+)*/gu, '0')
    .replace(/[^\p{L}0]+/gu, ' ')
    .trim();
  return /\p{L}{2}/u.test(key) ? key : null;
}

const LONGEST = 1000;
