import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import { dataOf } from '../api/queries.ts';

/** Whether anything may be decided: a server can be started to be read only. False until that is known. */
export function useWritable(): boolean {
  const { data } = useQuery({
    queryKey: ['health'],
    staleTime: Infinity,
    queryFn: ({ signal }) => dataOf(api.GET('/health', { signal })),
  });
  return data?.writable ?? false;
}
