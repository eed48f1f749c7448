import { CONSULT_MODES, EVENT_STATUSES } from '@rapporteur/core/model/event';
import { flag, ids, line, oneOf, someOf } from '../../url/fields.ts';
import type { LineSearch, SearchInput } from '../../url/page-search.ts';
import { windowEnd } from '../../window/window-end.ts';

export type Mode = (typeof CONSULT_MODES)[number];
export type Status = (typeof EVENT_STATUSES)[number];

export const LANES = ['kind', 'actor'] as const;
export const VIEWS = ['lanes', 'list'] as const;

/** Conditions are called as the API calls them. */
export interface TimelineSearch extends LineSearch {
  /** The window: first day or hour, and the one after its last. Without both, where most is. */
  readonly from: string | null;
  readonly to: string | null;
  readonly lanes: (typeof LANES)[number];
  readonly view: (typeof VIEWS)[number];
  readonly participant: readonly string[];
  /** All of these take part, not one at least. */
  readonly together: 'yes' | null;
  readonly mode: readonly Mode[];
  readonly status: readonly Status[];
  /** Entities that are where it happens. */
  readonly where: readonly string[];
  /** Id of a report of the contact in the right pane. */
  readonly contact: string | null;
  /** The drawer with what has no date is open. */
  readonly undated: 'yes' | null;
}

export const DEFAULTS: TimelineSearch = {
  line: null,
  from: null,
  to: null,
  lanes: 'kind',
  view: 'lanes',
  participant: [],
  together: null,
  mode: [],
  status: [],
  where: [],
  contact: null,
  undated: null,
};

export function validateSearch(raw: SearchInput<TimelineSearch>): TimelineSearch {
  return {
    line: line(raw.line),
    from: windowEnd(raw.from),
    to: windowEnd(raw.to),
    lanes: oneOf(raw.lanes, LANES, 'kind'),
    view: oneOf(raw.view, VIEWS, 'lanes'),
    participant: ids(raw.participant, 'ent'),
    together: flag(raw.together),
    mode: someOf(raw.mode, CONSULT_MODES),
    status: someOf(raw.status, EVENT_STATUSES),
    where: ids(raw.where, 'ent'),
    contact: line(raw.contact),
    undated: flag(raw.undated),
  };
}
