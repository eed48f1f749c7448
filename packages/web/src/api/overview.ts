import { queryOptions } from '@tanstack/react-query';
import { api } from './client.ts';
import { dataOf } from './queries.ts';

/** What the record holds; the shell and several pages ask for it. */
export const overviewQuery = queryOptions({
  queryKey: ['overview'],
  queryFn: ({ signal }) => dataOf(api.GET('/api/v1/overview', { signal })),
});
