import { francAll } from 'franc-min';
import { FUNCTION_WORDS } from './en/bylines.ts';
import { FOREIGN_LETTERS, TAG_OF_CODE } from './tags.ts';

/**
 * The language that a text is written in, as a BCP 47 tag, by the trigrams of franc (82 languages); null where it is too short to
 * tell, or looks like none. English prose is told by its function words alone, which is faster and, among foreign names, surer.
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(LETTERS)?.join('') ?? '';
  if (letters.length < (DENSE.test(sample) ? FEWEST_SIGNS : FEWEST_LETTERS)) return null;
  const english = englishShare(sample);
  if (english >= SURELY_ENGLISH) return 'en';
  // Headlines and lists of names are full of trigrams of other languages, in letters that English has too.
  if (letters.length < ENOUGH_LETTERS && !/[^a-z]/i.test(letters)) return null;
  const language = byTrigrams(sample);
  if (language === null) return null;
  // Much English among the words of another language, or none in English: names, addresses, two languages in one.
  const contradicted = (language === 'en') !== english > HARDLY_ENGLISH;
  return contradicted ? null : language;
}

/** Whether two tags name one language, or two that short texts do not tell apart. */
export function isSameLanguage(one: string, other: string): boolean {
  const [a, b] = [primaryLanguage(one), primaryLanguage(other)];
  return a === b || ALIKE.some((languages) => languages.includes(a) && languages.includes(b));
}

const ALIKE: readonly (readonly string[])[] = [
  ['bs', 'hr', 'sr', 'sh'],
  ['id', 'ms'],
  ['no', 'nb', 'nn'],
  ['tl', 'fil'],
];

/** Whether the tag names a language of the list: `en-GB` is English. */
export function isLanguageOf(tag: string, languages: ReadonlySet<string>): boolean {
  return languages.has(primaryLanguage(tag));
}

/** `en` of `en-GB`. */
function primaryLanguage(tag: string): string {
  return (/^[a-z]{2,8}/i.exec(tag)?.[0] ?? tag).toLowerCase();
}

/** The likeliest language, where the next likeliest is clearly less so, or hardly told apart from it. */
function byTrigrams(text: string): string | null {
  const ignore = Object.keys(FOREIGN_LETTERS).filter(
    (code) => (text.match(FOREIGN_LETTERS[code] ?? /(?!)/g)?.length ?? 0) > text.length * STRAY,
  );
  const [best, next] = francAll(text, { minLength: FEWEST_SIGNS, ignore });
  if (best === undefined || best[0] === 'und') return null;
  const language = TAG_OF_CODE[best[0]] ?? best[0];
  const rival = next === undefined ? null : (TAG_OF_CODE[next[0]] ?? next[0]);
  const clear = next === undefined || next[1] < CLEARLY_LESS;
  return clear || (rival !== null && isSameLanguage(language, rival)) ? language : null;
}

/** Share of foreign letters that names bring into a text. */
const STRAY = 0.005;

/** Likelihood of the next language, the best being 1, below which the best is believed. */
const CLEARLY_LESS = 0.985;

const SAMPLE = 1500;
const LETTERS = /\p{L}+/gu;
/** Shorter texts are names, numbers and headlines, which are alike in many languages. */
const FEWEST_LETTERS = 50;
/** So much of plain a to z tells a language by its trigrams. */
const ENOUGH_LETTERS = 150;
/** A sign of Chinese, Japanese or Korean says as much as a word. */
const FEWEST_SIGNS = 15;
const DENSE = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/;
/** English prose has some 40 % of these words, a list of headlines 15 %, other languages under 8 %. */
const SURELY_ENGLISH = 0.2;
const HARDLY_ENGLISH = 0.1;

/** Share of the words that are English function words. */
function englishShare(text: string): number {
  const words = text.toLowerCase().match(LETTERS) ?? [];
  if (words.length < FEWEST_WORDS) return 0;
  return words.filter((word) => FUNCTION_WORDS.has(word)).length / words.length;
}

const FEWEST_WORDS = 8;
