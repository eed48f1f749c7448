import type { Span } from '../model/span.ts';

/**
 * Joins the lines of hard-wrapped paragraphs. A line was wrapped where the next line's first word would not
 * have fitted any more; a text is hard-wrapped when most lines that another one follows directly are so.
 * @param lines lines of `text`, in order, none blank.
 * @returns one span a paragraph; the lines themselves where the text is not wrapped.
 */
export function joinWrapped(text: string, lines: readonly Span[]): readonly Span[] {
  const width = wrapWidth(text, lines);
  if (width === null) return lines;
  const joined: Span[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const open = joined.at(-1);
    if (open !== undefined && before !== undefined && isWrapped(text, before, line, width))
      joined[joined.length - 1] = { start: open.start, end: line.end };
    else joined.push(line);
  }
  return joined;
}

/** The width that the text is wrapped at, or null where it is not wrapped. */
function wrapWidth(text: string, lines: readonly Span[]): number | null {
  let width = 0;
  for (const line of lines) width = Math.max(width, line.end - line.start);
  if (width > MAX_WIDTH || width < MIN_WIDTH) return null;
  let followed = 0;
  let wrapped = 0;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before === undefined || !isDirectlyAfter(text, before, line)) continue;
    followed += 1;
    if (isWrapped(text, before, line, width)) wrapped += 1;
  }
  return wrapped >= 2 && wrapped >= followed * 0.6 ? width : null;
}

const MIN_WIDTH = 40;
const MAX_WIDTH = 130;
/** Editors that wrap do not all count alike. */
const SLACK = 4;
const BULLET = /^(?:[•‣◦▪●·*]|[-–—]\s|\d{1,3}[.)]\s|>)/;

function isWrapped(text: string, before: Span, line: Span, width: number): boolean {
  if (!isDirectlyAfter(text, before, line)) return false;
  const head = text.slice(line.start, line.start + width);
  if (BULLET.test(head)) return false;
  const firstWord = /^\S*/.exec(head)?.[0].length ?? 0;
  return before.end - before.start + 1 + firstWord > width - SLACK;
}

/** No blank line between: a line break and nothing else but blanks. */
function isDirectlyAfter(text: string, before: Span, line: Span): boolean {
  return (
    line.start - before.end < 200 && /^[^\S\n]*\n[^\S\n]*$/.test(text.slice(before.end, line.start))
  );
}
