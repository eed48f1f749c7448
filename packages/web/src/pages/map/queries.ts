import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { dataOf } from '../../api/queries.ts';
import { instantText, type Window } from '../../window/window.ts';
import { loadBorders } from './borders.ts';

/** Null: all of the time there is, and what has no date. */
type Time = Window | null;

export function placesQuery(window: Time) {
  const query = { limit: 2000, ...endsOf(window) };
  return queryOptions({
    queryKey: ['places', query],
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/places', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}

export function placeDocumentsQuery(place: string, window: Time) {
  const query = { limit: 30, ...endsOf(window) };
  return queryOptions({
    queryKey: ['places', place, 'documents', query],
    queryFn: () =>
      dataOf(api.GET('/api/v1/places/{place}/documents', { params: { path: { place }, query } })),
  });
}

/** Contacts at a place that is an entity. */
export function contactsThereQuery(entity: string, window: Time) {
  const query = { where: [entity], limit: 200, ...endsOf(window) };
  return queryOptions({
    queryKey: ['timeline', 'there', query],
    queryFn: () => dataOf(api.GET('/api/v1/timeline', { params: { query } })),
  });
}

export const bordersQuery = queryOptions({
  queryKey: ['borders'],
  queryFn: loadBorders,
  staleTime: Infinity,
});

function endsOf(window: Time): { readonly from?: string; readonly to?: string } {
  return window === null ? {} : { from: instantText(window.from), to: instantText(window.to) };
}
