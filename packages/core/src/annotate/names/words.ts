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
  /** Words that stand with a capital anywhere in running text, as the first of a sentence too; null where there is too little of it to tell. */
  readonly seen: ReadonlySet<string> | null;
  /** Words of the calendar or the grammar that somebody has for a surname: "Theresa May". */
  readonly surnames: ReadonlySet<string>;
  /** Given names with the word behind them, in lower case: `bill clinton`. */
  readonly pairs: ReadonlySet<string>;
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
  const shouted = shoutedWords(tokens);
  return tokens.map((token, index) => {
    const before = tokens[index - 1];
    const gap = before === undefined ? '\n' : text.slice(before.end, token.start);
    const casing = shouted.has(index) ? 'upper' : (casings.get(token.sentence) ?? 'running');
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
    const count = counts.get(sentence) ?? {
      words: 0,
      upper: 0,
      whole: 0,
      plain: 0,
      stopped: false,
    };
    counts.set(sentence, count);
    count.stopped = /^[.!?]$/.test(text);
    if (!LETTERS.test(text)) continue;
    const whole = ALL_UPPER.test(text);
    // "n't" has no capital anywhere.
    if (STARTS_LOWER.test(text) && !FUNCTION_WORDS.has(lower) && !/['’]/.test(text))
      count.plain += 1;
    if (!whole && (text.length < 4 || FUNCTION_WORDS.has(lower))) continue;
    count.words += 1;
    if (STARTS_UPPER.test(text)) count.upper += 1;
    if (whole) count.whole += 1;
  }
  const casings = new Map<number, Casing>();
  const first = tokens[0]?.sentence;
  for (const [sentence, { words, whole }] of counts) {
    if (words >= 2 && whole >= words * 0.8) casings.set(sentence, 'upper');
    else if (isHeadline(counts.get(sentence), sentence === first)) casings.set(sentence, 'title');
  }
  return casings;
}

/** Fewer words all in capitals may be a name. */
const SHORTEST_SHOUT = 4;

/** Words of stretches in capitals within a sentence, an ordinary word among them: "HE WAS CALLED OUT BY DOCTORS — He …". */
function shoutedWords(tokens: readonly Token[]): Set<number> {
  const found = new Set<number>();
  let stretch: number[] = [];
  const close = (): void => {
    const ordinary = stretch.some((at) => FUNCTION_WORDS.has(tokens[at]?.lower ?? ''));
    if (stretch.length >= SHORTEST_SHOUT && ordinary) for (const at of stretch) found.add(at);
    stretch = [];
  };
  for (const [index, { text, sentence }] of tokens.entries()) {
    if (sentence !== tokens[index - 1]?.sentence) close();
    if (!LETTERS.test(text)) continue;
    if (text === text.toUpperCase()) stretch.push(index);
    else close();
  }
  close();
  return found;
}

/** Whether nearly all words have a capital; with a full stop, all of them. */
function isHeadline(count: LetterCase | undefined, isFirst: boolean): boolean {
  if (count === undefined) return false;
  const { words, upper, plain, stopped } = count;
  if (stopped) return plain === 0 && words >= (isFirst ? 4 : 6);
  return words >= 4 && upper >= words * 0.85;
}

/** Of the words of a sentence that have a choice: how many open with a capital, how many are all capitals. */
interface LetterCase {
  words: number;
  upper: number;
  whole: number;
  /** Words in lower case, short ones too, save those of the grammar. */
  plain: number;
  /** Ends with a full stop, as headlines mostly do not. */
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

/** Tokens of running text from which on a name of the headline is expected to come again. */
const ENOUGH_RUNNING_TEXT = 100;

function caseEvidence(
  tokens: readonly Token[],
  casings: ReadonlyMap<number, Casing>,
): CaseEvidence {
  const capitals = new Set<string>();
  const lower = new Set<string>();
  const surnames = new Set<string>();
  const seen = new Set<string>();
  const pairs = new Set<string>();
  let running = 0;
  for (const [index, token] of tokens.entries()) {
    if (isUnlikelySurname(tokens, index)) surnames.add(token.lower);
    if (casings.has(token.sentence)) continue;
    running += 1;
    const next = tokens[index + 1];
    if (next?.sentence === token.sentence && isFullName(token, next))
      pairs.add(`${token.lower} ${next.lower}`);
    if (STARTS_UPPER.test(token.text)) seen.add(token.lower);
    if (STARTS_LOWER.test(token.text)) lower.add(token.lower);
    else if (STARTS_UPPER.test(token.text) && !opens(tokens, index)) capitals.add(token.lower);
  }
  return { capitals, lower, surnames, pairs, seen: running >= ENOUGH_RUNNING_TEXT ? seen : null };
}

/** A given name and another word with a capital behind it, in running text. */
function isFullName(token: Token, next: Token): boolean {
  return isGivenName(token.lower) && STARTS_UPPER.test(token.text) && STARTS_UPPER.test(next.text);
}

/** Whether a word of the calendar stands behind a given name with a capital: "Theresa May". */
function isUnlikelySurname(tokens: readonly Token[], index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (before === undefined || token === undefined || before.sentence !== token.sentence)
    return false;
  if (!CALENDAR_WORDS.has(token.lower) || CALENDAR_WORDS.has(before.lower)) return false;
  return (
    STARTS_UPPER.test(token.text) &&
    STARTS_UPPER.test(before.text) &&
    isGivenName(before.lower) &&
    !COMMON_WORDS.has(before.lower)
  );
}

/** Whether a word that is somebody's surname is it here, and no month: after no preposition, by no number. */
function bearsSurname(tokens: readonly Token[], index: number): boolean {
  if (isUnlikelySurname(tokens, index)) return true;
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  if (/^(?:ADP|NUM)$/.test(before?.pos ?? '') || next?.pos === 'NUM') return false;
  return !opens(tokens, index) || next?.pos === 'VERB';
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
  if (evidence.surnames.has(lower)) return bearsSurname(tokens, index);
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
  if (leads && casing !== 'running' && evidence.pairs.has(`${lower} ${next.lower}`)) return true;
  const before = tokens[index - 1];
  if (
    casing !== 'running' &&
    before?.sentence === token.sentence &&
    evidence.pairs.has(`${before.lower} ${lower}`)
  )
    return true;
  if (OPENING_WORDS.has(lower)) return false;
  if (lexeme(form)?.sure === true) return true;
  const common = COMMON_WORDS.has(lower);
  if (evidence.capitals.has(lower) && (!common || casing === 'running')) return true;
  if (
    evidence.lower.has(lower) &&
    !(leads && casing === 'running' && !isCalendarWord(tokens, index + 1))
  )
    return false;
  const heads = leads && (casing === 'running' || !common) && !orders(token, next);
  if (isGivenName(lower)) return heads || (token.pos === 'PROPN' && !common);
  if (casing !== 'running')
    return (
      !common &&
      token.pos === 'PROPN' &&
      !TITLE_NOUNS.has(lower) &&
      (evidence.seen === null || evidence.seen.has(lower))
    );
  if (!common) return token.pos === 'PROPN' || leads;
  return leads && !isCalendarWord(tokens, index + 1) && !isVerbal(token) && !orders(token, next);
}

/** "Say Mexico refuses", "Poor Mexico": a word that is also a given name, before a place; `Said Jane Doe: "…"`. */
function orders(token: Token, next: Token | undefined): boolean {
  if (!COMMON_WORDS.has(token.lower) || !/^(?:VERB|ADJ)$/.test(token.pos)) return false;
  if (token.lower === 'said') return true;
  const known = lexeme(next?.text ?? '');
  return known?.sure === true && known.type === 'place';
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
