import { line, text } from '../../url/fields.ts';
import type { LineSearch, SearchInput } from '../../url/page-search.ts';

export interface SearchSearch extends LineSearch {
  /** As `rapporteur search` takes it: words, "phrases", speaker:, act:, outlet:, date:. */
  readonly query: string;
}

export const DEFAULTS: SearchSearch = { line: null, query: '' };

export function validateSearch(raw: SearchInput<SearchSearch>): SearchSearch {
  return { line: line(raw.line), query: text(raw.query) ?? '' };
}
