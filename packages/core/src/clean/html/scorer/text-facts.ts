import { boilerplateReason } from '../../boilerplate.ts';
import { dateLine, isByline } from '../../signature-lines.ts';

/** What the words of a block look like, in numbers; the names are in `TEXT_FEATURES`. */
export function textFacts(words: string, chars: number, links: number, bold: number): number[] {
  const head = words.length > LOOK ? words.slice(0, LOOK) : words;
  const tokens = head.match(/[\p{L}\p{N}]+/gu) ?? [];
  let lower = 0;
  let capital = 0;
  let digits = 0;
  let length = 0;
  for (const token of tokens) {
    const first = token.charCodeAt(0);
    if (first >= 48 && first <= 57) digits += 1;
    else if (token === token.toLowerCase()) lower += 1;
    else if (token.length > 1 && token === token.toUpperCase()) capital += 1;
    length += token.length;
  }
  const count = Math.max(1, tokens.length);
  const sentences = count3(head, /[.!?]["'”’)\]]{0,2}\s/g);
  return [
    Math.log1p(chars),
    chars === 0 ? 0 : links / chars,
    chars === 0 ? 0 : bold / chars,
    Math.log1p(tokens.length),
    lower / count,
    capital / count,
    digits / count,
    length / count,
    Math.min(10, sentences),
    Math.min(20, count3(head, /[,;]/g)),
    /[.!?…]["'”’)\]]*$/.test(words.slice(-6)) ? 1 : /[:]$/.test(words) ? 2 : 0,
    /^["“„«‘']/.test(words) ? 1 : 0,
    /^\p{Lu}/u.test(words) ? 1 : 0,
    /[|›»•©@]|https?:/.test(head) ? 1 : 0,
    boilerplateReason(words) === null ? 0 : 1,
    words.length <= 160 && isByline(words) ? 1 : 0,
    words.length <= 160 && dateLine(words) !== null ? 1 : 0,
    /\b(?:19|20)\d{2}\b|\d{1,2}:\d{2}/.test(head.slice(0, 200)) ? 1 : 0,
    PROMPT.test(head) ? 1 : 0,
    YOU.test(head) ? 1 : 0,
  ];
}

export const TEXT_FEATURES: readonly string[] = [
  'chars',
  'links',
  'bold',
  'words',
  'lower',
  'capitals',
  'digits',
  'word-length',
  'sentences',
  'commas',
  'stop',
  'opens-quote',
  'capital-first',
  'signs',
  'boilerplate-line',
  'byline',
  'date-line',
  'year-or-time',
  'prompt',
  'you',
];

const LOOK = 2000;

function count3(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Words by which a page speaks of itself. */
const PROMPT =
  /\b(?:subscri|newsletter|sign up|log in|cookies?|privacy|terms of|click here|download|follow us|follow|share|comments?|advertis|read more|read also|also read|related|copyright|rights reserved|email|e-mail|affiliate|commission|app store|premium|register|getty|photo|image|credit|courtesy|contributed|contact|abonn|anmelden|teilen|lesen sie|mehr zum|datenschutz|kommentar)/i;
const YOU = /\b(?:you|your|our|us|we|ihr|ihre|sie|wir|uns)\b/i;
