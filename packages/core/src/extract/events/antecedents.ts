import type { Entity, Gender, Mention } from '../../model/entity.ts';
import { type Clause, inOrder, type Party } from './clause.ts';
import { isGoverned } from './subjects.ts';

/** What pronouns are settled by. */
export interface Surroundings {
  readonly genders: ReadonlyMap<string, Gender>;
  /** Pronouns that speakers were settled on, by where they start. */
  readonly settled: ReadonlyMap<number, Entity>;
  /** Who says the words at an offset, where they are quoted. */
  readonly speakerAt: (offset: number) => Entity | null;
}

/** Pronouns that were settled on somebody when speakers were looked for. */
export function settledPronouns(
  mentions: readonly Mention[],
  entities: readonly Entity[],
): Map<number, Entity> {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const settled = new Map<number, Entity>();
  for (const { form, start, entity } of mentions) {
    const found = byId.get(entity);
    if (form === 'pronoun' && found !== undefined) settled.set(start, found);
  }
  return settled;
}

/** How many sentences back a pronoun may refer. */
const SENTENCES_BACK = 2;

/** How many of those told of last are looked at. */
const LATEST = 30;

/** A person in the part of a subject, or named otherwise, and in which sentence. */
interface Told {
  readonly entity: Entity;
  readonly sentence: number;
  readonly isSubject: boolean;
}

/**
 * The sentences with their pronouns among the parties: "he" and "she" are the subject before them, "him" and "her"
 * somebody else; "I" and "we" of a quotation are its speaker. Where two fit, none is taken.
 */
export function withPronouns(clauses: readonly Clause[], around: Surroundings): Clause[] {
  const told: Told[] = [];
  return clauses.map((clause, sentence) => {
    const added: Party[] = [];
    const owners = new Map<number, Entity>();
    let next = 0;
    for (const [at, token] of clause.tokens.entries()) {
      for (let party = clause.parties[next]; party?.first === at; party = clause.parties[next]) {
        if (party.entity.type === 'person')
          told.push({ entity: party.entity, sentence, isSubject: isSubject(clause, party) });
        next += 1;
      }
      const pronoun = token.text === 'US' ? undefined : PRONOUNS.get(token.lower);
      if (pronoun === undefined) continue;
      const owning = pronoun.part === 'owner' || (token.lower === 'her' && isOwning(clause, at));
      const entity =
        pronoun.gender === null
          ? around.speakerAt(token.start)
          : (around.settled.get(token.start) ??
            referent(told, sentence, pronoun.gender, owning ? 'owner' : pronoun.part, around));
      if (entity === null) continue;
      if (owning) owners.set(at, entity);
      else added.push({ first: at, end: at + 1, entity });
      if (pronoun.gender !== null && entity.type === 'person')
        told.push({ entity, sentence, isSubject: pronoun.part === 'subject' });
    }
    if (added.length === 0 && owners.size === 0) return clause;
    return { ...clause, parties: [...clause.parties, ...added].toSorted(inOrder), owners };
  });
}

type Part = 'subject' | 'object' | 'owner';

const PRONOUNS: ReadonlyMap<string, { readonly gender: Gender | null; readonly part: Part }> =
  new Map([
    ['he', { gender: 'male', part: 'subject' }],
    ['she', { gender: 'female', part: 'subject' }],
    ['him', { gender: 'male', part: 'object' }],
    ['her', { gender: 'female', part: 'object' }],
    ['his', { gender: 'male', part: 'owner' }],
    ['i', { gender: null, part: 'subject' }],
    ['we', { gender: null, part: 'subject' }],
    ['me', { gender: null, part: 'object' }],
    ['us', { gender: null, part: 'object' }],
    ['my', { gender: null, part: 'owner' }],
    ['our', { gender: null, part: 'owner' }],
  ]);

function isOwning({ tokens }: Clause, at: number): boolean {
  return /^(?:NOUN|ADJ|PROPN|NUM)$/.test(tokens[at + 1]?.pos ?? '');
}

/** Whom a pronoun stands for: the last fitting subject; for an object, the last who is not the subject of its own sentence. */
function referent(
  told: readonly Told[],
  sentence: number,
  gender: Gender,
  part: Part,
  { genders }: Surroundings,
): Entity | null {
  const near = told
    .slice(-LATEST)
    .filter(
      (one) =>
        sentence - one.sentence <= SENTENCES_BACK &&
        (genders.get(one.entity.id) ?? gender) === gender,
    );
  const own = near.filter((one) => one.sentence === sentence);
  if (part === 'object') {
    const subject = told.findLast((one) => one.sentence === sentence && one.isSubject)?.entity;
    const others = near.filter(({ entity }) => entity !== subject);
    const ownOthers = others.filter((one) => one.sentence === sentence);
    return onlyOne(ownOthers.length > 0 ? ownOthers : others);
  }
  const subject = own.findLast(({ isSubject: is }) => is);
  if (subject !== undefined) return subject.entity;
  if (part === 'owner' && own.length > 0) return onlyOne(own);
  const before = near.filter((one) => one.sentence < sentence);
  const last = before.filter((one) => one.sentence === before.at(-1)?.sentence);
  return last.findLast(({ isSubject: is }) => is)?.entity ?? onlyOne(last);
}

function onlyOne(told: readonly Told[]): Entity | null {
  const [first, ...rest] = told;
  return first !== undefined && rest.every(({ entity }) => entity === first.entity)
    ? first.entity
    : null;
}

/** Whether a verb follows a name that no preposition governs. */
function isSubject(clause: Clause, party: Party): boolean {
  if (isGoverned(clause, party)) return false;
  let at = party.end;
  while (clause.tokens[at]?.pos === 'ADV') at += 1;
  const next = clause.tokens[at];
  return (
    next !== undefined && (/^(?:VERB|AUX)$/.test(next.pos) || /^(?:,|and|who)$/.test(next.lower))
  );
}
