import { line } from '../../url/fields.ts';
import type { LineSearch, SearchInput } from '../../url/page-search.ts';

export type DocumentSearch = LineSearch;

export const DEFAULTS: DocumentSearch = { line: null };

export function validateSearch(raw: SearchInput<DocumentSearch>): DocumentSearch {
  return { line: line(raw.line) };
}
