import { areJoined } from '../pronouns.ts';
import type { Situation } from '../resolution.ts';
import { namesBefore, sectionStart } from '../speaker-context.ts';
import type { Ask } from './ask.ts';
import type { Antecedent } from './candidates.ts';
import type { Mentioned } from './mentioned.ts';

/** How far back two who are named together are looked for, in UTF-16 units. */
const REACH = 3000;

/** Two who spoke or are named together, the last two people told of, and the two told of most; the nearest first. */
export function pairsBefore(
  situation: Situation,
  ask: Ask,
  mentioned: readonly Mentioned[],
): Antecedent[] {
  const { context, earlier } = situation;
  const spoke = earlier
    .toReversed()
    .flatMap(({ speaker: { entities } }) => (entities.length === 2 ? [entities] : []));
  const isPerson = (id: string): boolean => context.entities.get(id)?.type === 'person';
  const told = mentioned.flatMap(({ entity }) =>
    entity !== null && isPerson(entity) ? [entity] : [],
  );
  const lastTwo = [...new Set(told.toReversed())].slice(0, 2).toReversed();
  const mostTold = byTimes(told).slice(0, 2);
  return [...spoke, ...joinedBefore(situation, ask), lastTwo, mostTold].filter(
    ({ length }) => length === 2,
  );
}

/** "Jane Doe and John Roe": two of a kind, the nearest first. */
export function joinedBefore({ context }: Situation, { span }: Ask): Antecedent[] {
  const floor = Math.max(sectionStart(context, span.start), span.start - REACH);
  const names = namesBefore(context, span.start).filter(({ start }) => start >= floor);
  const typeOf = (id: string): string | undefined => context.entities.get(id)?.type;
  return names
    .flatMap((right, at): Antecedent[] => {
      const left = names[at - 1];
      if (left === undefined || left.entity === right.entity) return [];
      const alike = typeOf(left.entity) === typeOf(right.entity);
      return alike && areJoined(context, left, right) ? [[left.entity, right.entity]] : [];
    })
    .toReversed();
}

function byTimes(ids: readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1);
  return [...times].toSorted((a, b) => b[1] - a[1]).map(([id]) => id);
}
