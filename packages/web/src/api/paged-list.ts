import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { Page } from './queries.ts';

/** A list paged by cursor, as `VirtualList` wants it: the next page is fetched when its beginning comes near. */
export interface PagedList<Item> {
  readonly items: readonly Item[];
  /** Rows to draw: those that are loaded, and a few placeholders while there are more. */
  readonly count: number;
  /** How many there are in all, where that is known. */
  readonly total: number | null;
  readonly onRange: (first: number, last: number) => void;
}

const NEAR = 30;
const PLACEHOLDERS = 5;

export function pagedList<Item>(
  query: UseInfiniteQueryResult<InfiniteData<Page<Item>>>,
): PagedList<Item> {
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  return {
    items,
    count: items.length + (hasNextPage ? PLACEHOLDERS : 0),
    total: data?.pages[0]?.total ?? null,
    onRange: (_, last) => {
      if (hasNextPage && !isFetchingNextPage && last >= items.length - NEAR) void fetchNextPage();
    },
  };
}
