import { queryOptions } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import { dataOf } from '../api/queries.ts';

/** A contact with all its reports, by the id of any of them. */
export function contactQuery(contact: string) {
  const [revision = '', local = ''] = contact.split('/');
  return queryOptions({
    queryKey: ['contact', contact],
    queryFn: () =>
      dataOf(
        api.GET('/api/v1/events/{revision}/{local}', { params: { path: { revision, local } } }),
      ),
  });
}
