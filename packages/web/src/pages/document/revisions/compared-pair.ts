import type { RevisionItem } from '../../../api/types.ts';

export interface ComparedPair {
  readonly before: RevisionItem;
  readonly after: RevisionItem;
}

/**
 * Which two revisions are compared: those that the address names; else the one it names, or the last with changed words,
 * with the one before it. Null where there are no two.
 */
export function comparedPair(
  items: readonly RevisionItem[],
  revision: string | null,
  against: string | null,
): ComparedPair | null {
  const byId = new Map(items.map((item) => [item.id, item]));
  const changed = items.findLast(({ change }) => change?.startsWith('edited') === true);
  const last = items.findLast(({ previous }) => previous !== null);
  const after = byId.get(revision ?? '') ?? (against === null ? changed : undefined) ?? last;
  const before = byId.get(against ?? '') ?? byId.get(after?.previous ?? '');
  return after === undefined || before === undefined || before.id === after.id
    ? null
    : { before, after };
}
