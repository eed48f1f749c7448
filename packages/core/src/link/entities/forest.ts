import type { EntityLink, EntityRecord, MergeRule } from '../../model/linked-entity.ts';

/** Records that become one as links are added: a union-find whose every union says why. */
export interface Forest {
  readonly records: readonly EntityRecord[];
  /** The record, by its index, that stands for all that are one with this one. */
  readonly rootOf: (index: number) => number;
  /** @returns whether that was news. */
  readonly link: (a: number, b: number, rule: MergeRule, witness?: number) => boolean;
  readonly links: readonly EntityLink[];
}

export function forestOf(records: readonly EntityRecord[]): Forest {
  const parents = Int32Array.from(records.keys());
  const links: EntityLink[] = [];
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root] ?? root;
    for (let at = index; at !== root;) {
      const next = parents[at] ?? root;
      parents[at] = root;
      at = next;
    }
    return root;
  };
  const link: Forest['link'] = (a, b, rule, witness) => {
    const [left, right] = [rootOf(a), rootOf(b)];
    const [one, other] = [records[a], records[b]];
    if (left === right || one === undefined || other === undefined) return false;
    // The smaller stands for both, so that the outcome does not hang on the order of links.
    parents[Math.max(left, right)] = Math.min(left, right);
    links.push({
      rule,
      a: one,
      b: other,
      witness: witness === undefined ? null : (records[witness] ?? null),
    });
    return true;
  };
  return { records, rootOf, link, links };
}

/** Indices by a key; those without one are left out. */
export function grouped<Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => string | null,
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** Namesakes by country: all as one where they have one country at most, else each country's on their own, and those without one. */
export function byCountry(
  records: readonly EntityRecord[],
  namesakes: readonly number[],
): readonly (readonly number[])[] {
  const countries = new Set(namesakes.flatMap((index) => records[index]?.country ?? []));
  if (countries.size < 2) return [namesakes];
  return [...grouped(namesakes, (index) => records[index]?.country ?? '').values()];
}
