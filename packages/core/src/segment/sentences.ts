import type { Sentence } from '../model/passage.ts';
import type { Span } from '../model/span.ts';
import { skipInvisible, trimInvisible } from './invisible.ts';
import { stopEnds } from './stops.ts';

/**
 * Splits one passage of `text` into sentences, in one pass. Closing marks go with the sentence they close;
 * every visible character of the passage lies in a sentence.
 */
export function sentencesIn(text: string, passage: Span): Sentence[] {
  // A slice, so that no search runs beyond the passage: there may be millions of them.
  const words = text.slice(passage.start, passage.end);
  const shift = passage.start;
  return split(words).map(({ start, end }) => ({ start: start + shift, end: end + shift }));
}

function split(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  const end = text.length;
  const quotes = straightQuoteCounter(text);
  let start = skipInvisible(text, 0, end);
  TERMINATOR.lastIndex = start;
  let found = TERMINATOR.exec(text);
  while (found !== null) {
    const run = afterTerminators(text, found.index, end);
    const close = afterClosers(text, run, end, quotes);
    const next = skipInvisible(text, close, end);
    const stop = { start, terminator: found.index, run, close, next, end };
    if (next < end && stopEnds(text, stop)) {
      sentences.push({ start, end: close });
      start = next;
    }
    TERMINATOR.lastIndex = close;
    found = TERMINATOR.exec(text);
  }
  const rest = trimInvisible(text, { start, end });
  if (rest.end > rest.start) sentences.push(rest);
  return sentences;
}

const TERMINATOR = /[.!?…。！？؟।]/g;
const TERMINATORS = '.!?…。！？؟।';
const CLOSERS = '”’»›)]}』」';

/** Behind a run of terminators; stops parted by single blanks (". . .") are one run. */
function afterTerminators(text: string, from: number, end: number): number {
  let at = from + 1;
  while (at < end) {
    if (TERMINATORS.includes(text[at] ?? ' ')) at += 1;
    else if (text[at] === ' ' && text[at + 1] === '.' && !/[\p{L}\d]/u.test(text[at + 2] ?? ''))
      at += 2;
    else break;
  }
  return at;
}

/** Behind the marks that close what the sentence opened; a straight mark closes where one is open. */
function afterClosers(
  text: string,
  from: number,
  end: number,
  quotes: (at: number) => number,
): number {
  let at = from;
  while (at < end) {
    const sign = text[at] ?? ' ';
    if (CLOSERS.includes(sign)) at += 1;
    else if (sign === '"' && quotes(at) % 2 === 1) at += 1;
    else if (sign === '"' && isBoundary(text, at + 1, end)) at += 1;
    else if (sign === "'" && isBoundary(text, at + 1, end)) at += 1;
    else if (sign === ' ' && CLOSES_AFTER_A_BLANK.includes(text[at + 1] ?? ' ') && at === from)
      at += 2;
    else break;
  }
  return at;
}

/** `. ”`: a blank before the mark, as careless typing leaves it. */
const CLOSES_AFTER_A_BLANK = '”»';

function isBoundary(text: string, at: number, end: number): boolean {
  return at >= end || /[\s"'”’)\]]/.test(text[at] ?? ' ');
}

/** How many straight quotation marks stand before an offset; offsets must not go back. */
function straightQuoteCounter(text: string): (at: number) => number {
  let count = 0;
  let next = text.indexOf('"');
  return (at) => {
    while (next !== -1 && next < at) {
      count += 1;
      next = text.indexOf('"', next + 1);
    }
    return count;
  };
}
