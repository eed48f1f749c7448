import type { Passage } from '../../model/passage.ts';
import type { Span } from '../../model/span.ts';

/** Words between quotation marks; `span` takes the marks in, `inner` leaves them out. */
export interface Quotation {
  readonly span: Span;
  readonly inner: Span;
  readonly passage: number;
  /** It continues in the next passage: no closing mark here, an opening mark there. */
  readonly runsOn: boolean;
  /** It began in an earlier passage. */
  readonly continues: boolean;
}

/** Opening mark to the marks that close it; a straight mark closes itself. */
const CLOSERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['“', ['”', '"', '‟']],
  ['„', ['“', '”', '"']],
  ['‟', ['”', '"']],
  ['«', ['»']],
  ['»', ['«']],
  ['‹', ['›']],
  ['"', ['"', '”']],
  ["''", ["''"]],
  ['``', ["''"]],
  ['‘', ['’']],
  ["'", ["'"]],
]);

const MARK = /''|``|[“”„‟«»‹›"‘’']/g;

/**
 * All quotations of a text, outermost only, in text order. Quotation marks of every kind are paired
 * within a passage; one left open runs on when the next passage opens with the same mark (the
 * convention of English newspapers for a quotation of several paragraphs).
 */
export function findQuotations(text: string, passages: readonly Passage[]): Quotation[] {
  const found: Quotation[] = [];
  let open: string | null = null;
  for (const [index, passage] of passages.entries()) {
    const next = passages[index + 1];
    open = scanPassage(text, passage, index, next, open, found);
  }
  return found;
}

/** Reads one passage and returns the mark that is still open when it runs on into the next. */
function scanPassage(
  text: string,
  passage: Passage,
  index: number,
  next: Passage | undefined,
  carried: string | null,
  found: Quotation[],
): string | null {
  const marks = [...text.slice(passage.start, passage.end).matchAll(MARK)].map((match) => ({
    mark: match[0],
    start: passage.start + match.index,
    end: passage.start + match.index + match[0].length,
  }));
  let continues = carried !== null && text.startsWith(carried, passage.start);
  let at = 0;
  while (at < marks.length) {
    const opening = marks[at];
    if (opening === undefined) break;
    const closers = CLOSERS.get(opening.mark);
    if (closers === undefined || !opens(text, opening, passage)) {
      at += 1;
      continue;
    }
    const close = closingMark(text, passage, marks, at, closers);
    if (close >= 0) {
      const closing = marks[close];
      if (closing === undefined) break;
      found.push({
        span: { start: opening.start, end: closing.end },
        inner: { start: opening.end, end: closing.start },
        passage: index,
        runsOn: false,
        continues,
      });
      continues = false;
      at = close + 1;
      continue;
    }
    if (isSingle(opening.mark)) {
      at += 1;
      continue;
    }
    const runsOn = next !== undefined && text.startsWith(opening.mark, next.start);
    if (runsOn || continues) {
      found.push({
        span: { start: opening.start, end: passage.end },
        inner: { start: opening.end, end: passage.end },
        passage: index,
        runsOn,
        continues,
      });
      return runsOn ? opening.mark : null;
    }
    at += 1;
  }
  return null;
}

interface Mark extends Span {
  readonly mark: string;
}

function isSingle(mark: string): boolean {
  return mark === "'" || mark === '‘';
}

/** How far ahead, in marks, a closing mark is looked for: a bound, so that a text of marks stays linear. */
const FARTHEST_MARK = 80;

function closingMark(
  text: string,
  passage: Passage,
  marks: readonly Mark[],
  at: number,
  closers: readonly string[],
): number {
  const opening = marks[at];
  if (opening === undefined) return -1;
  const single = isSingle(opening.mark);
  const paired = opening.mark === '“' || opening.mark === '«' || opening.mark === '„';
  let depth = 0;
  for (let i = at + 1; i < marks.length && i <= at + FARTHEST_MARK; i += 1) {
    const mark = marks[i];
    if (mark === undefined) break;
    if (paired && mark.mark === opening.mark) depth += 1;
    if (!closers.includes(mark.mark) || !closes(text, mark, passage)) continue;
    if (single && !singleCloses(text, opening, mark, passage)) continue;
    if (depth > 0) depth -= 1;
    else return i;
  }
  return -1;
}

const SPACE_OR_OPENER = /[\s([{—–\-/:,“"‘'„«]/;
const SPACE_OR_STOP = /[\s)\]}.,;:!?—–\-/”"’'»]/;

/** An opening mark has white space or an opener before it and something other than space after it. */
function opens(text: string, mark: Mark, passage: Passage): boolean {
  if (mark.mark === '”' || mark.mark === '’' || mark.mark === '›') return false;
  const before = mark.start <= passage.start ? ' ' : (text[mark.start - 1] ?? ' ');
  const after = mark.end >= passage.end ? ' ' : (text[mark.end] ?? ' ');
  if (mark.mark === '“' || mark.mark === '«' || mark.mark === '„' || mark.mark === '``')
    return true;
  if (!SPACE_OR_OPENER.test(before)) return false;
  return isSingle(mark.mark) ? /[\p{L}\p{N}$]/u.test(after) : !/\s/.test(after) || before === ' ';
}

function closes(text: string, mark: Mark, passage: Passage): boolean {
  if (mark.mark === '”' || mark.mark === '»') return true;
  const before = text[mark.start - 1] ?? ' ';
  const after = mark.end >= passage.end ? ' ' : (text[mark.end] ?? ' ');
  if (/\s/.test(before) && !/\s/.test(after)) return false;
  return SPACE_OR_STOP.test(after) || /\p{Lu}/u.test(after);
}

/** A single mark is mostly an apostrophe: it closes after a word, before a stop, within a sentence or two. */
function singleCloses(text: string, opening: Mark, mark: Mark, passage: Passage): boolean {
  if (mark.start - opening.end > 400 || mark.start === opening.end) return false;
  const before = text[mark.start - 1] ?? ' ';
  const after = mark.end >= passage.end ? ' ' : (text[mark.end] ?? ' ');
  return /[\p{L}\p{N}.,!?…]/u.test(before) && /[\s.,;:!?)\]”"—–-]/.test(after);
}
