import { OWNED_BODIES } from '../../languages/en/bodies.ts';
import { PRONOUNS } from '../../languages/en/speakers.ts';
import { settled } from './antecedents/settle.ts';
import { bodyOf } from './described-bodies.ts';
import { author } from './first-person.ts';
import { body } from './neuter-pronoun.ts';
import { antecedentOf, several } from './pronouns.ts';
import { UNRESOLVED, type Resolution, type Situation, type Way } from './resolution.ts';
import { conjuncts, isPlural, ownedPhrase } from './source-phrase.ts';
import {
  nameEndingAt,
  namesBefore,
  namesWithin,
  spanOfRange,
  type SpeakerContext,
} from './speaker-context.ts';
import { ofOwner } from './way-of-owning.ts';
import { publication } from './way-of-publishing.ts';
import { anonymous, describedBody, pair, person, unnamed } from './ways-of-describing.ts';
import { account, apposed, bodyByName, examples, inWords, named } from './ways-of-naming.ts';
import { lowerAt, tokenAt, type TokenRange } from './words.ts';

/** Phrases within phrases that are looked into. */
const DEEPEST = 3;

/** Whom a phrase stands for, by the first way that applies. */
export function resolved(situation: Situation, phrase: TokenRange): Resolution {
  if (situation.depth <= DEEPEST)
    for (const way of WAYS) {
      const found = way(situation, phrase);
      if (found !== null) return settled(situation, phrase, found);
    }
  return settled(situation, phrase, UNRESOLVED);
}

const pronoun: Way = (situation, phrase) => {
  const { context, memory, earlier } = situation;
  const kind = PRONOUNS[lowerAt(context.words, phrase.from).replace(CONTRACTED, '')];
  const alone =
    phrase.to - phrase.from === 1 ||
    /^(?:himself|herself|itself|themselves|both|all|too|also)$/.test(
      lowerAt(context.words, phrase.from + 1),
    );
  if (kind === undefined || !alone) return null;
  const span = spanOfRange(context.words, { from: phrase.from, to: phrase.from + 1 });
  const as = (by: string, entities: readonly string[]): Resolution => ({
    form: 'pronoun',
    entities,
    by,
  });
  const one = (by: string, id: string | null): Resolution => as(by, id === null ? [] : [id]);
  switch (kind) {
    case 'male':
    case 'female':
      return one('pronoun-person', memory.discourse.person(span, kind, earlier));
    case 'neuter':
      return one('pronoun-body', body(context, memory, span, earlier));
    case 'plural':
      return as('pronoun-several', several(context, span, earlier));
    case 'first':
      return one('first-person-author', author(context, span.start));
    case 'relative':
      return relative(situation, phrase);
    case 'second':
      return as('unresolved', []);
  }
};

/** Of "I’m", "they've": the verb. */
const CONTRACTED = /['’](?:m|s|d|ll|ve|re)$/;

/** "Jane Doe, who", "the agency, which": as what the clause is said of. */
function relative(situation: Situation, phrase: TokenRange): Resolution {
  const found = antecedentOf(situation.context, phrase.from);
  const none: Resolution = { form: 'pronoun', entities: [], by: 'unresolved' };
  if (found === null) return apposedPerson(situation, phrase.from) ?? none;
  const { entities, by } = resolved({ ...situation, depth: situation.depth + 1 }, found.phrase);
  // "Republicans who fear it": some of them, not all.
  const some = found.restricts && entities.some((id) => isGroup(situation.context, id));
  // "workers in Norrea who …".
  const place =
    lowerAt(situation.context.words, phrase.from) === 'who' &&
    entities.some((id) => situation.context.entities.get(id)?.type === 'place');
  if (place || by === 'unresolved') return apposedPerson(situation, phrase.from) ?? none;
  return some ? none : { form: 'pronoun', entities, by: 'relative-antecedent' };
}

/** What stands between a name and "who": a description between commas, with places and ages. */
const APPOSITION = /^\s*,\s(?:a|an|the|his|her|their|\d+)\b[^.;:()“”"—]{1,120},\s*$/;

/** "Jane Doe, a doctor from Norrea, Texas, who …": the person whom the words before tell of. */
function apposedPerson({ context }: Situation, who: number): Resolution | null {
  if (lowerAt(context.words, who) !== 'who') return null;
  const offset = tokenAt(context.words, who)?.start ?? 0;
  const person = namesBefore(context, offset).findLast(
    ({ entity }) => context.entities.get(entity)?.type === 'person',
  );
  if (person === undefined || !APPOSITION.test(context.text.slice(person.end, offset))) return null;
  return { form: 'pronoun', entities: [person.entity], by: 'relative-antecedent' };
}

function isGroup({ entities, groups }: SpeakerContext, id: string): boolean {
  return (entities.get(id) ?? groups.get(id))?.type === 'group';
}

/** "the nominee and his aides", "Acme and the Gannett newspaper chain". */
const together: Way = (situation, phrase) => {
  const { context } = situation;
  const parts = conjuncts(context.words, phrase, {
    opens: (token) => {
      const offset = tokenAt(context.words, token)?.start ?? 0;
      return namesWithin(context, { start: offset, end: offset + 80 }).some(
        ({ start }) => start === offset,
      );
    },
    ends: (token) => nameEndingAt(context, tokenAt(context.words, token)?.end ?? -1) !== undefined,
  });
  if (parts.length < 2) return null;
  const bodies = bodiesOfEach(situation, parts);
  if (bodies !== null) return bodies;
  const found = parts.map((part) => resolved({ ...situation, depth: situation.depth + 1 }, part));
  const entities = [...new Set(found.flatMap((one) => one.entities))];
  if (entities.length === 0) return null;
  const first = found.find((one) => one.entities.length > 0);
  const forms = new Set(found.map(({ form }) => form));
  const form = forms.has('name') ? 'name' : forms.has('pronoun') ? 'pronoun' : 'description';
  return { form, entities, by: first?.by ?? 'unresolved' };
};

/** "the Doe and Roe campaigns": the body of each of those named before its noun. */
function bodiesOfEach(
  { context, memory }: Situation,
  parts: readonly TokenRange[],
): Resolution | null {
  const { words } = context;
  const last = (parts.at(-1)?.to ?? 0) - 1;
  const noun = tokenAt(words, last);
  if (noun === undefined || !OWNED_BODIES.has(noun.lemma) || !isPlural(words, last)) return null;
  const owners = parts.map(({ to }, index) =>
    nameEndingAt(context, tokenAt(words, (index < parts.length - 1 ? to : last) - 1)?.end ?? -1),
  );
  const found = owners.flatMap((owner) =>
    owner === undefined ? [] : [bodyOf(context, memory, owner, noun.lemma)],
  );
  return found.length === parts.length ? { form: 'name', entities: found, by: 'body-owned' } : null;
}

/** "his lawyer", "Clinton's plan", "her campaign". */
const owned: Way = (situation, phrase) => {
  const parts = ownedPhrase(situation.context.words, phrase);
  if (parts === null) return null;
  const owner = resolved({ ...situation, depth: situation.depth + 1 }, parts.owner);
  return ofOwner(situation, phrase, parts.thing, owner);
};

/** In this order: what names somebody before what only describes somebody. */
const WAYS: readonly Way[] = [
  pronoun,
  together,
  named,
  // Names that the phrase only gives as examples, before what it calls them together.
  examples,
  apposed,
  publication,
  account,
  owned,
  bodyByName,
  // Before descriptions: "an aide who asked not to be named" is to stay unnamed.
  anonymous,
  pair,
  person,
  unnamed,
  describedBody,
  // Last, for it goes by letters alone.
  inWords,
];
