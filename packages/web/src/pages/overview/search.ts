import { line, oneOf } from '../../url/fields.ts';
import type { LineSearch, SearchInput } from '../../url/page-search.ts';

export const COUNTED = ['statements', 'documents'] as const;
export type Counted = (typeof COUNTED)[number];

export interface OverviewSearch extends LineSearch {
  /** What the days are counted in. */
  readonly days: Counted;
}

export const DEFAULTS: OverviewSearch = { line: null, days: 'statements' };

export function validateSearch(raw: SearchInput<OverviewSearch>): OverviewSearch {
  return { line: line(raw.line), days: oneOf(raw.days, COUNTED, 'statements') };
}
