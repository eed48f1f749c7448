import { day, flag, list, text } from '../../url/fields.ts';
import type { SearchInput } from '../../url/page-search.ts';

export interface DocumentsSearch {
  /** Words of the title, in any order. */
  readonly title: string | null;
  /** Its name; the empty string stands for what is not known. */
  readonly outlet: string | null;
  /** First and last day of publication. */
  readonly from: string | null;
  readonly to: string | null;
  /** The latest first. */
  readonly latest: 'yes' | null;
}

export const DEFAULTS: DocumentsSearch = {
  title: null,
  outlet: null,
  from: null,
  to: null,
  latest: null,
};

export function validateSearch(raw: SearchInput<DocumentsSearch>): DocumentsSearch {
  return {
    title: text(raw.title),
    outlet: list(raw.outlet)[0] ?? null,
    from: day(raw.from),
    to: day(raw.to),
    latest: flag(raw.latest),
  };
}
