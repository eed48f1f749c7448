import { line } from '../../url/fields.ts';
import type { LineSearch, SearchInput } from '../../url/page-search.ts';

export type DocumentsSearch = LineSearch;

export const DEFAULTS: DocumentsSearch = { line: null };

export function validateSearch(raw: SearchInput<DocumentsSearch>): DocumentsSearch {
  return { line: line(raw.line) };
}
