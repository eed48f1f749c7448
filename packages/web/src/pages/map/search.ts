import { line, text } from '../../url/fields.ts';
import type { LineSearch, SearchInput } from '../../url/page-search.ts';
import { windowEnd } from '../../window/window-end.ts';

export interface MapSearch extends LineSearch {
  /** The window, as the timeline has it; without both, all of the time there is. */
  readonly from: string | null;
  readonly to: string | null;
  /** Key of the place in the right pane. */
  readonly place: string | null;
  /** Words that the names of listed places have. */
  readonly find: string | null;
}

export const DEFAULTS: MapSearch = { line: null, from: null, to: null, place: null, find: null };

export function validateSearch(raw: SearchInput<MapSearch>): MapSearch {
  return {
    line: line(raw.line),
    from: windowEnd(raw.from),
    to: windowEnd(raw.to),
    place: text(raw.place),
    find: text(raw.find),
  };
}
