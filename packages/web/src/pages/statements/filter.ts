import type { Grouping, Order, StatementsSearch } from './search.ts';

/** The conditions of a search as the API takes them; without conditions the object is empty. */
export type StatementFilter = Omit<
  Partial<{
    [Name in keyof StatementsSearch]: NonNullable<StatementsSearch[Name]>;
  }>,
  'line' | 'order' | 'group' | 'at'
>;

export interface ListQuery {
  readonly filter: StatementFilter;
  readonly order: Order;
  readonly group: Grouping | null;
}

/** The names of conditions, in the order in which they are shown. */
export const CONDITIONS = [
  'q',
  'document',
  'entity',
  'speaker',
  'act',
  'outlet',
  'type',
  'form',
  'minConfidence',
  'verdict',
  'tag',
  'from',
  'to',
] as const satisfies readonly (keyof StatementFilter)[];

export function filterOf(search: StatementsSearch): StatementFilter {
  const set = CONDITIONS.map((name) => [name, search[name]] as const).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(set);
}
