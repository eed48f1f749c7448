import { queryOptions } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import { dataOf } from '../api/queries.ts';

/** Everything there is to say of a line. @param line its id, `rev_…/s3` */
export function lineQuery(line: string) {
  const [revision = '', local = ''] = line.split('/');
  return queryOptions({
    queryKey: ['line', line],
    queryFn: ({ signal }) =>
      dataOf(
        api.GET('/api/v1/statements/{revision}/{local}', {
          params: { path: { revision, local } },
          signal,
        }),
      ),
  });
}
