import type { Situation } from '../resolution.ts';
import type { Ask } from './ask.ts';
import { type Antecedent, keyOf } from './candidates.ts';
import { joinedBefore } from './pairs.ts';
import type { Place } from './place.ts';

/** What ties two together, so that words for several go back to them. */
export function pairFeatures(
  situation: Situation,
  ask: Ask,
  place: Place,
  pair: Antecedent,
): Record<string, number> {
  const key = keyOf(pair);
  const joined = joinedBefore(situation, ask).map(keyOf);
  const spoke = situation.earlier.flatMap(({ speaker: { entities } }) =>
    entities.length > 1 ? [keyOf(entities)] : [],
  );
  const near = place.mentioned.filter(({ sentence }) => sentence >= place.sentence - 1);
  const people = new Set(
    near.flatMap(({ entity }) =>
      entity !== null && place.types(entity) === 'person' ? [entity] : [],
    ),
  );
  const both = pair.every((id) => people.has(id));
  return {
    'are two': 1,
    [`are two, ${ask.noun}`]: 1,
    ...(joined.includes(key) ? { 'named together': 1 } : {}),
    ...(joined[0] === key ? { 'named together last': 1 } : {}),
    ...(spoke.includes(key) ? { 'spoke together': 1 } : {}),
    ...(spoke.at(-1) === key ? { 'spoke together last': 1 } : {}),
    ...(both ? { 'both told of near': 1 } : {}),
    ...(both && people.size === 2 ? { 'they alone told of near': 1 } : {}),
  };
}
