import type { DecisionEntry } from '../api/types.ts';

type Decided<Kind extends DecisionEntry['decision']['kind']> = Extract<
  DecisionEntry['decision'],
  { readonly kind: Kind }
>;

export interface Kept<Kind extends DecisionEntry['decision']['kind']> {
  readonly entry: DecisionEntry;
  readonly decision: Decided<Kind>;
}

/** The entries of one kind. */
export function ofKind<Kind extends DecisionEntry['decision']['kind']>(
  entries: readonly DecisionEntry[],
  kind: Kind,
): readonly Kept<Kind>[] {
  return entries.flatMap((entry) =>
    entry.decision.kind === kind ? [{ entry, decision: entry.decision as Decided<Kind> }] : [],
  );
}

/** A tag, and on how many things it is. */
export interface TagCount {
  readonly tag: string;
  readonly count: number;
}

/** Tags that hold, the most used first; the same in upper and lower case. Of entries that hold, the latest first. */
export function tagCounts(entries: readonly DecisionEntry[]): readonly TagCount[] {
  const tags = new Map<string, { tag: string; on: Set<string> }>();
  for (const { decision } of entries.toReversed()) {
    if (decision.kind !== 'tag' && decision.kind !== 'untag') continue;
    const key = decision.tag.toLowerCase();
    const known = tags.get(key) ?? { tag: decision.tag, on: new Set() };
    const target = JSON.stringify(decision.target);
    if (decision.kind === 'tag') known.on.add(target);
    else known.on.delete(target);
    tags.set(key, known);
  }
  return [...tags.values()]
    .map(({ tag, on }) => ({ tag, count: on.size }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1));
}

/** A saved view leads within the reading room only, whatever was written into the log. */
export function ownAddress(url: string): string | null {
  return /^\/(?![/\\])/.test(url) ? url : null;
}
