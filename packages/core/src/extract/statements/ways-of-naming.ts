import { BODY_NOUNS } from '../../languages/en/bodies.ts';
import { namedByKind, ownedBody } from './described-bodies.ts';
import { examplesIn, namedAs, namesOf } from './named-speakers.ts';
import { described, ifFound, type Way } from './resolution.ts';
import { determinerOf, headNoun, isPlural, lemmaAt } from './source-phrase.ts';
import { headSegment, nameEndingAt, spanOfRange } from './speaker-context.ts';
import { lowerAt, tokenAt } from './words.ts';

/** "Jane Doe, the minister", "Acme and Bolt Inc.": by the names that head the phrase. */
export const named: Way = ({ context }, phrase) => {
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

/** "Acme Action, a group": a body right before what it is told to be, where that alone is the source. */
export const apposed: Way = ({ context }, phrase) => {
  const { words } = context;
  if (!/^(?:a|an)$/.test(lowerAt(words, phrase.from))) return null;
  if (lowerAt(words, phrase.from - 1) !== ',') return null;
  if (!BODY_NOUNS.has(lemmaAt(words, headNoun(words, headSegment(words, phrase))))) return null;
  const name = nameEndingAt(context, tokenAt(words, phrase.from - 2)?.end ?? -1);
  const type = context.entities.get(name?.entity ?? '')?.type;
  const body = type === 'organization' || type === 'armed-group';
  return name !== undefined && body ? described('body-apposition', [name.entity]) : null;
};

/** "critics like Jane Doe and John Roe". */
export const examples: Way = ({ context }, phrase) => {
  const entities = examplesIn(context, phrase);
  return entities.length === 0 ? null : { form: 'name', entities, by: 'name-example' };
};

/** "the Trump campaign", "the Gannett newspaper chain". */
export const bodyByName: Way = ({ context, memory }, phrase) =>
  ifFound('body-owned', ownedBody(context, memory, phrase), 'name') ??
  ifFound('name-and-kind', namedByKind(context, phrase), 'name');

/** By letters alone. */
export const inWords: Way = ({ context }, phrase) =>
  ifFound('name-words', namedAs(context, phrase), 'name');

/** "@name": an account by what it is called. */
export const account: Way = ({ context }, phrase) => {
  const { start, end } = spanOfRange(context.words, phrase);
  const handle = /(?:^|\s)(@\w{2,30})$/.exec(context.text.slice(start, end))?.[1];
  return handle === undefined
    ? null
    : ifFound('name-account', context.groups.idOf(handle, 'person'), 'name');
};
