import { BEFORE_A_NAME, MONTHS_AND_FIRMS } from '../languages/en/abbreviations.ts';
import type { Span } from '../model/span.ts';

/**
 * Splits text into words, numbers and marks, each by itself alone: what stands before or was read
 * earlier makes no difference. Hyphens, a possessive 's and marks are words of their own; abbreviations
 * keep their stops, contractions of auxiliaries ("didn't", "he's") stay whole.
 */
export function splitWords(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(WORD))
    found.push({ start: match.index, end: match.index + match[0].length });
  return found;
}

const ABBREVIATIONS = [...BEFORE_A_NAME, ...MONTHS_AND_FIRMS]
  .filter((word) => /^[a-z]+$/.test(word))
  .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`);

const APOSTROPHE = "['’]";
const CONTRACTED = `(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hat|[Tt]here|[Ww]hat|[Ww]ho|[Ww]here|[Hh]ere|[Hh]ow|[Ll]et)${APOSTROPHE}s`;

/** Alternatives in the order in which they are tried; none can match in more than one way. */
const WORD = new RegExp(
  [
    '(?:https?:\\/\\/|www\\.)[^\\s"”’»)]+',
    '(?:\\p{Lu}\\.){2,}',
    '[ap]\\.m\\.',
    `(?:${ABBREVIATIONS.join('|')})\\.`,
    '\\p{Lu}\\.(?=\\s+\\p{Lu})',
    '\\p{N}+(?:[.,:]\\p{N}+)*',
    `${CONTRACTED}(?![\\p{L}\\p{N}])`,
    `[\\p{L}\\p{M}]+n${APOSTROPHE}t(?![\\p{L}\\p{N}])`,
    `(?:I|[Yy]ou|[Hh]e|[Ss]he|[Ii]t|[Ww]e|[Tt]hey|[Ww]ho|[Tt]here|[Tt]hat)${APOSTROPHE}(?:re|ve|ll|d|m)(?![\\p{L}\\p{N}])`,
    `${APOSTROPHE}(?:s|S|re|ve|ll|d|m)(?![\\p{L}\\p{N}])`,
    `[\\p{L}\\p{M}]+(?:${APOSTROPHE}(?!(?:s|S|re|ve|ll|d|m)(?![\\p{L}\\p{N}]))[\\p{L}\\p{M}]+)*`,
    "''|``|\\.{2,}|-{2,}",
    '\\S',
  ].join('|'),
  'gu',
);
