import { dayValue } from '@rapporteur/core/model/calendar';
import type { StatementGroup } from '../../contract/statement.ts';
import type { FilteredTables } from './conditions.ts';
import { UNKNOWN_DAY } from '@rapporteur/core/model/day-number';
import type { StatementGrouping } from './filter.ts';

/** Puts positions under their speakers: those who speak most first, what nobody could be settled on for last. */
export function underSpeakers(
  { entities, judged }: FilteredTables,
  positions: Int32Array,
): Int32Array {
  const counts = new Int32Array(entities.size + 1);
  for (const position of positions) {
    const at = (judged.speakers[position] ?? -1) + 1;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  const numbers = [...counts.keys()].filter((at) => (counts[at] ?? 0) > 0);
  const order = numbers.toSorted(
    (a, b) => Number(a === 0) - Number(b === 0) || (counts[b] ?? 0) - (counts[a] ?? 0) || a - b,
  );
  const next = new Int32Array(counts.length);
  let before = 0;
  for (const at of order) {
    next[at] = before;
    before += counts[at] ?? 0;
  }
  const placed = new Int32Array(positions.length);
  for (const position of positions) {
    const at = (judged.speakers[position] ?? -1) + 1;
    const place = next[at] ?? 0;
    placed[place] = position;
    next[at] = place + 1;
  }
  return placed;
}

/** The headings of a list that is grouped already, in its order. */
export function groupsOf(
  { entities, judged, table }: FilteredTables,
  list: Int32Array,
  grouping: StatementGrouping,
): StatementGroup[] {
  const column = grouping === 'speaker' ? judged.speakers : table.from;
  const groups: (StatementGroup & { readonly of: number })[] = [];
  let start = 0;
  for (let at = 1; at <= list.length; at += 1) {
    const of = column[list[start] ?? 0] ?? -1;
    if (at < list.length && column[list[at] ?? 0] === of) continue;
    groups.push({ of, key: '', label: '', count: at - start, offset: start });
    start = at;
  }
  return groups.map(({ of, count, offset }) => {
    if (grouping === 'day') {
      const day = of === UNKNOWN_DAY ? '' : dayValue(of);
      return { key: day, label: day, count, offset };
    }
    const speaker = of < 0 ? null : entities.at(of);
    return { key: speaker?.key ?? '', label: speaker?.name ?? '', count, offset };
  });
}
