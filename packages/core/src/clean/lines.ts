import type { Span } from '../model/span.ts';

/** A line of a text, without its line end. */
export interface Line extends Span {
  /** Where the next line starts. */
  readonly next: number;
}

/** The lines of a text; `\n`, `\r\n` and a lone `\r` end one. */
export function* linesOf(text: string): Generator<Line> {
  let start = 0;
  let feed = text.indexOf('\n');
  let carriage = text.indexOf('\r');
  while (start < text.length) {
    if (feed !== -1 && feed < start) feed = text.indexOf('\n', start);
    if (carriage !== -1 && carriage < start) carriage = text.indexOf('\r', start);
    const ends = [feed, carriage].filter((at) => at !== -1);
    const end = ends.length === 0 ? text.length : Math.min(...ends);
    const next = Math.min(text.length, end + (end === carriage && text[end + 1] === '\n' ? 2 : 1));
    yield { start, end, next };
    start = next;
  }
}
