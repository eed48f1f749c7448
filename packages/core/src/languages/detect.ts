import { eld } from 'eld/extrasmall';
import { FUNCTION_WORDS } from './en/bylines.ts';

/**
 * The language that a text is written in, as a BCP 47 tag, by the n-grams of eld (60 languages); null where it is too short to
 * tell, or looks like none. English prose is told by its function words alone, which is faster and, among foreign names, surer.
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(LETTERS)?.join('').length ?? 0;
  if (letters < (DENSE.test(sample) ? FEWEST_SIGNS : FEWEST_LETTERS)) return null;
  const english = englishShare(sample);
  if (english >= SURELY_ENGLISH) return 'en';
  const found = eld.detect(sample);
  if (!found.isReliable() || found.language === '') return null;
  // Much English among the words of another language, or none in English: names, addresses, two languages in one.
  const contradicted = (found.language === 'en') !== english > HARDLY_ENGLISH;
  return contradicted ? null : found.language;
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

const SAMPLE = 1500;
const LETTERS = /\p{L}+/gu;
/** Shorter texts are names, numbers and headlines, which are alike in many languages. */
const FEWEST_LETTERS = 50;
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
