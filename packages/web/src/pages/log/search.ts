import { oneOf } from '../../url/fields.ts';
import type { SearchInput } from '../../url/page-search.ts';

export const PARTS = ['decisions', 'notes', 'tags', 'searches'] as const;
export type Part = (typeof PARTS)[number];

export interface LogSearch {
  readonly part: Part;
}

export const DEFAULTS: LogSearch = { part: 'decisions' };

export function validateSearch(raw: SearchInput<LogSearch>): LogSearch {
  return { part: oneOf(raw.part, PARTS, 'decisions') };
}
