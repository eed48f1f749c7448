import { line } from '../../url/fields.ts';
import type { LineSearch, SearchInput } from '../../url/page-search.ts';

export type StatementsSearch = LineSearch;

export const DEFAULTS: StatementsSearch = { line: null };

export function validateSearch(raw: SearchInput<StatementsSearch>): StatementsSearch {
  return { line: line(raw.line) };
}
