import type { EntityType } from '../../../model/entity.ts';
import { fittingPeople } from '../described-people.ts';
import type { Situation } from '../resolution.ts';
import { contradicts } from '../retold-people.ts';
import { subjectAhead } from './ahead.ts';
import type { Ask } from './ask.ts';
import { genderFits } from './gender.ts';
import type { Mentioned } from './mentioned.ts';
import { pairsBefore } from './pairs.ts';

/** Whom a source may stand for: nobody whom the text names, one, or two. */
export type Antecedent = readonly string[];

/** How many antecedents are weighed at a place, the nearest. */
const MOST = 40;

/** Whom a source may stand for; the first is nobody. */
export function antecedentsOf(
  situation: Situation,
  ask: Ask,
  mentioned: readonly Mentioned[],
): Antecedent[] {
  const found = new Map<string, Antecedent>();
  const offer = (entities: Antecedent): void => {
    if (entities.length > 0 && found.size < MOST) found.set(keyOf(entities), entities);
  };
  const { entities } = situation.context;
  if (ask.rules.entities.every((id) => entities.has(id))) offer(ask.rules.entities);
  if (ask.kind === 'several')
    for (const pair of pairsBefore(situation, ask, mentioned)) offer(pair);
  const ahead = subjectAhead(situation.context, ask);
  if (ahead !== null) offer([ahead]);
  for (const { entity } of mentioned.toReversed())
    if (entity !== null && mayBe(situation, ask, entity)) offer([entity]);
  for (const id of fitting(situation, ask)) if (mayBe(situation, ask, id)) offer([id]);
  return [[], ...found.values()];
}

/** The same for the same entities in any order. */
export function keyOf(entities: Antecedent): string {
  return entities.toSorted().join('+');
}

const TYPES: Readonly<Record<Ask['kind'], readonly EntityType[]>> = {
  pronoun: ['person'],
  role: ['person'],
  several: ['organization', 'government', 'armed-group'],
};

function mayBe({ context, memory }: Situation, ask: Ask, id: string): boolean {
  const type = context.entities.get(id)?.type;
  if (type === undefined || !TYPES[ask.kind].includes(type)) return false;
  const { kind, gender, description } = ask;
  if (kind !== 'role') return true;
  const fits = gender === null || /told|unknown/.test(genderFits(context, id, gender));
  return (
    fits && !(description !== null && contradicts(memory.portraits.get(id) ?? [], description))
  );
}

/** Those further back whom a description fits. */
function fitting({ context, memory }: Situation, { kind, description, span }: Ask): string[] {
  if (kind !== 'role' || description === null) return [];
  return [...fittingPeople(context, memory, description).keys()].filter(
    (id) => (memory.firstNamed.get(id) ?? Infinity) < span.start,
  );
}
