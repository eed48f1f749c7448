import { line } from '../../url/fields.ts';
import type { LineSearch, SearchInput } from '../../url/page-search.ts';

export type EntitiesSearch = LineSearch;

export const DEFAULTS: EntitiesSearch = { line: null };

export function validateSearch(raw: SearchInput<EntitiesSearch>): EntitiesSearch {
  return { line: line(raw.line) };
}
