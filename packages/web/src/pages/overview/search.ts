import { line } from '../../url/fields.ts';
import type { LineSearch, SearchInput } from '../../url/page-search.ts';

export type OverviewSearch = LineSearch;

export const DEFAULTS: OverviewSearch = { line: null };

export function validateSearch(raw: SearchInput<OverviewSearch>): OverviewSearch {
  return { line: line(raw.line) };
}
