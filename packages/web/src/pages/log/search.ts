import { line } from '../../url/fields.ts';
import type { LineSearch, SearchInput } from '../../url/page-search.ts';

export type LogSearch = LineSearch;

export const DEFAULTS: LogSearch = { line: null };

export function validateSearch(raw: SearchInput<LogSearch>): LogSearch {
  return { line: line(raw.line) };
}
