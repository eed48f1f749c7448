import type { StatementFacets } from '../../contract/statement.ts';
import type { RoomParts } from '../room-parts.ts';
import { filterOf, type FilterArgs } from '../statement-filter.ts';

export interface FacetsArgs extends FilterArgs {
  /** Words of a name: speakers that go by them. */
  readonly find?: string;
  /** How many speakers at most. */
  readonly speakers: number;
}

/** How many statements there are of each kind. */
export async function facets(
  { index }: RoomParts,
  { find, speakers, ...filter }: FacetsArgs,
): Promise<StatementFacets> {
  const some = await index.statements.select(filterOf(filter));
  return some.facets({ speakers, ...(find !== undefined && { find }) });
}
