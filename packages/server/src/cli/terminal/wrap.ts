import { graphemes, width } from './width.ts';

/**
 * Breaks text at spaces into lines of at most `columns`; a word longer than a line is cut
 * between characters. Empty text gives one empty line.
 */
export function wrap(text: string, columns: number): string[] {
  const room = Math.max(1, columns);
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(/ +/)) {
    if (word === '') continue;
    const needed = width(word);
    if (used > 0 && used + 1 + needed <= room) {
      line += ` ${word}`;
      used += 1 + needed;
      continue;
    }
    if (used > 0) lines.push(line);
    const pieces = needed <= room ? [word] : pieceByPiece(word, room);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
    used = width(line);
  }
  return used > 0 || lines.length === 0 ? [...lines, line] : lines;
}

/** Wrapped, with `first` before the first line and as many spaces before the others. */
export function hanging(first: string, text: string, columns: number): string[] {
  const indent = width(first);
  return wrap(text, columns - indent).map((line, index) =>
    index === 0 ? first + line : ' '.repeat(indent) + line,
  );
}

function pieceByPiece(word: string, room: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const { segment } of graphemes.segment(word)) {
    const needed = width(segment);
    if (used > 0 && used + needed > room) {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += segment;
    used += needed;
  }
  return [...pieces, piece];
}
