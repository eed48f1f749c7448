import type { StatementGroup } from '../../contract/statement.ts';
import type { StatementGrouping, StatementOrder } from '../index/filter.ts';
import type { RoomParts } from '../room-parts.ts';
import { filterOf, type FilterArgs } from '../statement-filter.ts';

export interface GroupsArgs extends FilterArgs {
  readonly order: StatementOrder;
  readonly by: StatementGrouping;
}

/** The headings of a list of statements, and how many stand under each. */
export async function groups(
  { index }: RoomParts,
  { order, by, ...filter }: GroupsArgs,
): Promise<{ readonly items: readonly StatementGroup[]; readonly total: number }> {
  const some = await index.statements.select(filterOf(filter));
  return { items: some.groups(by, order), total: some.total };
}
