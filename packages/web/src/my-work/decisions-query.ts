import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import { dataOf, pagedBy, type Page } from '../api/queries.ts';
import type { DecisionEntry } from '../api/types.ts';

const PAGE = 200;
/** More than anybody decides; keeps a broken answer from being asked for for ever. */
const MOST_PAGES = 100;

function fetchPage(holding: boolean, after: string | null): Promise<Page<DecisionEntry>> {
  return dataOf(
    api.GET('/api/v1/decisions', {
      params: {
        query: {
          limit: PAGE,
          holding: holding ? 'true' : 'false',
          ...(after !== null && { after: Number(after) }),
        },
      },
    }),
  );
}

/** The whole log, the latest first. */
export const logQuery = infiniteQueryOptions({
  queryKey: ['decisions', 'log'],
  ...pagedBy((after) => fetchPage(false, after)),
});

/** All that holds, the latest first: notes, tags and saved searches are among it. */
export const holdingQuery = queryOptions({
  queryKey: ['decisions', 'holding'],
  queryFn: async () => {
    const entries: DecisionEntry[] = [];
    let after: string | null = null;
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const { items, next }: Page<DecisionEntry> = await fetchPage(true, after);
      entries.push(...items);
      if (next === null) break;
      after = next;
    }
    return entries;
  },
});
