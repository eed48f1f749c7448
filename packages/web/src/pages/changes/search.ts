import { line } from '../../url/fields.ts';
import type { LineSearch, SearchInput } from '../../url/page-search.ts';

export type ChangesSearch = LineSearch;

export const DEFAULTS: ChangesSearch = { line: null };

export function validateSearch(raw: SearchInput<ChangesSearch>): ChangesSearch {
  return { line: line(raw.line) };
}
