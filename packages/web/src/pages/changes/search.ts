import { instant } from '../../url/fields.ts';
import type { SearchInput } from '../../url/page-search.ts';

export interface ChangesSearch {
  /** ISO 8601 instant; null: from the beginning. */
  readonly since: string | null;
}

export const DEFAULTS: ChangesSearch = { since: null };

export function validateSearch(raw: SearchInput<ChangesSearch>): ChangesSearch {
  return { since: instant(raw.since) };
}
