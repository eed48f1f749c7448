import {
  CONTACT_VERBS,
  MOTION_VERBS,
  OBJECT_VERBS,
  PARTY_NOUNS,
  WITH_VERBS,
} from '../../languages/en/contacts.ts';
import type { Token } from '../../model/token.ts';
import type { Trigger } from './triggers.ts';

/** Tokens of a sentence at which a party or a place is named. */
export interface Named {
  readonly partyAt: ReadonlySet<number>;
  readonly placeAt: ReadonlySet<number>;
}

/** A contact told by a verb alone: "met Putin", "spoke by phone with", "flew to Riga". */
export function verbTrigger(tokens: readonly Token[], at: number, named: Named): Trigger | null {
  const token = tokens[at];
  if (token === undefined || token.pos !== 'VERB') return null;
  const { lemma } = token;
  const alone = { first: at, end: at + 1, verb: at, noun: null };
  if (MOTION_VERBS.has(lemma))
    return goesSomewhere(tokens, at, named) ? { ...alone, mode: 'visit' } : null;
  // "sat down with"
  if (lemma === 'sit' && tokens[at + 1]?.lower === 'down' && tokens[at + 2]?.lower === 'with')
    return { ...alone, end: at + 2, mode: 'meet' };
  const mode = CONTACT_VERBS.get(lemma);
  if (mode === undefined) return null;
  const called = isByPhone(tokens, at);
  if (WITH_VERBS.has(lemma)) {
    if (!hasCompany(tokens, at) && !called) return null;
    const end = called && tokens[at + 1]?.lower === 'by' ? at + 3 : at + 1;
    return { ...alone, end, mode: called ? 'call' : mode };
  }
  if (OBJECT_VERBS.has(lemma)) return takesParty(tokens, at, named) ? { ...alone, mode } : null;
  const next = tokens[at + 1]?.lower ?? '';
  const determined = /^(?:the|its|their|his|her|a|all|those|these)$/.test(next);
  if (lemma === 'meet' && determined && partyBehind(tokens, at + 1, named.partyAt) === null)
    return null;
  return { ...alone, mode };
}

/** "flew to Paris", "arrived in Riga". */
function goesSomewhere(tokens: readonly Token[], at: number, { placeAt }: Named): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  if (next !== 'to' && !(next === 'in' && tokens[at]?.lemma === 'arrive')) return false;
  return placeAt.has(tokens[at + 2]?.lower === 'the' ? at + 3 : at + 2);
}

/** Longest way from a verb to "with", in tokens: "spoke on Tuesday with". */
const LONGEST_WAY = 5;

/** "spoke with", "talked on Tuesday to", "negotiated for two days"; not "spoke to reporters". */
function hasCompany(tokens: readonly Token[], at: number): boolean {
  for (let index = at + 1; index <= at + LONGEST_WAY; index += 1) {
    const token = tokens[index];
    if (token === undefined || /^[.,;:]$/.test(token.text) || token.pos === 'VERB') return false;
    if (token.lower === 'with') return true;
    if (token.lower === 'to')
      return !/^(?:reporters|journalists|press|media|cnn|supporters)$/.test(
        tokens[index + 1]?.lower ?? '',
      );
    if (token.lower === 'for' && index === at + 1)
      return /^(?:NUM|DET)$/.test(tokens[index + 1]?.pos ?? '');
    if (!/^(?:ADV|ADP|PROPN|NUM|NOUN|DET|ADJ)$/.test(token.pos)) return false;
    if (/^(?:about|of|at|against|in)$/.test(token.lower)) return false;
  }
  return false;
}

/** "spoke by phone", "talked with Putin on the phone". */
function isByPhone(tokens: readonly Token[], at: number): boolean {
  for (let index = at + 1; index < Math.min(tokens.length - 1, at + 10); index += 1) {
    const token = tokens[index];
    if (token === undefined || token.pos === 'VERB' || /^[.,;:]$/.test(token.text)) return false;
    if (!/^(?:by|via|on|over)$/.test(token.lower)) continue;
    const next = tokens[index + 1]?.lower === 'the' ? index + 2 : index + 1;
    if (/^(?:phone|telephone|video)$/.test(tokens[next]?.lower ?? '')) return true;
  }
  return false;
}

/** "called Putin on Monday", "received the envoy of"; not "called him a dictator" or "called on Putin". */
function takesParty(tokens: readonly Token[], at: number, { partyAt }: Named): boolean {
  // "was received by"
  if (tokens[at + 1]?.lower === 'by') return partyBehind(tokens, at + 2, partyAt) !== null;
  const object = partyBehind(tokens, at + 1, partyAt);
  if (object === null) return false;
  if (tokens[at]?.lemma !== 'call') return true;
  return /^(?:on|to|,|\.|and|late|early|after|before|in|again)$/.test(endOfName(tokens, object));
}

/** Where a party is named within the noun phrase that opens at `at`. */
export function partyBehind(
  tokens: readonly Token[],
  at: number,
  partyAt: ReadonlySet<number>,
): number | null {
  for (let index = at; index < at + 8; index += 1) {
    if (partyAt.has(index)) return index;
    const token = tokens[index];
    if (token === undefined) return null;
    // "the former vice-president of Iraq"
    const ofOffice = token.lower === 'of' && PARTY_NOUNS.has(officeOf(tokens[index - 1]));
    if (!ofOffice && token.text !== '-' && !IN_PHRASE.has(token.pos)) return null;
  }
  return null;
}

const IN_PHRASE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'PART']);

/** The head of "vice-president". */
function officeOf(token: Token | undefined): string {
  return token?.lower.split('-').at(-1) ?? '';
}

function endOfName(tokens: readonly Token[], at: number): string {
  let end = at;
  while (tokens[end]?.pos === 'PROPN') end += 1;
  return tokens[end]?.lower ?? '.';
}
