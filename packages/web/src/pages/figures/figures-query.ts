import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { dataOf } from '../../api/queries.ts';
import type { FigureEntry, FigureLedger } from '../../api/types.ts';
import type { FiguresSearch } from './search.ts';

const PAGE = 25;

/** The ledger in parts, each with what it could be narrowed to. */
export function figuresQuery(search: FiguresSearch) {
  const { measure, differ, several, words } = search;
  return infiniteQueryOptions({
    queryKey: ['figures', measure, differ, several, words],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }): Promise<FigureLedger> => {
      const query = {
        ...(measure.length > 0 && { measure: [...measure] }),
        ...(differ !== null && { differ: 'true' as const }),
        ...(several !== null && { several: 'true' as const }),
        ...(words !== null && { words }),
        ...(pageParam !== null && { after: pageParam }),
        limit: PAGE,
      };
      return dataOf(api.GET('/api/v1/figures', { params: { query }, signal }));
    },
    getNextPageParam: ({ next }) => next,
  });
}

/** All that is said of the number that a figure gives. */
export function figureQuery(id: string) {
  const [revision = '', local = ''] = id.split('/');
  return queryOptions({
    queryKey: ['figure', id],
    queryFn: ({ signal }): Promise<FigureEntry> =>
      dataOf(
        api.GET('/api/v1/figures/{revision}/{local}', {
          params: { path: { revision, local } },
          signal,
        }),
      ),
  });
}
