import { line } from '../../url/fields.ts';
import type { LineSearch, SearchInput } from '../../url/page-search.ts';

export type FiguresSearch = LineSearch;

export const DEFAULTS: FiguresSearch = { line: null };

export function validateSearch(raw: SearchInput<FiguresSearch>): FiguresSearch {
  return { line: line(raw.line) };
}
