import {
  CALLING_TOGETHER,
  CONTACT_NOUNS,
  MEDIATING,
  PARTY_NOUNS,
} from '../../languages/en/contacts.ts';
import type { Gender } from '../../model/entity.ts';
import type { Participant } from '../../model/event.ts';
import type { Token } from '../../model/token.ts';
import type { Clause, Party } from './clause.ts';
import { together } from './lists.ts';
import { ownersOf } from './owners.ts';
import { subjects, subjectsOfWhole } from './subjects.ts';
import type { Trigger } from './triggers.ts';
import { COUNTRY_NAMES } from './where.ts';

type Role = Participant['role'];

/** Who takes part in a contact, by where they stand about its words. */
export function participantsOf(
  clause: Clause,
  trigger: Trigger,
  genders: ReadonlyMap<string, Gender>,
): Participant[] {
  const found = new Map<string, Role>();
  const add = (parties: readonly Party[], role: Role): void => {
    for (const { entity } of parties) if (!found.has(entity.id)) found.set(entity.id, role);
  };
  const verb = clause.tokens[trigger.verb ?? -1];
  add(leaders(clause, trigger, MEDIATING), 'mediator');
  add(leaders(clause, trigger, CALLING_TOGETHER), 'host');
  const partners = partnersOf(clause, trigger);
  add(ownersOf(clause, trigger, partners, genders).filter(isParty(trigger)), 'actor');
  const passive = isPassive(clause.tokens, trigger);
  if (verb !== undefined && trigger.verb !== null && !(passive && trigger.noun !== null))
    add(subjects(clause, trigger.verb), passive ? 'recipient' : roleOf(verb));
  else if (trigger.verb === null) add(around(clause, trigger), 'actor');
  add(partners.filter(isParty(trigger)), found.size > 0 && !passive ? 'recipient' : 'actor');
  return [...found].map(([entity, role]) => ({ entity, role }));
}

function roleOf({ lemma }: Token): Role {
  if (MEDIATING.has(lemma)) return 'mediator';
  return CALLING_TOGETHER.has(lemma) ? 'host' : 'actor';
}

/** A country visited is a party to the visit; a city or a building is only where it is. */
function isParty({ mode }: Trigger): (party: Party) => boolean {
  return ({ entity }) =>
    mode !== 'visit' ||
    entity.type === 'person' ||
    entity.type === 'group' ||
    (entity.type === 'place' && COUNTRY_NAMES.has(entity.name));
}

/** "was received by X". */
function isPassive(tokens: readonly Token[], { verb }: Trigger): boolean {
  if (verb === null || !/(?:ed|met|held)$/.test(tokens[verb]?.lower ?? '')) return false;
  let at = verb - 1;
  while (tokens[at]?.pos === 'ADV') at -= 1;
  return /^(?:is|are|was|were|been|being|be)$/.test(tokens[at]?.lower ?? '');
}

/** Whose doing a phrase with the noun of a contact tells: "X said during a visit to", "a meeting he had with", "X denied talks with". */
function around(clause: Clause, trigger: Trigger): Party[] {
  const { tokens } = clause;
  const had = relativeSubject(clause, trigger.end);
  if (had.length > 0) return had;
  let at = trigger.first - 1;
  while (
    /^(?:DET|ADJ|NUM)$/.test(tokens[at]?.pos ?? '') ||
    /^(?:his|her|their|its)$/.test(tokens[at]?.lower ?? '')
  )
    at -= 1;
  // "ruled out talks"
  if (/^(?:out|off)$/.test(tokens[at]?.lower ?? '')) at -= 1;
  if (PHRASE_OPENERS.has(tokens[at]?.lower ?? '')) return subjectsOfWhole(clause, at);
  return tokens[at]?.pos === 'VERB' ? subjects(clause, at) : [];
}

/** Prepositions of phrases that tell what the subject of the sentence does besides. */
const PHRASE_OPENERS: ReadonlySet<string> = new Set(
  'after before during following in at on since from for of'.split(' '),
);

/** "a meeting he had with Rubio": who had it. */
function relativeSubject(clause: Clause, from: number): Party[] {
  const first = /^(?:that|which)$/.test(clause.tokens[from]?.lower ?? '') ? from + 1 : from;
  const party = clause.parties.find((one) => one.first === first);
  const next = clause.tokens[party?.end ?? -1];
  return party !== undefined && /^(?:have|hold|attend)$/.test(next?.lemma ?? '') ? [party] : [];
}

/** Whom the contact is with: after "with", "between", "of", "by", as an object, or listed behind the noun. */
function partnersOf(clause: Clause, trigger: Trigger): Party[] {
  const { tokens } = clause;
  const object = trigger.noun === null ? within(clause, trigger.end) : [];
  if (object.length > 0) return object;
  const passive = isPassive(tokens, trigger);
  let at = trigger.end;
  // "a meeting in Alaska on Friday between": a place or a time may stand before the preposition.
  for (let step = 0; step < 10 && at < tokens.length; step += 1) {
    const token = tokens[at];
    if (token === undefined || /^[.,;:]$/.test(token.text)) return [];
    if (/^(?:with|between|among|involving)$/.test(token.lower)) return within(clause, at + 1);
    if (passive && trigger.noun === null && token.lower === 'by') return within(clause, at + 1);
    if (step === 0 && /^(?:to|of)$/.test(token.lower) && trigger.mode !== 'visit')
      return within(clause, at + 1);
    // "flew to Paris for talks with": those are others' words.
    if (token.pos === 'NOUN' && CONTACT_NOUNS.has(token.lemma)) break;
    const had = trigger.noun !== null && /^(?:have|hold)$/.test(token.lemma);
    if ((token.pos === 'VERB' && !had) || /^(?:that|before|after)$/.test(token.lower)) break;
    at += 1;
  }
  return [];
}

/** The names of the phrase that opens at `at`, if one is named in it. */
function within(clause: Clause, at: number): Party[] {
  const [first, ...rest] = together(clause, at);
  if (first === undefined || first.first - at > 6) return [];
  const { tokens } = clause;
  for (let index = at; index < first.first; index += 1) {
    const token = tokens[index];
    const ofOffice = PARTY_NOUNS.has(tokens[index - 1]?.lower ?? '');
    if (token === undefined || token.pos === 'VERB' || /^[.;:]$/.test(token.text)) return [];
    // "Iraq's prime minister, Ibrahim Jaafari"
    if (token.text === ',' && !ofOffice) return [];
    // "with the leaders of Germany and France", "with officials from Japan"
    if (token.pos === 'ADP' && token.lower !== 'of' && !(ofOffice && token.lower === 'from'))
      return [];
  }
  return [first, ...rest];
}

/** "hosted by Saudi Arabia", "mediated by Qatar". */
function leaders(clause: Clause, trigger: Trigger, verbs: ReadonlySet<string>): Party[] {
  const { tokens } = clause;
  const last = Math.min(tokens.length, trigger.end + 12);
  for (let at = Math.max(0, trigger.first - 4); at < last; at += 1) {
    if (!verbs.has(tokens[at]?.lemma ?? '') || at === trigger.verb) continue;
    if (tokens[at + 1]?.lower === 'by') return within(clause, at + 2);
  }
  return [];
}
