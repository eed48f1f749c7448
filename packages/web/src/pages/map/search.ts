import { line } from '../../url/fields.ts';
import type { LineSearch, SearchInput } from '../../url/page-search.ts';

export type MapSearch = LineSearch;

export const DEFAULTS: MapSearch = { line: null };

export function validateSearch(raw: SearchInput<MapSearch>): MapSearch {
  return { line: line(raw.line) };
}
