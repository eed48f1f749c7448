import { CASUALTY_WORDS, COUNTED_NOUNS, UNIT_NOUNS } from '../../languages/en/figures.ts';
import { DEMONYMS } from '../../languages/en/demonyms.ts';
import { UNITS_OF_MEASURE } from '../../languages/en/units.ts';
import type { Token } from '../../model/token.ts';
import type { Measured } from './measured.ts';
import { isOfPersons, isPlural, singular } from './plural-noun.ts';
import { rateAt } from './rate.ts';

/** Most words and hyphens between a number and the noun it counts. */
const REACH = 9;

/** What the number before token `from` counts: the last plural of the words that stand in a row behind it. */
export function countedNoun(
  tokens: readonly Token[],
  from: number,
  singularToo: boolean,
): Measured | null {
  const sentence = tokens[from]?.sentence;
  let head = -1;
  for (let at = from; at < from + REACH; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) break;
    // "five months' yields"
    if (UNITS_OF_MEASURE.get(token.lower)?.measure === 'duration') return null;
    // "four Americans dead"
    if (head >= 0 && CASUALTY_WORDS.has(token.lower)) break;
    if (isPlural(token) && (head < 0 || at === head + 1)) {
      head = at;
      continue;
    }
    if (head >= 0 && !(token.pos === 'NOUN' && isPlural(tokens[at + 1] ?? token))) break;
    if (!mayPrecede(tokens, at)) break;
    if (head < 0 && singularToo && isCountable(tokens, at)) head = at;
  }
  const noun = tokens[head];
  return noun === undefined ? null : measuredBy(tokens, noun, head);
}

/** What a noun counts: its measure and unit, with a period right behind it. */
function measuredBy(tokens: readonly Token[], noun: Token, at: number): Measured {
  const one = singular(noun.lower, noun.lemma);
  const unit = isOfPersons(noun) ? 'person' : (UNIT_NOUNS.get(one) ?? one);
  const measure = COUNTED_NOUNS.get(noun.lower) ?? noun.lower;
  // "100,000 workers every year" may be the same ones.
  const rate = /^(?:every|each)$/.test(tokens[at + 1]?.lower ?? '') ? null : rateAt(tokens, at + 1);
  const ends = { end: rate?.end ?? at + 1, noun: [at, at + 1] as const };
  return { measure, unit: rate === null ? unit : `${unit}-per-${rate.period}`, ...ends };
}

/** A noun in the singular with none behind it: of "one more soldier" the last. */
function isCountable(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return token?.pos === 'NOUN' && next?.pos !== 'NOUN' && next?.text !== '-';
}

/** Adjectives, names, nouns, what stands in a name, and halves of compounds: "coal- and gas-fired". */
function mayPrecede(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined) return false;
  if (next.text === '-' && next.start === token.end) return /^\p{L}/u.test(token.text);
  if (['ADJ', 'NOUN', 'PROPN'].includes(token.pos)) return true;
  if (token.text === '-')
    return (next.pos !== 'PUNCT' && /^[\p{L}\d]/u.test(next.text)) || next.lower === 'and';
  if (token.pos === 'NUM') return tokens[at - 1]?.pos === 'PROPN';
  if (token.pos === 'VERB')
    return /(?:ed|ing|n)$/.test(token.lower) && ['ADJ', 'NOUN', 'PROPN'].includes(next.pos);
  if (token.lower === 'and')
    return tokens[at - 1]?.text === '-' || (isModifier(tokens[at - 1]) && isModifier(next));
  if (token.text === ',') return tokens[at - 1]?.pos === 'ADJ' && next.pos === 'ADJ';
  return token.lower === 'more' || token.lower === 'other';
}

/** An adjective, also of a people: "British and colonial". */
function isModifier(token: Token | undefined): boolean {
  return token?.pos === 'ADJ' || (token !== undefined && DEMONYMS.has(token.text));
}
