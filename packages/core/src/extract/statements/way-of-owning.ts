import { BODY_NOUNS, ORGANS } from '../../languages/en/bodies.ts';
import { UTTERANCES } from '../../languages/en/publications.ts';
import { bodyOwnedBy, ownedBody } from './described-bodies.ts';
import { namedNext } from './announced-people.ts';
import { descriptionOf, relatedPerson, type Description } from './described-people.ts';
import { retold } from './retold-people.ts';
import { kindOfPublication } from './publications.ts';
import { described, UNRESOLVED, type Resolution, type Situation } from './resolution.ts';
import { headNoun, isPlural } from './source-phrase.ts';
import { spanOfRange, type SpeakerContext } from './speaker-context.ts';
import { tokenAt, type TokenRange } from './words.ts';

/** What belongs to somebody, once it is known to whom: their words, their campaign, their lawyer. */
export function ofOwner(
  situation: Situation,
  phrase: TokenRange,
  thing: TokenRange,
  owner: Resolution,
): Resolution | null {
  const { context, memory } = situation;
  const { words } = context;
  const head = headNoun(words, thing);
  const lemma = tokenAt(words, head)?.lemma ?? '';
  if (UTTERANCES.has(lemma) || kindOfPublication(lemma) !== null) return wordsOf(owner);
  if (ORGANS.has(lemma) && owner.entities.length === 1) return organOf(context, owner);
  const whole = ownedBody(context, memory, phrase);
  if (whole !== null) return { form: 'name', entities: [whole], by: 'body-owned' };
  const role = descriptionOf(words, thing);
  if (role !== null) return somebodyOf(situation, phrase, role, owner);
  if (owner.form !== 'pronoun' || !BODY_NOUNS.has(lemma) || isPlural(words, head)) return null;
  return bodyOf(situation, lemma, owner);
}

/** "the paper's editorial board", "RT's management": the body itself. */
function organOf({ entities, groups }: SpeakerContext, owner: Resolution): Resolution | null {
  const [id = ''] = owner.entities;
  const type = (entities.get(id) ?? groups.get(id))?.type;
  if (type !== 'organization' && type !== 'armed-group') return null;
  const form = owner.form === 'name' ? 'name' : 'description';
  return { form, entities: owner.entities, by: 'owner-of-body' };
}

/** "Clinton's plan", "her submission": the owner speaks. */
function wordsOf({ form, entities }: Resolution): Resolution {
  return {
    form: form === 'name' ? 'name' : 'description',
    entities,
    by: entities.length === 0 ? 'unresolved' : 'owner-of-words',
  };
}

const SPEAKS =
  /^(?:spokes\w+|lawyer|attorney|counsel|representative|aide|adviser|advisor|ambassador|envoy)$/;

/** "his lawyer", "Clinton's spokesman": who speaks for the owner, named or not. */
function somebodyOf(
  situation: Situation,
  phrase: TokenRange,
  role: Description,
  owner: Resolution,
): Resolution {
  const [id, more] = owner.entities;
  const found = personOf(situation, phrase, role, owner);
  const speaksFor = id !== undefined && more === undefined && SPEAKS.test(role.noun);
  return {
    ...(found === null ? UNRESOLVED : described(found.by, [found.id])),
    ...(speaksFor ? { onBehalfOf: id } : {}),
  };
}

function personOf(
  { context, memory, earlier }: Situation,
  phrase: TokenRange,
  role: Description,
  owner: Resolution,
): { id: string; by: string } | null {
  const span = spanOfRange(context.words, phrase);
  const owning = owner.entities[0] ?? null;
  const related = relatedPerson(context, memory, role, owning, span);
  if (related !== null) return { id: related, by: 'description-related' };
  const next = namedNext(context, memory, role, span, phrase.to);
  if (next !== null) return { id: next, by: 'description-announced' };
  // "Obama's former strategist said", of somebody just named: not where a place owns, "Colorado's chairman".
  if (!isSomebody(context, phrase, owner)) return null;
  const topic = retold(context, memory, role, span, earlier, owning);
  return topic === null ? null : { id: topic, by: 'description-topic' };
}

/** Whether an owner is a person by name, or may be one: "Obama's" where the text says no more of him. */
function isSomebody(
  { entities, words }: SpeakerContext,
  phrase: TokenRange,
  owner: Resolution,
): boolean {
  const [id] = owner.entities;
  if (id !== undefined) return owner.form === 'name' && entities.get(id)?.type === 'person';
  return tokenAt(words, phrase.from)?.pos === 'PROPN';
}

/** "her campaign": the body by its name, where the text tells it; else whom it speaks for. */
function bodyOf({ context, memory }: Situation, noun: string, owner: Resolution): Resolution {
  const [id] = owner.entities;
  if (id === undefined) return UNRESOLVED;
  const told = bodyOwnedBy(context, memory, id, noun);
  if (told !== null) return described('body-owned', [told]);
  // "his campaign" is of somebody of whose campaign the text tells, if it tells of any.
  return memory.bodies.some((body) => body.noun === noun)
    ? UNRESOLVED
    : { ...UNRESOLVED, onBehalfOf: id };
}
