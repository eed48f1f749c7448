import type { Statement } from '../../contract/statement.ts';
import type { StatementOrder } from '../index/filter.ts';
import type { RoomParts } from '../room-parts.ts';
import type { FilterArgs } from '../statement-filter.ts';
import { statements } from './statements.ts';

/** Read at once. */
const PAGE = 500;

/** All statements that meet all conditions, read as they are taken. */
export async function* everyStatement(
  parts: RoomParts,
  args: FilterArgs & { readonly order: StatementOrder },
): AsyncGenerator<Statement> {
  for (let after: string | null | undefined; after !== null;) {
    const from = after === undefined ? {} : { after };
    const page: Awaited<ReturnType<typeof statements>> = await statements(parts, {
      ...args,
      ...from,
      limit: PAGE,
    });
    yield* page.items;
    after = page.next;
  }
}
