import type { Page } from '../../contract/parts.ts';
import type { Statement } from '../../contract/statement.ts';
import type { StatementGrouping, StatementOrder } from '../index/filter.ts';
import type { RoomParts } from '../room-parts.ts';
import { filterOf, type FilterArgs } from '../statement-filter.ts';
import { statementMarks } from '../statement-marks.ts';
import { statementOf } from '../statement-of.ts';

export interface StatementsArgs extends FilterArgs {
  readonly order: StatementOrder;
  readonly group?: StatementGrouping;
  readonly after?: string;
  /** Instead of `after`: how many come before. */
  readonly offset?: number;
  readonly limit: number;
}

/** Statements that meet all conditions. */
export async function statements(
  parts: RoomParts,
  { order, group, after, offset, limit, ...filter }: StatementsArgs,
): Promise<Page<Statement>> {
  const { reader, index } = parts;
  const some = await index.statements.select(filterOf(filter));
  const { rows, next } = some.page({
    order,
    limit,
    ...(group !== undefined && { group }),
    ...(after !== undefined && { after }),
    ...(offset !== undefined && { offset }),
  });
  const items = await reader.statementsById(rows);
  const marks = await statementMarks(parts);
  return { items: items.map((row) => statementOf(row, marks)), next, total: some.total };
}
