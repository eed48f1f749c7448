import { skipToken, useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { dataOf } from '../../api/queries.ts';
import type { Bins, Overview } from '../../api/types.ts';
import { readable } from '../../kit/bins.ts';

/**
 * Statements by the day they were said, over the days on which the documents were published. A few sayings of long ago
 * ("in 1865 Lincoln said") would else stretch the axis until nothing can be seen on it; `outside` says how many they are.
 */
export function useSaidDays(overview: Overview): { bins: Bins | null; outside: number } {
  const { published, statementDays, statements } = overview;
  const far = published !== null && statementDays.unit !== 'day';
  const { data } = useQuery({
    queryKey: ['statements', 'groups', 'day', published],
    queryFn: far
      ? ({ signal }) =>
          dataOf(
            api.GET('/api/v1/statements/groups', {
              params: { query: { by: 'day', from: published.from, to: published.to } },
              signal,
            }),
          )
      : skipToken,
  });
  if (!far) return { bins: statementDays, outside: 0 };
  if (data === undefined) return { bins: null, outside: 0 };
  const days = data.items
    .filter(({ key }) => key >= published.from && key <= published.to)
    .map(({ key, count }) => ({ from: key, count }))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const within = days.reduce((sum, { count }) => sum + count, 0);
  const { unit, bins } = readable(days);
  return { bins: { unit, bins: [...bins] }, outside: statements - within };
}
