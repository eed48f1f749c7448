import { foldedName } from '@rapporteur/core/text/folded-name';
import type { ColumnReader, EntityColumns } from '../../../store/columns.ts';

/** All entities; what other tables call an entity's number is its place here. */
export interface EntityTable {
  readonly size: number;
  readonly at: (number: number) => EntityColumns;
  /** -1: none. */
  readonly ofKey: (key: string | null) => number;
  /** Numbers of those that go by these words, each of which begins a word of one of its names. */
  readonly called: (words: string) => ReadonlySet<number>;
}

export async function entityTable(reader: ColumnReader): Promise<EntityTable> {
  const all: EntityColumns[] = [];
  for await (const chunk of reader.entities()) all.push(...chunk);
  const byKey = new Map<string, number>(all.map(({ key }, number) => [key, number]));
  let names: string[][] | null = null;
  return {
    size: all.length,
    at: (number) => {
      const found = all[number];
      if (found === undefined) throw new RangeError(`no entity ${number}`);
      return found;
    },
    ofKey: (key) => (key === null ? -1 : (byKey.get(key) ?? -1)),
    called: (words) => {
      names ??= all.map(({ name, aliases }) =>
        [name, ...aliases].map((one) => ` ${foldedName(one)}`),
      );
      const asked = foldedName(words).split(' ').filter(Boolean);
      const found = new Set<number>();
      for (const [number, forms] of names.entries())
        if (forms.some((form) => asked.every((word) => form.includes(` ${word}`))))
          found.add(number);
      return found;
    },
  };
}
