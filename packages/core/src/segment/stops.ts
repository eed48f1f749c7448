import {
  AFTER_A_CLOCK_TIME,
  ATTRIBUTING_VERBS,
  BEFORE_A_NAME,
  BEFORE_A_NUMBER,
  DOMAIN_ENDINGS,
  MAY_END_A_SENTENCE,
  SENTENCE_OPENERS,
} from '../languages/en/abbreviations.ts';

/** A place where a sentence may end. */
export interface Stop {
  /** Start of the sentence so far. */
  readonly start: number;
  readonly terminator: number;
  /** Behind the run of terminators. */
  readonly run: number;
  /** Behind the closing marks. */
  readonly close: number;
  /** The next visible character. */
  readonly next: number;
  /** End of the passage. */
  readonly end: number;
}

/** Whether the sentence ends there. Looks at most some eighty characters either way. */
export function stopEnds(text: string, stop: Stop): boolean {
  const sign = text[stop.terminator] ?? '';
  if (FULL_WIDTH.includes(sign)) return true;
  const ahead = text
    .slice(stop.next, Math.min(stop.end, stop.next + LOOK))
    .replace(OPENING_MARKS, '');
  if (stop.next === stop.close) return missingSpace(text, stop, ahead);
  if (LOWER_OR_CONTINUING.test(ahead)) return false;
  if (stop.terminator === stop.run - 1 && sign === '.') return plainStopEnds(text, stop, ahead);
  if (text.slice(stop.terminator, stop.run).includes('?') || sign === '!')
    return !(stop.close > stop.run && attributionFollows(ahead));
  return true;
}

const LOOK = 80;
const FULL_WIDTH = '。！？।';
const OPENING_MARKS = /^[\s"'“‘«‹([{„‚]+/;
/** A small letter, or a mark that only goes on within a sentence. */
const LOWER_OR_CONTINUING = /^(?:\p{Ll}|[,;:)\]%])/u;

function plainStopEnds(text: string, stop: Stop, ahead: string): boolean {
  const before = wordBefore(text, stop);
  const next = wordOf(ahead);
  const opens = SENTENCE_OPENERS.has(next);
  if (stop.close > stop.run) return true;
  const word = before.toLowerCase();
  if (before === '') return true;
  if (LIST_NUMBER.test(before) && stop.terminator - before.length === stop.start) return false;
  if (CLOCK.has(word)) return clockTimeEnds(ahead, next, opens);
  if (/^\d/.test(ahead) && (BEFORE_A_NUMBER.has(word) || word === 'v'))
    return isSentenceNo(word, text, stop);
  if (SINGLE_CAPITAL.test(before)) return opens && !/^(?:a|i|an)$/.test(next);
  if (BEFORE_A_NAME.has(word)) return false;
  if (DOTTED.test(before) || MAY_END_A_SENTENCE.has(word)) return opens || startsQuote(text, stop);
  return true;
}

/** "No. 5" goes on; "He said no. 5 people left" cannot be told from it and is rare. */
function isSentenceNo(word: string, text: string, stop: Stop): boolean {
  return (
    word === 'no' &&
    text[stop.terminator - 2] === 'n' &&
    /[,“"]\s*no$/.test(text.slice(Math.max(stop.start, stop.terminator - 6), stop.terminator))
  );
}

const LIST_NUMBER = /^(?:\d{1,3}|[a-zA-Z]|[ivx]{1,4})$/;
const CLOCK: ReadonlySet<string> = new Set(['a.m', 'p.m', 'am', 'pm']);
const SINGLE_CAPITAL = /^(?:\p{Lu}|\p{Lu}\p{Ll}?(?:\.\p{Lu}\p{Ll}?)*-?\p{Lu})$/u;
const DOTTED = /^\p{L}{1,2}(?:\.\p{L}{1,2})+$/u;

function clockTimeEnds(ahead: string, next: string, opens: boolean): boolean {
  if (opens) return !/^on\b|^in\b/.test(ahead);
  if (AFTER_A_CLOCK_TIME.has(next)) return false;
  return (
    /^\p{Lu}/u.test(ahead) && !/^\p{Lu}\S{0,20}\s(?:standard\s|daylight\s)?time\b/iu.test(ahead)
  );
}

/** The next sentence begins with a quotation: an abbreviation before it ends its own. */
function startsQuote(text: string, stop: Stop): boolean {
  return /^["“]\p{Lu}/u.test(text.slice(stop.next, stop.next + 3));
}

/** The word that the stop ends, at most 24 characters of it, without marks before it. */
function wordBefore(text: string, stop: Stop): string {
  let from = stop.terminator;
  const limit = Math.max(stop.start, stop.terminator - 24);
  while (from > limit && !BREAK.test(text[from - 1] ?? ' ')) from -= 1;
  return text.slice(from, stop.terminator).replace(/^[^\p{L}\d]+/u, '');
}

const BREAK = /[\s"“”‘([/—–,;:]/;

/** First word of what follows, lower case. */
function wordOf(ahead: string): string {
  return (/^[\p{L}\d'’]+/u.exec(ahead)?.[0] ?? '').toLowerCase();
}

/** `Mr. Trump asked`, `Trump, smiling, asked`: a few words up to an attributing verb. */
function attributionFollows(ahead: string): boolean {
  const words = ahead.split(/\s+/, 5);
  const verb = words.findIndex((word) =>
    ATTRIBUTING_VERBS.has(word.replace(/[^\p{L}].*$/u, '').toLowerCase()),
  );
  return (
    verb > 0 &&
    words.slice(0, verb).every((word) => /^\p{Lu}|^(?:the|a|an|his|her|its)$/iu.test(word))
  );
}

/**
 * No blank follows: "Kyiv.The drones" ends, "example.com", "U.S.-backed" and "3.5" do not. The words on both
 * sides must look like prose.
 */
function missingSpace(text: string, stop: Stop, ahead: string): boolean {
  if (!/^(?:\p{Lu}[\p{Ll}'’]|[AI]\s)/u.test(ahead)) return false;
  const before = text.slice(Math.max(stop.start, stop.terminator - 30), stop.terminator);
  if (stop.close > stop.run) return /[\p{L}\d)]$/u.test(before) && text[stop.close - 1] !== ')';
  if (/\S*[@/\\_]\S*$|\S*\.\S*$/.test(before.slice(-30).replace(/^.*\s/s, ''))) return false;
  if (!/(?:[\p{Ll}\d][\p{Ll}\d)%]|\)|”)$/u.test(before)) return false;
  if (BEFORE_A_NAME.has(/\p{L}+$/u.exec(before)?.[0].toLowerCase() ?? '')) return false;
  // "Report.Final.pdf", "Press.Office@example.com"
  if (/^[\p{L}\d]+[.@_/][\p{L}\d]/u.test(ahead)) return false;
  const next = /^[\p{L}\d]+/u.exec(ahead)?.[0] ?? '';
  // Host names and files are written without a blank on purpose.
  return !DOMAIN_ENDINGS.has(next.toLowerCase()) || /^\s\p{Ll}/u.test(ahead.slice(next.length));
}
