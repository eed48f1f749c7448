/** Whole sentences that are read together: what is found in the centre counts, the rest is context. All in words. */
export interface Window {
  readonly from: number;
  readonly centreFrom: number;
  readonly centreTo: number;
  readonly to: number;
}

/** Pieces of a centre and, at most, of the context on either side; the encoder was trained on up to 300. */
export interface WindowSizes {
  readonly centre: number;
  readonly context: number;
}

export const WINDOW_SIZES: WindowSizes = { centre: 200, context: 60 };

/** Most pieces of one sentence; a longer one is cut. The encoder has 512 positions. */
const LONGEST_SENTENCE = 300;

/**
 * Cuts a document into windows.
 * @param sentences of each word, the number of its sentence; ascending.
 * @param sizes of each word, how many pieces it has.
 * @returns windows whose centres are all words, in order.
 */
export function windowsOf(
  sentences: readonly number[],
  sizes: readonly number[],
  { centre, context }: WindowSizes = WINDOW_SIZES,
): Window[] {
  const lines = linesOf(sentences, sizes);
  const before = [0];
  for (const line of lines) before.push((before.at(-1) ?? 0) + line.pieces);
  const piecesOf = (from: number, to: number): number => (before[to] ?? 0) - (before[from] ?? 0);
  const windows: Window[] = [];
  for (let at = 0; at < lines.length;) {
    let end = at + 1;
    while (end < lines.length && piecesOf(at, end + 1) <= centre) end += 1;
    let left = at;
    while (left > 0 && piecesOf(left - 1, at) <= context) left -= 1;
    let right = end;
    while (right < lines.length && piecesOf(end, right + 1) <= context) right += 1;
    windows.push({
      from: lines[left]?.from ?? 0,
      centreFrom: lines[at]?.from ?? 0,
      centreTo: lines[end - 1]?.to ?? 0,
      to: lines[right - 1]?.to ?? 0,
    });
    at = end;
  }
  return windows;
}

interface Line {
  readonly from: number;
  readonly to: number;
  readonly pieces: number;
}

/** Sentences as ranges of words, long ones cut. */
function linesOf(sentences: readonly number[], sizes: readonly number[]): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let pieces = 0;
  for (const [index, sentence] of sentences.entries()) {
    const size = sizes[index] ?? 0;
    if (index > from && (sentence !== sentences[from] || pieces + size > LONGEST_SENTENCE)) {
      lines.push({ from, to: index, pieces });
      from = index;
      pieces = 0;
    }
    pieces += size;
  }
  if (sentences.length > from) lines.push({ from, to: sentences.length, pieces });
  return lines;
}
