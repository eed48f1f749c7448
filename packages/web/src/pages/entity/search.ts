import { line } from '../../url/fields.ts';
import type { LineSearch, SearchInput } from '../../url/page-search.ts';

export type EntitySearch = LineSearch;

export const DEFAULTS: EntitySearch = { line: null };

export function validateSearch(raw: SearchInput<EntitySearch>): EntitySearch {
  return { line: line(raw.line) };
}
