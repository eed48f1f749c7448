import type { StatementFacets, StatementGroup } from '../../contract/statement.ts';
import type { FilteredTables } from './conditions.ts';
import { type FacetOptions, facetsOf } from './facets.ts';
import type { StatementGrouping, StatementOrder } from './filter.ts';
import { groupsOf, underSpeakers } from './groups.ts';
import type { Orderings } from './orderings.ts';
import { readCursor, writeCursor } from './statement-cursor.ts';

export interface StatementPageQuery {
  readonly order: StatementOrder;
  /** Puts the list under headings first. */
  readonly group?: StatementGrouping;
  readonly limit: number;
  /** The `next` of the page before. */
  readonly after?: string;
  /** How many to leave out first, where there is no `after`. */
  readonly offset?: number;
}

export interface StatementPage {
  /** As `statementsById` takes them. */
  readonly rows: readonly number[];
  /** Number of the first one in the whole list. */
  readonly offset: number;
  readonly next: string | null;
  readonly total: number;
}

/** The statements that a filter means. */
export interface StatementSelection {
  readonly total: number;
  readonly page: (query: StatementPageQuery) => StatementPage;
  readonly facets: (options?: FacetOptions) => StatementFacets;
  readonly groups: (
    grouping: StatementGrouping,
    order: StatementOrder,
  ) => readonly StatementGroup[];
  /** All of their rows in the reading order. */
  readonly rows: () => readonly number[];
  /** How many were said on each day, counted from 1970-01-01. */
  readonly days: () => ReadonlyMap<number, number>;
}

export function selection(
  tables: FilteredTables,
  mask: Uint16Array,
  ordering: Orderings,
): StatementSelection {
  let total = 0;
  for (const failed of mask) if (failed === 0) total += 1;
  const lists = new Map<string, Int32Array>();
  const facets = new Map<string, StatementFacets>();
  const list = (order: StatementOrder, group: StatementGrouping | null): Int32Array => {
    const key = `${order} ${group ?? ''}`;
    const known = lists.get(key);
    if (known !== undefined) return known;
    const all = selected(ordering(order, group), mask, total);
    const made = group === 'speaker' ? underSpeakers(tables, all) : all;
    lists.set(key, made);
    return made;
  };
  let days: ReadonlyMap<number, number> | null = null;
  const rowAt = (position: number): number => tables.table.rows[position] ?? 0;
  return {
    total,
    page: ({ order, group = null, limit, after, offset = 0 }) => {
      const all = list(order, group);
      const start =
        after === undefined ? offset : startAfter(tables, all, ordering(order, group), after);
      const page = all.subarray(start, start + limit);
      const end = start + page.length;
      const last = page.at(-1);
      const next = last === undefined || end >= all.length ? null : cursorAt(tables, end, last);
      return { rows: Array.from(page, rowAt), offset: start, next, total };
    },
    facets: (options = {}) => {
      const key = JSON.stringify(options);
      const known = facets.get(key) ?? facetsOf(tables, mask, options);
      facets.set(key, known);
      return known;
    },
    groups: (grouping, order) => groupsOf(tables, list(order, grouping), grouping),
    rows: () => Array.from(list('oldest', null), rowAt),
    days: () => (days ??= daysOf(tables, mask)),
  };
}

function selected(order: Int32Array, mask: Uint16Array, total: number): Int32Array {
  const found = new Int32Array(total);
  let at = 0;
  for (const position of order) if (mask[position] === 0) found[at++] = position;
  return found;
}

function daysOf({ table }: FilteredTables, mask: Uint16Array): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (let at = 0; at < mask.length; at += 1) {
    if (mask[at] !== 0) continue;
    const day = table.from[at] ?? 0;
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return counts;
}

function cursorAt({ documents, table }: FilteredTables, offset: number, position: number): string {
  const { revisionKey } = documents.at(table.documents[position] ?? 0);
  return writeCursor({ offset, revision: revisionKey, local: table.locals[position] ?? 0 });
}

/**
 * Where a page begins that follows another: after the statement that this one ended with, wherever it stands now; where it is no
 * longer meant (rejected meanwhile), where it would stand; where its document has new words, by number.
 */
function startAfter(
  { documents, table }: FilteredTables,
  list: Int32Array,
  order: Int32Array,
  cursor: string,
): number {
  const { offset, revision, local } = readCursor(cursor);
  const isIt = (position: number | undefined): boolean =>
    position !== undefined &&
    table.locals[position] === local &&
    documents.at(table.documents[position] ?? 0).revisionKey === revision;
  if (isIt(list[offset - 1])) return offset;
  const here = list.findIndex(isIt);
  if (here >= 0) return here + 1;
  const place = order.findIndex(isIt);
  if (place < 0) return Math.min(offset, list.length);
  const before = new Set(order.subarray(0, place));
  const next = list.findIndex((position) => !before.has(position));
  return next < 0 ? list.length : next;
}
