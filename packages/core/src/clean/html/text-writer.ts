import type { Span } from '../../model/span.ts';
import { type OffsetMap, OffsetMapBuilder } from '../../text/offset-map.ts';
import type { RawPiece } from './raw-text.ts';

/**
 * Writes the main text: runs of white space become one blank, blocks are parted by line breaks, and the map
 * back to the source is kept along.
 */
export class TextWriter {
  readonly #builder = new OffsetMapBuilder();
  readonly #parts: string[] = [];
  /** Where the last thing written ends in the source. */
  #sourceEnd = 0;
  #blockStart = 0;
  #pending: Span | null = null;

  /** Text so far. */
  get length(): number {
    return this.#builder.length;
  }

  /** Begins a block; `breaks` part it from the one before. Nothing is written until words come. */
  begin(breaks: '\n' | '\n\n'): void {
    this.#breaks = breaks;
    this.#blockStart = -1;
    this.#pending = null;
  }

  #breaks: '\n' | '\n\n' = '\n\n';

  add(piece: RawPiece): void {
    for (const { 0: run, index } of piece.text.matchAll(RUNS)) {
      const start = piece.exact ? piece.start + index : piece.start;
      const end = piece.exact ? start + run.length : piece.end;
      if (BLANK.test(run)) this.#pending = { start: this.#pending?.start ?? start, end };
      else this.#word(run, start, end, piece.exact);
    }
  }

  /** The span of the block that was begun last, or null where no words came. */
  finish(): Span | null {
    return this.#blockStart < 0 ? null : { start: this.#blockStart, end: this.#builder.length };
  }

  build(): { readonly text: string; readonly toSource: OffsetMap } {
    return { text: this.#parts.join(''), toSource: this.#builder.build() };
  }

  #word(run: string, start: number, end: number, exact: boolean): void {
    if (this.#blockStart < 0) this.#open(start);
    else if (this.#pending !== null) this.#blank(this.#pending);
    this.#pending = null;
    if (exact) this.#builder.copy(run.length, start);
    else this.#builder.replace(run.length, start, end);
    this.#parts.push(run);
    this.#sourceEnd = end;
  }

  #open(start: number): void {
    if (this.#builder.length > 0) {
      // Text that the parser moved stands before what precedes it; the break then stands for the place itself.
      const from = Math.min(this.#sourceEnd, start);
      this.#builder.replace(this.#breaks.length, from, Math.max(start, from + 1));
      this.#parts.push(this.#breaks);
    }
    this.#blockStart = this.#builder.length;
  }

  #blank(range: Span): void {
    if (range.end - range.start === 1) this.#builder.copy(1, range.start);
    else this.#builder.replace(1, range.start, range.end);
    this.#parts.push(' ');
  }
}

/** Words and runs of ASCII white space in turn; no-break spaces are part of words. */
const RUNS = /[ \t\n\r\f]+|[^ \t\n\r\f]+/g;
const BLANK = /^[ \t\n\r\f]/;
