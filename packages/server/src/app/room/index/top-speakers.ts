import type { StatementFacets } from '../../contract/statement.ts';
import type { EntityTable } from './entity-table.ts';

/** Those who speak most. @param counts by number of the entity, plus one; the first: of nobody in particular. */
export function topSpeakers(
  entities: EntityTable,
  counts: Int32Array,
  most: number,
  find?: string,
): Pick<StatementFacets, 'speakers' | 'speakerCount' | 'unresolved'> {
  const speaking: number[] = [];
  for (let at = 1; at < counts.length; at += 1) if ((counts[at] ?? 0) > 0) speaking.push(at - 1);
  const count = (number: number): number => counts[number + 1] ?? 0;
  const asked = find === undefined || find.trim() === '' ? null : entities.called(find);
  const shown = asked === null ? speaking : speaking.filter((number) => asked.has(number));
  const speakers = shown
    .toSorted((a, b) => count(b) - count(a) || a - b)
    .slice(0, most)
    .map((number) => {
      const { key, name, type } = entities.at(number);
      return { id: key, name, type, count: count(number) };
    });
  return { speakers, speakerCount: speaking.length, unresolved: counts[0] ?? 0 };
}
