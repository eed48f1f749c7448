import { COMMON_WORDS } from '../../languages/en/common-words.ts';
import { isGivenName } from '../../languages/en/given-names.ts';
import {
  CALENDAR_WORDS,
  COMMON_CAPITALS,
  FUNCTION_WORDS,
  OPENING_WORDS,
} from '../../languages/en/name-words.ts';
import { TITLE_NOUNS } from '../../languages/en/titles.ts';
import type { Token } from '../../model/token.ts';
import { lexeme } from './lexicon.ts';

/** A token as the rules for names see it. */
export interface Word extends Token {
  /** As it would be written in running text: `Putin` for `PUTIN` in a line of capitals. */
  readonly form: string;
  /** Has a capital that names something; not the capital of a sentence's first word or of a headline. */
  readonly capital: boolean;
  /** The first of a sentence, a quotation or a clause after a colon. */
  readonly opening: boolean;
  /** White space, but no line break, or nothing stands between this and the token before it. */
  readonly joined: 'space' | 'tight' | 'apart';
}

type Casing = 'running' | 'title' | 'upper';

/** How often words stand with and without a capital where the choice tells something. */
interface CaseEvidence {
  readonly capitals: ReadonlySet<string>;
  readonly lower: ReadonlySet<string>;
}

const STARTS_UPPER = /^\p{Lu}/u;
const STARTS_LOWER = /^\p{Ll}/u;
const ALL_UPPER = /^\p{Lu}[\p{Lu}\p{N}&.-]+$/u;
const LETTERS = /\p{L}/u;

/** Tokens with what their capitals mean in this document. */
export function namingWords(text: string, tokens: readonly Token[]): Word[] {
  const casings = sentenceCasings(tokens);
  const evidence = caseEvidence(tokens, casings);
  const mixed = mixedCase(tokens, casings);
  return tokens.map((token, index) => {
    const before = tokens[index - 1];
    const gap = before === undefined ? '\n' : text.slice(before.end, token.start);
    const casing = casings.get(token.sentence) ?? 'running';
    const bare = token.text.replaceAll('’', "'");
    const whole = ALL_UPPER.test(bare) && (casing === 'upper' || mixed.has(token.lower));
    const form = whole ? lowered(bare) : bare;
    return {
      ...token,
      form,
      opening: opens(tokens, index),
      capital: namesSomething(tokens, index, form, casing, evidence),
      joined: gap === '' ? 'tight' : gap.includes('\n') ? 'apart' : 'space',
    };
  });
}

/** `PUTIN` as `Putin`, but `NATO` and `U.S.` as they are. */
function lowered(upper: string): string {
  if (lexeme(upper) !== null || upper.includes('.')) return upper;
  return upper[0] + upper.slice(1).toLowerCase();
}

function sentenceCasings(tokens: readonly Token[]): Map<number, Casing> {
  const counts = new Map<number, LetterCase>();
  for (const { sentence, text, lower } of tokens) {
    const count = counts.get(sentence) ?? { words: 0, upper: 0, whole: 0, stopped: false };
    counts.set(sentence, count);
    count.stopped = /^[.!?]$/.test(text);
    if (!LETTERS.test(text)) continue;
    const whole = ALL_UPPER.test(text);
    if (!whole && (text.length < 4 || FUNCTION_WORDS.has(lower))) continue;
    count.words += 1;
    if (STARTS_UPPER.test(text)) count.upper += 1;
    if (whole) count.whole += 1;
  }
  const casings = new Map<number, Casing>();
  for (const [sentence, { words, upper, whole, stopped }] of counts) {
    if (words >= 2 && whole >= words * 0.8) casings.set(sentence, 'upper');
    else if (!stopped && words >= 4 && upper >= words * 0.85) casings.set(sentence, 'title');
  }
  return casings;
}

/** Of the words of a sentence that have a choice: how many open with a capital, how many are all capitals. */
interface LetterCase {
  words: number;
  upper: number;
  whole: number;
  /** Ends with a full stop, as headlines do not. */
  stopped: boolean;
}

/** Whether a token opens a sentence, a quotation or a clause after a colon. */
function opens(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token === undefined || before === undefined || before.sentence !== token.sentence)
    return true;
  if (/^["“”'‘«„:;•·–—…*|]$/.test(before.text)) return true;
  return before.text === '-' && before.end !== token.start;
}

/** Words that stand with one capital only where that tells something: "REYL" is the "Reyl" of the text. */
function mixedCase(tokens: readonly Token[], casings: ReadonlyMap<number, Casing>): Set<string> {
  const found = new Set<string>();
  for (const [index, { text, lower, sentence }] of tokens.entries())
    if (lower.length > 3 && !casings.has(sentence) && /^\p{Lu}\p{Ll}+$/u.test(text))
      if (!opens(tokens, index)) found.add(lower);
  return found;
}

function caseEvidence(
  tokens: readonly Token[],
  casings: ReadonlyMap<number, Casing>,
): CaseEvidence {
  const capitals = new Set<string>();
  const lower = new Set<string>();
  for (const [index, token] of tokens.entries()) {
    if (casings.has(token.sentence)) continue;
    if (STARTS_LOWER.test(token.text)) lower.add(token.lower);
    else if (STARTS_UPPER.test(token.text) && !opens(tokens, index)) capitals.add(token.lower);
  }
  return { capitals, lower };
}

function namesSomething(
  tokens: readonly Token[],
  index: number,
  form: string,
  casing: Casing,
  evidence: CaseEvidence,
): boolean {
  const token = tokens[index];
  if (token === undefined || !STARTS_UPPER.test(form)) return false;
  const { lower } = token;
  if (isCalendarWord(tokens, index) || COMMON_CAPITALS.has(lower)) return false;
  if (/^\p{L}{1,3}[$€£]?\d/u.test(form) && /^(?:Dh|Tk|Rs|RM|US|A|HK|NT)/.test(form)) return false;
  const acronym = casing !== 'upper' && ALL_UPPER.test(form) && form.length > 1;
  if (acronym && (lexeme(form) !== null || !FUNCTION_WORDS.has(lower))) return true;
  if (FUNCTION_WORDS.has(lower)) return false;
  if (casing === 'running' && !opens(tokens, index)) return true;
  const next = tokens[index + 1];
  const leads =
    next !== undefined && next.sentence === token.sentence && STARTS_UPPER.test(next.text);
  if (leads && lexeme(`${form} ${next.text}`) !== null) return true;
  if (OPENING_WORDS.has(lower)) return false;
  if (lexeme(form)?.sure === true) return true;
  const common = COMMON_WORDS.has(lower);
  if (evidence.capitals.has(lower) && (!common || casing === 'running')) return true;
  if (
    evidence.lower.has(lower) &&
    !(leads && casing === 'running' && !isCalendarWord(tokens, index + 1))
  )
    return false;
  if (isGivenName(lower)) return leads || (token.pos === 'PROPN' && !common);
  if (casing !== 'running') return !common && token.pos === 'PROPN' && !TITLE_NOUNS.has(lower);
  if (!common) return token.pos === 'PROPN' || leads;
  return leads && !isCalendarWord(tokens, index + 1) && !isVerbal(token);
}

/** Words that open a sentence as its verb or adverb ("Meeting Putin …", "Recently Trump …"). */
function isVerbal(token: Token): boolean {
  return ['VERB', 'ADV', 'AUX', 'SCONJ', 'ADP', 'DET', 'PRON', 'NUM'].includes(token.pos);
}

function isCalendarWord(tokens: readonly Token[], index: number): boolean {
  const lower = tokens[index]?.lower.replace(/\.$/, '') ?? '';
  if (!CALENDAR_WORDS.has(lower)) return false;
  if (
    !['may', 'march', 'april', 'june', 'august', 'easter', 'sun', 'jan', 'mar', 'sat'].includes(
      lower,
    )
  )
    return true;
  // May, April and June are also given names: those stand before a surname and not after a preposition.
  const next = tokens[index + 1];
  const before = tokens[index - 1];
  const named = next?.pos === 'PROPN' && STARTS_UPPER.test(next.text) && !/^\d/.test(next.text);
  return !(named && before?.pos !== 'ADP');
}
