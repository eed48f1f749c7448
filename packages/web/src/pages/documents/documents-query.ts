import { infiniteQueryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { dataOf, pagedBy } from '../../api/queries.ts';
import type { DocumentsSearch } from './search.ts';

const PAGE = 100;

/** Documents that meet the conditions, in order of publication. */
export function documentsQuery({ title, outlet, from, to, latest }: DocumentsSearch) {
  return infiniteQueryOptions({
    queryKey: ['documents', { title, outlet, from, to, latest }],
    ...pagedBy((after) =>
      dataOf(
        api.GET('/api/v1/documents', {
          params: {
            query: {
              limit: PAGE,
              latest: latest === null ? 'false' : 'true',
              ...(title !== null && { title }),
              ...(outlet !== null && { outlet }),
              ...(from !== null && { from }),
              ...(to !== null && { to }),
              ...(after !== null && { after }),
            },
          },
        }),
      ),
    ),
  });
}
