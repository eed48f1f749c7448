import { useInfiniteQuery } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { dataOf } from '../../api/queries.ts';

const PAGE = 40;

/** What a query finds, page by page; the first page also has who and which documents go by its words. */
export function useFound(query: string) {
  return useInfiniteQuery({
    queryKey: ['search', query],
    enabled: query !== '',
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET('/api/v1/search', {
          params: {
            query: { query, limit: PAGE, ...(pageParam === null ? {} : { after: pageParam }) },
          },
          signal,
        }),
      ),
    getNextPageParam: ({ next }) => next,
  });
}
