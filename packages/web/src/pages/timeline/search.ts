import { line } from '../../url/fields.ts';
import type { LineSearch, SearchInput } from '../../url/page-search.ts';

export type TimelineSearch = LineSearch;

export const DEFAULTS: TimelineSearch = { line: null };

export function validateSearch(raw: SearchInput<TimelineSearch>): TimelineSearch {
  return { line: line(raw.line) };
}
