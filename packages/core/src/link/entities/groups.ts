import { foldedName } from '../../text/folded-name.ts';
import { type Forest, grouped } from './forest.ts';

/** Links peoples, faiths and parties by their name, in the singular or the plural. */
export function linkGroups(forest: Forest, indices: readonly number[]): void {
  const nameOf = (index: number): string => foldedName(forest.records[index]?.name ?? '');
  for (const group of grouped(indices, (index) => singular(nameOf(index))).values()) {
    const [first = -1] = group;
    for (const index of group)
      forest.link(first, index, nameOf(first) === nameOf(index) ? 'name' : 'spelling');
  }
}

function singular(name: string): string {
  return name.replace(/(?<=[^s])s$/, '');
}
