import type { Span } from '@rapporteur/core/model/span';
import { visibleText } from './visible-text.ts';
import { wrap } from './wrap.ts';

/**
 * Text of a source, wrapped, with ranges of it set off by `mark`. Ranges are UTF-16 offsets into
 * `text`, in order and apart from one another.
 */
export function highlighted(
  text: string,
  ranges: readonly Span[],
  columns: number,
  mark: (words: string) => string,
): string[] {
  const { shown, marked } = shownWithMarks(text, ranges);
  let at = 0;
  return wrap(shown, columns).map((line) => {
    let out = '';
    let run = '';
    let runMarked = false;
    const flush = (): void => {
      out += runMarked ? mark(run) : run;
      run = '';
    };
    for (const unit of line.split('')) {
      // Wrapping drops and joins spaces, and nothing else.
      if (unit !== ' ') at = pastSpaces(shown, at);
      const isMarked = marked[at] === true;
      if (isMarked !== runMarked) flush();
      runMarked = isMarked;
      run += unit;
      at += 1;
    }
    flush();
    return out;
  });
}

function pastSpaces(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at += 1;
  return at;
}

/** The text as a terminal may have it, and for each of its units whether it is set off. */
function shownWithMarks(
  text: string,
  ranges: readonly Span[],
): { shown: string; marked: boolean[] } {
  let shown = '';
  const marked: boolean[] = [];
  const take = (start: number, end: number, isMarked: boolean): void => {
    const piece = visibleText(text.slice(start, end));
    shown += piece;
    for (let unit = 0; unit < piece.length; unit += 1) marked.push(isMarked);
  };
  let at = 0;
  for (const { start, end } of ranges) {
    if (start < at || end > text.length) continue;
    take(at, start, false);
    take(start, end, true);
    at = end;
  }
  take(at, text.length, false);
  return { shown, marked };
}
