import type { Span } from '../../../packages/core/src/model/span.ts';

/** A text that grows line by line, and tells where each of its words stands. */
export interface Page {
  /** Adds words to the line; gives where they stand. */
  readonly put: (words: string) => Span;
  /** Ends the line; gives where it stands. */
  readonly end: () => Span;
  readonly text: () => string;
}

export function page(): Page {
  let text = '';
  let line = 0;
  return {
    put: (words) => {
      const start = text.length;
      text += words;
      return { start, end: text.length };
    },
    end: () => {
      const span = { start: line, end: text.length };
      text += '\n';
      line = text.length;
      return span;
    },
    text: () => text,
  };
}
