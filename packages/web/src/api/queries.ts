import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './api-error.ts';
import { dossierVersion } from './client.ts';

/** While documents are added the version changes with each; what is on the screen is asked anew no more often than this. */
const PAUSE = 1500;

/** Answers stay good until the dossier changes, which its version tells with the next answer. */
export function dossierQueries(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5 * 60_000,
        gcTime: 10 * 60_000,
        refetchOnWindowFocus: false,
        retry: (failures, error) =>
          failures < 2 && !(error instanceof ApiError && error.status >= 400 && error.status < 500),
      },
    },
  });
  let waiting = false;
  dossierVersion.onChange(() => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      void client.invalidateQueries();
    }, PAUSE);
  });
  return client;
}

/** The data of an answer; the client throws what is not one, so its lack is a broken invariant. */
export async function dataOf<Data>(answer: Promise<{ data?: Data }>): Promise<Data> {
  const { data } = await answer;
  if (data === undefined) throw new ApiError(0, 'empty-answer', 'The server sent no data.', null);
  return data;
}

/** A page of a list: what is in it, how many there are in all (null where nobody counted), where the next begins. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly total: number | null;
  /** Cursor of the next page; null after the last. */
  readonly next: string | null;
}

/** Options of `useInfiniteQuery` for a list paged by cursor. */
export function pagedBy<Item>(fetchPage: (cursor: string | null) => Promise<Page<Item>>): {
  queryFn: (context: { pageParam: string | null }) => Promise<Page<Item>>;
  initialPageParam: string | null;
  getNextPageParam: (last: Page<Item>) => string | null;
} {
  return {
    queryFn: ({ pageParam }) => fetchPage(pageParam),
    initialPageParam: null,
    getNextPageParam: (last) => last.next,
  };
}
