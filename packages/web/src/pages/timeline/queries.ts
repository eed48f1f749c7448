import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { dataOf } from '../../api/queries.ts';
import { fetchedWindow } from '../../window/fetched-window.ts';
import { instantText, type Window } from '../../window/window.ts';
import type { TimelineSearch } from './search.ts';

export type Conditions = Pick<
  TimelineSearch,
  'lanes' | 'participant' | 'together' | 'mode' | 'status' | 'where'
>;

/** Up to how many contacts are drawn one by one of what is fetched, which is more than what is shown. */
const DRAWN = 500;
const BINS = 500;
/** Up to how many a list has. */
export const LISTED = 1000;

/** What is drawn for a window, with what lies beside it. */
export function drawnQuery(window: Window, conditions: Conditions) {
  const { from, to } = fetchedWindow(window);
  return timelineQuery({ from, to }, conditions, { limit: DRAWN, bins: BINS });
}

/** What is listed of a window: nothing beside it. */
export function listedQuery(window: Window, conditions: Conditions) {
  return timelineQuery(window, conditions, { limit: LISTED, bins: 60 });
}

/** How many there are, in as many bins as can be had. */
export function countsQuery(window: Window, conditions: Conditions) {
  return timelineQuery(window, conditions, { limit: 1, bins: 1000 });
}

function timelineQuery(
  window: Window,
  { lanes, participant, together, mode, status, where }: Conditions,
  { limit, bins }: { readonly limit: number; readonly bins: number },
) {
  const query = {
    from: instantText(window.from),
    to: instantText(window.to),
    lanes,
    limit,
    bins,
    ...(participant.length > 0 && { participant: [...participant] }),
    ...(together !== null && { together: 'true' as const }),
    ...(mode.length > 0 && { mode: [...mode] }),
    ...(status.length > 0 && { status: [...status] }),
    ...(where.length > 0 && { where: [...where] }),
  };
  return queryOptions({
    queryKey: ['timeline', 'window', query],
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/timeline', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}

export function undatedQuery({ participant, together, mode, status, where }: Conditions) {
  const query = {
    limit: LISTED,
    ...(participant.length > 0 && { participant: [...participant] }),
    ...(together !== null && { together: 'true' as const }),
    ...(mode.length > 0 && { mode: [...mode] }),
    ...(status.length > 0 && { status: [...status] }),
    ...(where.length > 0 && { where: [...where] }),
  };
  return queryOptions({
    queryKey: ['timeline', 'undated', query],
    queryFn: () => dataOf(api.GET('/api/v1/timeline/undated', { params: { query } })),
  });
}
