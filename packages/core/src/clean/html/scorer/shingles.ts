/** Runs of this many words stand for a passage. */
const RUN = 4;
const MOST_WORDS = 60_000;

/** Runs of words of a text that is given elsewhere on the page, to tell which blocks it is of. */
export function shinglesOf(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const run of runs(text, MOST_WORDS)) found.add(run);
  return found;
}

/** Share of the runs of words of `text` that are among `known`; 0 for a text of fewer words than a run has. */
export function sharedWith(known: ReadonlySet<string>, text: string): number {
  if (known.size === 0) return 0;
  let all = 0;
  let shared = 0;
  for (const run of runs(text, 200)) {
    all += 1;
    if (known.has(run)) shared += 1;
  }
  return all === 0 ? 0 : shared / all;
}

function* runs(text: string, most: number): Generator<string> {
  const window: string[] = [];
  let count = 0;
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    window.push(word.toLowerCase());
    if (window.length > RUN) window.shift();
    if (window.length === RUN) yield window.join(' ');
    count += 1;
    if (count >= most) return;
  }
}
