import { BODY_NOUNS } from '../../languages/en/bodies.ts';
import { UTTERANCES } from '../../languages/en/publications.ts';
import { ANONYMITY, PRONOUNS } from '../../languages/en/speakers.ts';
import type { SourceForm } from '../../model/statement.ts';
import { hidesItsSource } from './anonymity.ts';
import {
  HEADLINE,
  bodyOwnedBy,
  bodyWithOwner,
  describedGroup,
  governedPlace,
  isPaired,
  lastBody,
  namedByKind,
  ownedBody,
  pairOfPlaces,
} from './described-bodies.ts';
import {
  announcedPerson,
  describedPair,
  describedPerson,
  descriptionOf,
  relatedPerson,
} from './described-people.ts';
import { author } from './first-person.ts';
import { examplesIn, namedAs, namesOf } from './named-speakers.ts';
import { antecedentOf, body, several } from './pronouns.ts';
import { authorsBefore, authorsBehind, kindOfPublication, publicationAt } from './publications.ts';
import { conjuncts, determinerOf, headNoun, isPlural, ownedPhrase } from './source-phrase.ts';
import {
  headSegment,
  namesWithin,
  spanOfRange,
  tokenFrom,
  type Settled,
  type Speaker,
  type SpeakerContext,
} from './speaker-context.ts';
import type { Memory } from './speaker-memory.ts';
import { lowerAt, tokenAt, type TokenRange } from './words.ts';

/** Whom the words of a source stand for, and how that was settled. */
export interface Resolution {
  readonly form: SourceForm;
  readonly entities: readonly string[];
  readonly by: string;
  readonly onBehalfOf?: string;
}

/** What is known where a source stands. */
export interface Situation {
  readonly context: SpeakerContext;
  readonly memory: Memory;
  /** Speakers settled on before, in text order. */
  readonly earlier: readonly Settled[];
  /** Who says the words that the source stands in. */
  readonly within: Speaker | undefined;
  /** How many phrases this one is part of. */
  readonly depth: number;
}

/** A way to settle on a speaker; null where it does not apply. */
type Way = (situation: Situation, phrase: TokenRange) => Resolution | null;

/** Phrases within phrases that are looked into. */
const DEEPEST = 3;

/** Whom a phrase stands for, by the first way that applies. */
export function resolved(situation: Situation, phrase: TokenRange): Resolution {
  if (situation.depth <= DEEPEST)
    for (const way of WAYS) {
      const found = way(situation, phrase);
      if (found !== null) return found;
    }
  return UNRESOLVED;
}

const UNRESOLVED: Resolution = { form: 'description', entities: [], by: 'unresolved' };

const described = (by: string, entities: readonly string[]): Resolution => ({
  form: 'description',
  entities,
  by,
});

/** The resolution where somebody was found; otherwise null, so that the next way is tried. */
const ifFound = (
  by: string,
  id: string | null,
  form: SourceForm = 'description',
): Resolution | null => (id === null ? null : { form, entities: [id], by });

const pronoun: Way = (situation, phrase) => {
  const { context, memory, earlier, within } = situation;
  const kind = PRONOUNS[lowerAt(context.words, phrase.from)];
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
      return one('pronoun-body', body(context, span, earlier));
    case 'plural':
      return as('pronoun-several', several(context, span, earlier));
    case 'first':
      if (within !== undefined) return as('first-person-quoted', singly(within.entities));
      return one('first-person-author', author(context, span.start));
    case 'relative':
      return relative(situation, phrase);
    case 'second':
      return as('unresolved', []);
  }
};

const singly = (entities: readonly string[]): readonly string[] =>
  entities.length === 1 ? entities : [];

/** "Jane Doe, who", "the agency, which": as what the clause is said of. */
function relative(situation: Situation, phrase: TokenRange): Resolution {
  const found = antecedentOf(situation.context, phrase.from);
  const none: Resolution = { form: 'pronoun', entities: [], by: 'unresolved' };
  if (found === null) return none;
  const { entities, by } = resolved({ ...situation, depth: situation.depth + 1 }, found.phrase);
  // "Republicans who fear it": some of them, not all.
  const some = found.restricts && entities.some((id) => isGroup(situation.context, id));
  return some || by === 'unresolved'
    ? none
    : { form: 'pronoun', entities, by: 'relative-antecedent' };
}

function isGroup({ entities, groups }: SpeakerContext, id: string): boolean {
  return (entities.get(id) ?? groups.get(id))?.type === 'group';
}

/** "the nominee and his aides", "Acme and the Gannett newspaper chain". */
const together: Way = (situation, phrase) => {
  const { context } = situation;
  const parts = conjuncts(context.words, phrase, (token) => {
    const offset = tokenAt(context.words, token)?.start ?? 0;
    return namesWithin(context, { start: offset, end: offset + 80 }).some(
      ({ start }) => start === offset,
    );
  });
  if (parts.length < 2) return null;
  const found = parts.map((part) => resolved({ ...situation, depth: situation.depth + 1 }, part));
  const entities = [...new Set(found.flatMap((one) => one.entities))];
  if (entities.length === 0) return null;
  const first = found.find((one) => one.entities.length > 0);
  const forms = new Set(found.map(({ form }) => form));
  const form = forms.has('name') ? 'name' : forms.has('pronoun') ? 'pronoun' : 'description';
  return { form, entities, by: first?.by ?? 'unresolved' };
};

const named: Way = ({ context }, phrase) => {
  const found = namesOf(context, phrase);
  if (found.entities.length === 0) return null;
  if (!found.entities.every((id) => context.entities.get(id)?.type === 'group'))
    return { form: 'name', entities: found.entities, by: found.by };
  // A people or a party: as a whole where its name stands alone, otherwise some who belong to it.
  const { words } = context;
  const one =
    /^(?:one|another|a|an)$/.test(lowerAt(words, phrase.from)) &&
    !isPlural(words, headNoun(words, phrase));
  if (one) return { form: 'anonymous', entities: [], by: 'unresolved' };
  const bare = phrase.to - phrase.from === (determinerOf(words, phrase) === 'the' ? 2 : 1);
  if (bare) return isPlural(words, phrase.to - 1) ? described('group-named', found.entities) : null;
  if (!isPlural(words, headNoun(words, headSegment(words, phrase)))) return null;
  const span = spanOfRange(words, headSegment(words, phrase));
  return described('group-described', [
    context.groups.idOf(context.text.slice(span.start, span.end)),
  ]);
};

/** "critics like Jane Doe and John Roe". */
const examples: Way = ({ context }, phrase) => {
  const entities = examplesIn(context, phrase);
  return entities.length === 0 ? null : { form: 'name', entities, by: 'name-example' };
};

/** "A Bloomberg poll", and "the poll" after it; in a headline, before it. */
const publication: Way = ({ context, memory, earlier }, phrase) => {
  const { words } = context;
  const at = headNoun(words, headSegment(words, phrase));
  const token = tokenAt(words, at);
  const kind = kindOfPublication(token?.lemma ?? '');
  if (kind === null || token === undefined || ownedPhrase(words, phrase) !== null) return null;
  const told = [...authorsBefore(context, at), ...authorsBehind(context, at, phrase.to)];
  if (told.length > 0) return { form: 'name', entities: told, by: 'publication-author' };
  const determiner = determinerOf(words, phrase);
  const start = tokenAt(words, phrase.from)?.start ?? 0;
  const headline = determiner === '' && start < HEADLINE && !isPlural(words, at);
  if (!headline && !/^(?:the|this|that|these)$/.test(determiner)) return null;
  const { publications } = memory;
  const last = publicationAt(publications, kind, start);
  const next = publications.find((one) => one.kind === kind && one.at > token.end);
  const found = last ?? (headline ? next : undefined);
  if (found !== undefined) return described('publication-last', found.authors);
  return kind === 'data' || kind === 'article'
    ? ifFound('publication-last-speaker', lastBodySpeaking(context, earlier, start))
    : null;
};

/** The body that spoke last, in the sentence before: "the agency said. According to the data, …". */
function lastBodySpeaking(
  context: SpeakerContext,
  earlier: readonly Settled[],
  offset: number,
): string | null {
  const last = earlier.findLast(({ at }) => at.end < offset);
  const [id, more] = last?.speaker.entities ?? [];
  if (last === undefined || id === undefined || more !== undefined) return null;
  const { tokens } = context.words;
  const sentence = (place: number): number => tokens[tokenFrom(context, place)]?.sentence ?? 0;
  const near = sentence(offset) - sentence(last.at.start) <= 1;
  return near && context.entities.get(id)?.type === 'organization' ? id : null;
}

/** "his lawyer", "Clinton's plan", "her campaign": by whose it is. */
const owned: Way = (situation, phrase) => {
  const { context, memory } = situation;
  const { words } = context;
  const parts = ownedPhrase(words, phrase);
  if (parts === null) return null;
  const owner = resolved({ ...situation, depth: situation.depth + 1 }, parts.owner);
  const [id, more] = owner.entities;
  const head = headNoun(words, parts.thing);
  const lemma = tokenAt(words, head)?.lemma ?? '';
  const form = owner.form === 'name' ? 'name' : 'description';
  if (UTTERANCES.has(lemma) || kindOfPublication(lemma) !== null)
    return {
      form,
      entities: owner.entities,
      by: id === undefined ? 'unresolved' : 'owner-of-words',
    };
  const whole = ownedBody(context, memory, phrase);
  if (whole !== null) return { form: 'name', entities: [whole.id], by: 'body-owned' };
  const role = descriptionOf(words, parts.thing);
  if (role !== null) {
    const person = relatedPerson(context, memory, role, id ?? null, spanOfRange(words, phrase));
    const onBehalfOf = id !== undefined && more === undefined ? { onBehalfOf: id } : {};
    return {
      ...described(
        person === null ? 'unresolved' : 'description-related',
        person === null ? [] : [person],
      ),
      ...(SPEAKS.test(role.noun) ? onBehalfOf : {}),
    };
  }
  if (owner.form !== 'pronoun' || !BODY_NOUNS.has(lemma) || isPlural(words, head)) return null;
  const told = id === undefined ? null : bodyOwnedBy(context, memory, id, lemma);
  if (told !== null) return described('body-owned', [told]);
  return { ...UNRESOLVED, ...(id === undefined ? {} : { onBehalfOf: id }) };
};

const SPEAKS =
  /^(?:spokes\w+|lawyer|attorney|counsel|representative|aide|adviser|advisor|ambassador|envoy)$/;

/** "the Trump campaign", "the Gannett newspaper chain". */
const bodyByName: Way = ({ context, memory }, phrase) => {
  const found = ownedBody(context, memory, phrase);
  if (found !== null) return { form: 'name', entities: [found.id], by: 'body-owned' };
  return ifFound('name-and-kind', namedByKind(context, phrase), 'name');
};

const anonymous: Way = ({ context }, phrase) => {
  const { words } = context;
  const span = spanOfRange(words, phrase);
  const hidden =
    ANONYMITY.test(context.text.slice(span.start, span.end)) ||
    (hidesItsSource(context, span) &&
      namesWithin(context, spanOfRange(words, headSegment(words, phrase))).every(
        ({ entity }) => context.entities.get(entity)?.type !== 'person',
      )) ||
    (/^(?:a|an|one|another)$/.test(lowerAt(words, phrase.from)) &&
      /^(?:aide|official|operative|insider|staffer|source|lawmaker|adviser|advisor|strategist|diplomat)$/.test(
        lowerAt(words, headNoun(words, headSegment(words, phrase))),
      ));
  return hidden ? { form: 'anonymous', entities: [], by: 'unresolved' } : null;
};

/** "the former Kremlin adviser", "the senator": by what the text says of people. */
const person: Way = ({ context, memory, earlier }, phrase) => {
  const head = headSegment(context.words, phrase);
  const description = descriptionOf(context.words, head);
  if (description === null) return null;
  const span = spanOfRange(context.words, phrase);
  if (/^(?:the|this|that)$/.test(description.determiner)) {
    const found = describedPerson(context, memory, description, span, earlier);
    return (
      ifFound('description-role', found) ??
      ifFound(
        'description-announced',
        announcedPerson(context, memory, description, span, phrase.to),
      )
    );
  }
  return ifFound(
    'description-announced',
    announcedPerson(context, memory, description, span, phrase.to),
  );
};

const pair: Way = ({ context, memory }, phrase) => {
  if (!isPaired(context, phrase)) return null;
  const span = spanOfRange(context.words, phrase);
  const places = pairOfPlaces(context, phrase, span);
  if (places.length === 2) return described('place-governed', places);
  const people = describedPair(context, memory, phrase, span);
  return people.length === 2 ? described('description-pair', people) : null;
};

const describedBody: Way = ({ context, memory }, phrase) => {
  const span = spanOfRange(context.words, phrase);
  return (
    ifFound('body-described', bodyWithOwner(context, phrase)) ??
    ifFound('body-last', lastBody(context, memory, phrase, span)) ??
    ifFound('place-governed', governedPlace(context, phrase, span))
  );
};

const group: Way = ({ context }, phrase) =>
  ifFound('group-described', describedGroup(context, phrase));

const inWords: Way = ({ context }, phrase) =>
  ifFound('name-words', namedAs(context, phrase), 'name');

/** "@name": an account by what it is called. */
const account: Way = ({ context }, phrase) => {
  const { start, end } = spanOfRange(context.words, phrase);
  const handle = /(?:^|\s)(@\w{2,30})$/.exec(context.text.slice(start, end))?.[1];
  return handle === undefined
    ? null
    : ifFound('name-account', context.groups.idOf(handle, 'person'), 'name');
};

/** In this order: what names somebody before what only describes somebody. */
const WAYS: readonly Way[] = [
  pronoun,
  together,
  named,
  // Names that the phrase only gives as examples, before what it calls them together.
  examples,
  publication,
  account,
  owned,
  bodyByName,
  // Before descriptions: "an aide who asked not to be named" is to stay unnamed.
  anonymous,
  pair,
  person,
  describedBody,
  group,
  // Last, for it goes by letters alone.
  inWords,
];
