import { infiniteQueryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { dataOf, pagedBy } from '../../api/queries.ts';

const PAGE = 100;

/** What was added since an instant, the oldest first. */
export function changesQuery(since: string | null) {
  return infiniteQueryOptions({
    queryKey: ['changes', { since }],
    ...pagedBy((after) =>
      dataOf(
        api.GET('/api/v1/changes', {
          params: {
            query: {
              limit: PAGE,
              ...(since !== null && { since }),
              ...(after !== null && { after }),
            },
          },
        }),
      ),
    ),
  });
}
