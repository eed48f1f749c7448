import { line, text } from '../../url/fields.ts';
import type { LineSearch, SearchInput } from '../../url/page-search.ts';

export interface EntitySearch extends LineSearch {
  /** The name whose documents are listed. */
  readonly form: string | null;
}

export const DEFAULTS: EntitySearch = { line: null, form: null };

export function validateSearch(raw: SearchInput<EntitySearch>): EntitySearch {
  return { line: line(raw.line), form: text(raw.form) };
}
