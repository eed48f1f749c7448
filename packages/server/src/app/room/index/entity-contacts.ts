import type { EntityContact } from '../../contract/entity.ts';
import type { IndexedContact } from './contact-index.ts';
import type { EntityTable } from './entity-table.ts';

/** With whom an entity met, called or visited, the most frequent first, from the first day to the last. */
export function contactsWith(
  all: readonly IndexedContact[],
  entities: EntityTable,
  entity: string,
): EntityContact[] {
  const found = new Map<string, { count: number; first: string | null; last: string | null }>();
  for (const { contact } of all) {
    const { participants, when } = contact;
    if (!participants.some(({ id }) => id === entity)) continue;
    const day = when?.from?.slice(0, 10) ?? null;
    for (const { id } of participants) {
      if (id === entity) continue;
      const known = found.get(id) ?? { count: 0, first: null, last: null };
      found.set(id, known);
      known.count += 1;
      if (day === null) continue;
      if (known.first === null || day < known.first) known.first = day;
      if (known.last === null || day > known.last) known.last = day;
    }
  }
  return [...found]
    .map(([id, counts]) => {
      const { key, name } = entities.at(entities.ofKey(id));
      return { id: key, name, ...counts };
    })
    .toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
