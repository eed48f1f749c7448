import { PARTY_NOUNS } from '../../languages/en/contacts.ts';
import { COUNTRIES } from '../../languages/en/countries.ts';
import type { Gender } from '../../model/entity.ts';
import type { Participant } from '../../model/event.ts';
import type { Clause, Party } from './clause.ts';
import type { Trigger } from './triggers.ts';

/** Who takes part in a contact, by where they stand about its words. */
export function participantsOf(
  clause: Clause,
  trigger: Trigger,
  genders: ReadonlyMap<string, Gender>,
): Participant[] {
  const found = new Map<string, Participant['role']>();
  const add = (parties: readonly Party[], role: Participant['role']): void => {
    for (const { entity } of parties) if (!found.has(entity.id)) found.set(entity.id, role);
  };
  const hosting = clause.tokens[trigger.verb ?? -1]?.lemma === 'host';
  add(owners(clause, trigger, genders), 'actor');
  if (trigger.verb !== null) add(subjects(clause, trigger.verb), hosting ? 'host' : 'actor');
  add(hosts(clause, trigger), 'host');
  const partners = others(clause, trigger).filter(
    ({ entity }) =>
      trigger.mode !== 'visit' || entity.type !== 'place' || COUNTRY_NAMES.has(entity.name),
  );
  add(partners, found.size > 0 ? 'recipient' : 'actor');
  return [...found].map(([entity, role]) => ({ entity, role }));
}

/** A country visited is a party to the visit; a city is only where it is. */
const COUNTRY_NAMES = new Set(COUNTRIES.map(({ name }) => name));

const JOINS = new Set([
  ',',
  'and',
  '&',
  'or',
  'as',
  'well',
  'both',
  '-',
  '–',
  'the',
  'with',
  'alongside',
]);

/** The names that stand together about `at`: "Trump, Vance and Rubio", with titles and demonyms between. */
function together(clause: Clause, from: number): Party[] {
  const start = clause.parties.findIndex(({ end }) => end > from);
  const list: Party[] = [];
  for (let index = start; index >= 0 && index < clause.parties.length; index += 1) {
    const party = clause.parties[index];
    const last = list.at(-1);
    if (party === undefined) break;
    if (last !== undefined && (!linked(clause, last, party) || speaksNext(clause, last, party)))
      break;
    list.push(party);
  }
  return list;
}

/** Whether a name behind a comma opens a clause of its own: "talks with Trump, the Kremlin said". */
function speaksNext({ tokens }: Clause, left: Party, right: Party): boolean {
  if (tokens.slice(left.end, right.first).some(({ lower }) => lower === 'and')) return false;
  return ['VERB', 'AUX'].includes(tokens[right.end]?.pos ?? '');
}

/** Whether only a conjunction, or a title, stands between two names. */
function linked(clause: Clause, left: Party, right: Party): boolean {
  if (right.first - left.end > 6) return false;
  let joined = false;
  for (const token of clause.tokens.slice(left.end, right.first)) {
    if (JOINS.has(token.lower)) joined = true;
    else if (
      !['NOUN', 'ADJ', 'PROPN', 'DET', 'PART', 'NUM'].includes(token.pos) &&
      !/^(?:its|their|his|her|\p{L}+ing)$/u.test(token.lower)
    )
      return false;
  }
  return joined || left.entity.type !== 'person';
}

/** The subject of a verb: the names before it, with nothing but auxiliaries and asides between. */
function subjects(clause: Clause, verb: number): Party[] {
  const before = clause.parties.filter(({ end }) => end <= verb);
  let nearest: Party | undefined;
  for (let index = before.length - 1; index >= 0; index -= 1) {
    const party = before[index];
    if (party === undefined) break;
    if (verbBetween(clause, party.end, verb) || clause.tokens[party.end]?.lower === "'s") break;
    if (governed(clause, party)) continue;
    nearest = party;
    break;
  }
  if (nearest === undefined) return [];
  const list: Party[] = [nearest];
  for (let index = before.indexOf(nearest) - 1; index >= 0; index -= 1) {
    const party = before[index];
    const first = list[0];
    if (party === undefined || first === undefined || !linked(clause, party, first)) break;
    list.unshift(party);
  }
  return list;
}

/** Whether another full verb stands between, so that the name belongs to it: "Trump said Rubio met". */
function verbBetween(clause: Clause, from: number, verb: number): boolean {
  let depth = 0;
  for (let index = from; index < verb; index += 1) {
    const token = clause.tokens[index];
    if (token === undefined) continue;
    if (token.text === ',') depth += 1;
    if (token.pos === 'VERB' && depth % 2 === 0 && !MAY_LEAD.has(token.lemma)) return true;
  }
  return false;
}

/** Verbs that lead to another: "is scheduled to meet", "agreed to hold". */
const MAY_LEAD = new Set(
  'deny avoid schedule plan expect set agree want hope intend be have do refuse decline prepare go travel fly begin start continue seek offer'.split(
    ' ',
  ),
);

/** Whether a preposition stands before the name, so that it is no subject. */
function governed(clause: Clause, party: Party): boolean {
  let index = party.first - 1;
  while (
    index >= 0 &&
    ['DET', 'ADJ', 'NOUN', 'PROPN'].includes(clause.tokens[index]?.pos ?? '') &&
    party.first - index < 5
  )
    index -= 1;
  const before = clause.tokens[index];
  const office = clause.tokens[index - 1]?.lower ?? '';
  if (before?.lower === 'of' && PARTY_NOUNS.has(office)) return false;
  return before?.pos === 'ADP' && !/^(?:before|after|since|until|as|than)$/.test(before.lower);
}

/** "Trump's meeting", "the Putin-Trump call", "his talks". */
function owners(clause: Clause, trigger: Trigger, genders: ReadonlyMap<string, Gender>): Party[] {
  const first = trigger.verb === null ? trigger.first : (trigger.noun ?? trigger.first);
  for (let index = first - 1; index >= Math.max(0, first - 6); index -= 1) {
    const token = clause.tokens[index];
    if (token === undefined) break;
    const gender = POSSESSIVES.get(token.lower);
    if (gender !== undefined) return possessor(clause, index, trigger, gender, genders);
    const party = clause.parties.find(({ end }) => end === index + 1);
    const possessive = /^['’]s?$/.test(clause.tokens[index + 1]?.text ?? '');
    if (party !== undefined && (possessive || index === first - 1))
      return hyphenated(clause, party);
    if (['VERB', 'AUX', 'ADP', 'PUNCT', 'CCONJ'].includes(token.pos)) break;
  }
  return [];
}

const POSSESSIVES: ReadonlyMap<string, Gender> = new Map([
  ['his', 'male'],
  ['her', 'female'],
]);

/** "Putin-Trump call": both. */
function hyphenated(clause: Clause, last: Party): Party[] {
  const before = clause.parties.find(({ end }) => end === last.first - 1);
  const mark = clause.tokens[last.first - 1]?.text ?? '';
  return before !== undefined && /^[-–]$/.test(mark) ? [before, last] : [last];
}

/** Whose a pronoun's contact is: the person named last before it in the sentence, else the first behind what follows. */
function possessor(
  clause: Clause,
  at: number,
  trigger: Trigger,
  gender: Gender,
  genders: ReadonlyMap<string, Gender>,
): Party[] {
  const fits = ({ entity }: Party): boolean =>
    entity.type === 'person' && (genders.get(entity.id) ?? gender) === gender;
  const before = clause.parties.filter((party) => party.end <= at && fits(party));
  const subject = before.find((party) => !governed(clause, party)) ?? before.at(-1);
  if (subject !== undefined) return [subject];
  const partners = new Set(others(clause, trigger));
  const behind = clause.parties.find(
    (party) => party.first > trigger.end && !partners.has(party) && fits(party),
  );
  return behind === undefined ? [] : [behind];
}

/** Whom the contact is with: after "with", "between", "of", as an object, or listed behind the noun. */
function others(clause: Clause, trigger: Trigger): Party[] {
  const { tokens } = clause;
  const object = trigger.noun === null ? within(clause, trigger.end) : [];
  if (object.length > 0) return object;
  let at = trigger.end;
  // "a meeting in Alaska on Friday between": a place or a time may stand before the preposition.
  for (let step = 0; step < 10 && at < tokens.length; step += 1) {
    const token = tokens[at];
    if (token === undefined || /^[.,;:]$/.test(token.text)) return [];
    if (/^(?:with|between|among|involving)$/.test(token.lower)) return within(clause, at + 1);
    if (step === 0 && /^(?:to|of)$/.test(token.lower) && trigger.mode !== 'visit')
      return within(clause, at + 1);
    if (token.pos === 'VERB' || /^(?:that|before|after)$/.test(token.lower)) break;
    at += 1;
  }
  return [];
}

/** The names of the phrase that opens at `at`, if one is named in it. */
function within(clause: Clause, at: number): Party[] {
  const [first, ...rest] = together(clause, at);
  if (first === undefined || first.first - at > 6) return [];
  for (const token of clause.tokens.slice(at, first.first))
    if (token.pos === 'VERB' || /^[,.;:]$/.test(token.text)) return [];
    // "with the leaders of Germany and France"
    else if (token.pos === 'ADP' && token.lower !== 'of') return [];
  return [first, ...rest];
}

/** "hosted by Saudi Arabia", "German-hosted". */
function hosts(clause: Clause, trigger: Trigger): Party[] {
  const { tokens } = clause;
  for (
    let at = Math.max(0, trigger.first - 4);
    at < Math.min(tokens.length, trigger.end + 6);
    at += 1
  ) {
    if (tokens[at]?.lemma !== 'host' || at === trigger.verb) continue;
    if (tokens[at + 1]?.lower === 'by') return within(clause, at + 2);
  }
  return [];
}
