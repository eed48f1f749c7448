import stringWidth from 'string-width';

/**
 * Columns that `text` takes in a terminal: two for a wide character, none for a combining or
 * zero-width one. The text holds no control characters (see visibleText).
 */
export function width(text: string): number {
  return ASCII.test(text) ? text.length : stringWidth(text);
}

/** The beginning of `text` that fits into `columns`, with an ellipsis where something is cut off. */
export function cut(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  if (columns < 1) return '';
  let kept = '';
  let used = 0;
  for (const { segment } of graphemes.segment(text)) {
    used += width(segment);
    if (used > columns - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** `text` and spaces after it, `columns` wide (longer text is left alone). */
export function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - width(text)));
}

/** What a reader takes for one character: never cut in two. */
export const graphemes: Intl.Segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

const ASCII = /^[\x20-\x7E]*$/;
