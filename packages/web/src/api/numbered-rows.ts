import { useQueries } from '@tanstack/react-query';
import { useCallback, useState } from 'react';

/** Rows of a list of known length, fetched by number: only the pages near the screen are held. */
export interface NumberedRows<Item> {
  /** Undefined while its page is on the way. */
  readonly rowAt: (index: number) => Item | undefined;
  /** To be given to `VirtualList`. */
  readonly onRange: (first: number, last: number) => void;
  readonly error: Error | null;
  readonly retry: () => void;
}

const HELD_FOR = 30_000;

/**
 * `key` stands for the list and all its conditions; `fetchRows` gives the rows from a number on. Pages that have gone out
 * of sight are forgotten after half a minute.
 */
export function useNumberedRows<Item>(
  key: readonly unknown[],
  fetchRows: (offset: number, limit: number) => Promise<readonly Item[]>,
  pageSize = 100,
): NumberedRows<Item> {
  const [pages, setPages] = useState({ first: 0, last: 0 });
  const numbers = Array.from(
    { length: pages.last - pages.first + 1 },
    (_, index) => pages.first + index,
  );
  const results = useQueries({
    queries: numbers.map((page) => ({
      queryKey: [...key, 'rows', page],
      queryFn: () => fetchRows(page * pageSize, pageSize),
      gcTime: HELD_FOR,
    })),
  });
  const onRange = useCallback(
    (first: number, last: number) => {
      const wanted = { first: Math.floor(first / pageSize), last: Math.floor(last / pageSize) };
      setPages((before) =>
        before.first === wanted.first && before.last === wanted.last ? before : wanted,
      );
    },
    [pageSize],
  );
  const failed = results.find(({ error }) => error !== null);
  return {
    rowAt: (index) => {
      const page = Math.floor(index / pageSize);
      const result = results[page - pages.first];
      return page < pages.first ? undefined : result?.data?.[index - page * pageSize];
    },
    onRange,
    error: failed?.error ?? null,
    retry: () => {
      for (const result of results) if (result.error !== null) void result.refetch();
    },
  };
}
