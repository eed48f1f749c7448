import { ANONYMITY } from '../../languages/en/speakers.ts';
import { hidesItsSource } from './anonymity.ts';
import {
  bodyWithOwner,
  governedPlace,
  isPaired,
  lastBody,
  pairOfPlaces,
} from './described-bodies.ts';
import { announcedPerson } from './announced-people.ts';
import { describedPair, describedPerson, descriptionOf } from './described-people.ts';
import { several } from './pronouns.ts';
import { retold } from './retold-people.ts';
import { described, ifFound, type Way } from './resolution.ts';
import { headNoun } from './source-phrase.ts';
import {
  headSegment,
  namesBefore,
  namesWithin,
  spanOfRange,
  type SpeakerContext,
} from './speaker-context.ts';
import { lastUnnamed, unnamedPeople } from './unnamed-people.ts';
import { lowerAt, type TokenRange, type Words } from './words.ts';

/** "a source close to the talks", "an aide": somebody whom the text keeps unnamed. */
export const anonymous: Way = ({ context, memory }, phrase) => {
  const { words } = context;
  const span = spanOfRange(words, phrase);
  const hides = ANONYMITY.test(context.text.slice(span.start, span.end));
  // "One lawmaker was glad. …, Rep. Jane Doe told him": no more unnamed than "a judge".
  if (!hides && /^(?:a|an|one)$/.test(lowerAt(words, phrase.from))) {
    const role = descriptionOf(words, headSegment(words, phrase));
    const next =
      role?.noun === 'lawmaker' ? announcedPerson(context, memory, role, span, phrase.to) : null;
    if (next !== null) return described('description-announced', [next]);
  }
  const hidden =
    hides ||
    (hidesItsSource(context, span) &&
      namesWithin(context, spanOfRange(words, headSegment(words, phrase))).every(
        ({ entity }) => context.entities.get(entity)?.type !== 'person',
      )) ||
    (/^(?:a|an|one|another)$/.test(lowerAt(words, phrase.from)) &&
      /^(?:aide|official|operative|insider|staffer|source|lawmaker|adviser|advisor|strategist|diplomat)$/.test(
        lowerAt(words, headNoun(words, headSegment(words, phrase))),
      ));
  if (!hidden) return null;
  const id = unnamedPeople(context, phrase, true)?.id;
  return {
    form: 'anonymous',
    entities: id === undefined ? [] : [id],
    by: id === undefined ? 'unresolved' : 'description-unnamed',
  };
};

/** "Western officials", "a friend", and "the friend" after that. */
export const unnamed: Way = ({ context }, phrase) => {
  const found = unnamedPeople(context, phrase, false);
  if (found === null) return null;
  const form = found.hidden ? 'anonymous' : 'description';
  const by = context.groups.isGroup(found.id) ? 'group-described' : 'description-unnamed';
  return { form, entities: [found.id], by };
};

/** "the former Kremlin adviser", "the senator": by what the text says of people. */
export const person: Way = ({ context, memory, earlier }, phrase) => {
  const head = headSegment(context.words, phrase);
  const description = descriptionOf(context.words, head);
  if (description === null) return null;
  const span = spanOfRange(context.words, phrase);
  if (/^(?:the|this|that)$/.test(description.determiner)) {
    const before = lastUnnamed(context, head, span.start);
    const found = describedPerson(context, memory, description, span, earlier);
    // "the aide", after somebody unnamed was one, is nobody who was named before that.
    const named = found !== null && lastNamed(context, found, span.start) > (before?.at ?? -1);
    if (named) return described('description-role', [found]);
    if (before !== null) return null;
    return (
      ifFound('description-topic', retold(context, memory, description, span, earlier, null)) ??
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

/** Where somebody was named last before a place. */
function lastNamed(context: SpeakerContext, id: string, offset: number): number {
  return namesBefore(context, offset).findLast(({ entity }) => entity === id)?.start ?? 0;
}

/** "the two", "the pair". */
function isTheTwo(words: Words, phrase: TokenRange): boolean {
  if (phrase.to - phrase.from !== 2 || lowerAt(words, phrase.from) !== 'the') return false;
  return /^(?:two|pair|duo|couple)$/.test(lowerAt(words, phrase.from + 1));
}

/** "the two leaders", "both countries". */
export const pair: Way = ({ context, memory, earlier }, phrase) => {
  if (isTheTwo(context.words, phrase)) {
    const two = several(context, spanOfRange(context.words, phrase), earlier);
    return two.length === 2 ? described('description-pair', two) : null;
  }
  if (!isPaired(context, phrase)) return null;
  const span = spanOfRange(context.words, phrase);
  const places = pairOfPlaces(context, phrase, span);
  if (places.length === 2) return described('place-governed', places);
  const people = describedPair(context, memory, phrase, span);
  return people.length === 2 ? described('description-pair', people) : null;
};

/** "the ministry", "Norrea's army", "the city". */
export const describedBody: Way = ({ context, memory }, phrase) => {
  const span = spanOfRange(context.words, phrase);
  return (
    ifFound('body-described', bodyWithOwner(context, phrase)) ??
    ifFound('body-last', lastBody(context, memory, phrase, span)) ??
    ifFound('place-governed', governedPlace(context, phrase, span))
  );
};
