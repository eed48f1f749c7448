import { line, text } from '../../url/fields.ts';
import type { LineSearch, SearchInput } from '../../url/page-search.ts';
import { windowEnd } from '../../window/window-end.ts';
import { readView, viewText } from './map-view.ts';

export interface MapSearch extends LineSearch {
  /** The window, as the timeline has it; without both, all of the time there is. */
  readonly from: string | null;
  readonly to: string | null;
  /** Key of the place in the right pane. */
  readonly place: string | null;
  /** Id of a report of the contact in the right pane. */
  readonly contact: string | null;
  /** Words that the names of listed places have. */
  readonly find: string | null;
  /** Where the map looks: `30.06,31.25,4.5` is north, east, zoom; without it, where most places are. */
  readonly at: string | null;
}

export const DEFAULTS: MapSearch = {
  line: null,
  from: null,
  to: null,
  place: null,
  contact: null,
  find: null,
  at: null,
};

export function validateSearch(raw: SearchInput<MapSearch>): MapSearch {
  const view = readView(text(raw.at));
  return {
    line: line(raw.line),
    from: windowEnd(raw.from),
    to: windowEnd(raw.to),
    place: text(raw.place),
    contact: line(raw.contact),
    find: text(raw.find),
    at: view === null ? null : viewText(view),
  };
}
