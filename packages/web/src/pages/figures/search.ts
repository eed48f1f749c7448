import { flag, line, list, text } from '../../url/fields.ts';
import type { LineSearch, SearchInput } from '../../url/page-search.ts';

/** Conditions are called as the API calls them. */
export interface FiguresSearch extends LineSearch {
  readonly measure: readonly string[];
  /** Only what sources differ on. */
  readonly differ: 'yes' | null;
  /** Only what several sources give. */
  readonly several: 'yes' | null;
  readonly words: string | null;
  /** Id of a figure: only the thing that it is of, with all that is said of it. */
  readonly of: string | null;
}

export const DEFAULTS: FiguresSearch = {
  line: null,
  measure: [],
  differ: null,
  several: null,
  words: null,
  of: null,
};

export function validateSearch(raw: SearchInput<FiguresSearch>): FiguresSearch {
  return {
    line: line(raw.line),
    measure: list(raw.measure).filter((measure) => measure !== ''),
    differ: flag(raw.differ),
    several: flag(raw.several),
    words: text(raw.words),
    of: line(raw.of),
  };
}
