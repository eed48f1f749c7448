import { OBJECT_CONTROL, PARTY_NOUNS } from '../../languages/en/contacts.ts';
import type { Token } from '../../model/token.ts';
import type { Clause, Party } from './clause.ts';
import { linked } from './lists.ts';

/** How many verbs a subject may be handed on through: "came and said she wanted to meet". */
const LONGEST_CHAIN = 4;

/** The subject of a verb: the names before it, or those before the verb that it hangs on. */
export function subjects(clause: Clause, verb: number, chain: number = LONGEST_CHAIN): Party[] {
  const { tokens } = clause;
  const nearest = nearestSubject(clause, verb);
  if (nearest !== null) return listEndingWith(clause, nearest);
  if (chain === 0) return [];
  const hanging = hangsOn(tokens, verb);
  return hanging === null ? [] : subjectsOfWhole(clause, hanging, chain - 1);
}

/** The subject of what a phrase hangs on: "X said after meeting Y", "after meeting Y, X said", "… meeting Y", said X. */
export function subjectsOfWhole(
  clause: Clause,
  at: number,
  chain: number = LONGEST_CHAIN,
): Party[] {
  const { tokens } = clause;
  const verb = verbBefore(tokens, at);
  if (verb >= 0) {
    const own = objectOf(clause, verb, at) ?? subjects(clause, verb, chain);
    return own.length > 0 ? own : inverted(clause, verb);
  }
  const comma = tokens.findIndex(({ text }, index) => index > at && text === ',');
  if (comma < 0) return clause.parties.filter(({ end }) => end <= at).slice(-1);
  const main = tokens.findIndex(({ pos }, index) => index > comma && /^(?:VERB|AUX)$/.test(pos));
  return main < 0 ? [] : subjects(clause, main, 0);
}

/** The last full verb before a token, or where there is none the last auxiliary: "is under fire for". */
function verbBefore(tokens: readonly Token[], at: number): number {
  const full = tokens.findLastIndex(({ pos }, index) => index < at && pos === 'VERB');
  return full >= 0 ? full : tokens.findLastIndex(({ pos }, index) => index < at && pos === 'AUX');
}

/** "invited Trump to meet": the object is who meets. */
function objectOf(clause: Clause, verb: number, to: number): Party[] | null {
  if (!OBJECT_CONTROL.has(clause.tokens[verb]?.lemma ?? '')) return null;
  if (clause.tokens[to]?.lower !== 'to') return null;
  const object = clause.parties.find(({ first, end }) => first > verb && end <= to);
  return object === undefined || object.first - verb > 5 ? null : listStartingWith(clause, object);
}

/** "… ," said Obama after the meeting. */
function inverted(clause: Clause, verb: number): Party[] {
  const party = clause.parties.find(({ first }) => first > verb && first - verb <= 4);
  if (party === undefined) return [];
  const between = clause.tokens.slice(verb + 1, party.first);
  return between.every(({ pos }) => /^(?:NOUN|ADJ|PROPN|DET)$/.test(pos)) ? [party] : [];
}

/** The word by which a verb hangs on what stands before it: "to", a preposition, a conjunction, a comma; null where it has its own subject. */
function hangsOn(tokens: readonly Token[], verb: number): number | null {
  let at = verb - 1;
  while (at >= 0 && (/^(?:ADV|AUX)$/.test(tokens[at]?.pos ?? '') || tokens[at]?.lower === 'have'))
    at -= 1;
  const before = tokens[at];
  if (before === undefined) return null;
  if (before.lower === 'to' || /^(?:and|or|but|then|,)$/.test(before.lower)) return at;
  const gerund = tokens[verb]?.lower.endsWith('ing') === true;
  if (gerund && /^(?:ADP|SCONJ|VERB)$/.test(before.pos)) return before.pos === 'VERB' ? verb : at;
  return null;
}

/** The name before a verb with nothing but auxiliaries and asides between. */
function nearestSubject(clause: Clause, verb: number): Party | null {
  const { parties, tokens } = clause;
  for (let index = parties.length - 1; index >= 0; index -= 1) {
    const party = parties[index];
    if (party === undefined || party.end > verb) continue;
    if (verbBetween(tokens, party.end, verb) || /^['’]s?$/.test(tokens[party.end]?.text ?? ''))
      return null;
    if (OBJECTS.has(tokens[party.first]?.lower ?? '') || isGoverned(clause, party)) continue;
    return party;
  }
  return null;
}

const OBJECTS: ReadonlySet<string> = new Set(['him', 'her', 'them', 'me', 'us']);

/** "Trump and Putin": those that are joined to the last of a list. */
function listEndingWith(clause: Clause, last: Party): Party[] {
  const { tokens, parties } = clause;
  const list = [last];
  for (let index = parties.indexOf(last) - 1; index >= 0; index -= 1) {
    const party = parties[index];
    const first = list[0];
    if (party === undefined || first === undefined || !linked(tokens, party, first)) break;
    // "In Moscow, Putin"
    if (isGoverned(clause, party)) break;
    list.unshift(party);
  }
  return list;
}

function listStartingWith({ tokens, parties }: Clause, first: Party): Party[] {
  const list = [first];
  for (let index = parties.indexOf(first) + 1; index < parties.length; index += 1) {
    const party = parties[index];
    const last = list.at(-1);
    if (party === undefined || last === undefined || !linked(tokens, last, party)) break;
    list.push(party);
  }
  return list;
}

/** Whether another full verb stands between, so that the name belongs to it: "Trump said Rubio met". */
function verbBetween(tokens: readonly Token[], from: number, verb: number): boolean {
  let commas = 0;
  for (let index = from; index < verb; index += 1) {
    const token = tokens[index];
    if (token === undefined) continue;
    if (token.text === ',') commas += 1;
    if (/^(?:that|but|and)$/.test(token.lower) && commas % 2 === 0) return true;
    if (token.pos === 'VERB' && commas % 2 === 0 && !MAY_LEAD.has(token.lemma)) return true;
  }
  return false;
}

/** Verbs that lead to another: "is scheduled to meet", "agreed to hold". */
const MAY_LEAD: ReadonlySet<string> = new Set(
  'deny avoid schedule plan expect set agree want hope intend be have do refuse decline prepare go travel fly begin start continue seek offer suppose mean'.split(
    ' ',
  ),
);

/** Whether a preposition stands before the name, so that it is no subject. */
export function isGoverned({ tokens }: Clause, party: Party): boolean {
  // "At times David Axelrod", "Last week Merkel"
  if (TIME_NOUN.test(tokens[party.first - 1]?.lower ?? '')) return false;
  let index = party.first - 1;
  while (
    index >= 0 &&
    ['ADJ', 'NOUN', 'PROPN'].includes(tokens[index]?.pos ?? '') &&
    party.first - index < 5
  )
    index -= 1;
  // Where its phrase opens: "in Fife this morning Gordon Brown" is not in the morning's phrase.
  if (tokens[index]?.pos === 'DET') index -= 1;
  const before = tokens[index];
  const office = tokens[index - 1]?.lower ?? '';
  if (before?.lower === 'of' && PARTY_NOUNS.has(office)) return false;
  return before?.pos === 'ADP' && !/^(?:before|after|since|until|as|than)$/.test(before.lower);
}

const TIME_NOUN = /^(?:times?|day|week|weekend|month|year|morning|afternoon|evening|night)$/;
