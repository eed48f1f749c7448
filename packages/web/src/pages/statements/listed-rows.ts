/** A run of statements under one heading; `offset` is the number of its first in the whole list. */
export interface Group {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly offset: number;
}

/** A row that is drawn: a heading, or a statement by its number in the whole list. */
export type ListedRow =
  | { readonly kind: 'heading'; readonly group: Group }
  | { readonly kind: 'item'; readonly item: number };

/** The rows of one part of a list: statements, and headings between them. */
export interface ListedRows {
  readonly count: number;
  /** Statements of the part: the number of the first, and of the one after the last. */
  readonly first: number;
  readonly end: number;
  readonly rowAt: (index: number) => ListedRow;
  /** The row of a statement, or of the nearest one. */
  readonly indexOf: (item: number) => number;
}

/**
 * Longer lists come in parts: a page cannot be scrolled further than a browser can count pixels (some 17 million in
 * Firefox, 33 in Chromium), and where rows begin is worked out anew for all rows below one that was measured.
 */
export const PART = 50_000;

/** The part of a list in which a statement stands. `groups` is null where there are no headings. */
export function listedRows(
  total: number,
  groups: readonly Group[] | null,
  at: number,
  part = PART,
): ListedRows {
  const number = Math.min(Math.floor(at / part), Math.max(0, Math.ceil(total / part) - 1));
  const first = number * part;
  const end = Math.min(total, first + part);
  const shown = (groups ?? []).filter(
    ({ offset, count }) => offset < end && offset + count > first,
  );
  /** Row of each heading: as many statements and headings come before it. */
  const heads = shown.map(({ offset }, index) => Math.max(0, offset - first) + index);
  return {
    count: end - first + shown.length,
    first,
    end,
    rowAt: (index) => {
      const before = countUpTo(heads, index);
      const group = shown[before - 1];
      if (group !== undefined && heads[before - 1] === index) return { kind: 'heading', group };
      return { kind: 'item', item: first + index - before };
    },
    indexOf: (item) => {
      const within = Math.min(Math.max(item, first), Math.max(first, end - 1));
      const before = shown.filter(({ offset }) => Math.max(offset, first) <= within).length;
      return within - first + before;
    },
  };
}

/** How many of the numbers, which rise, are at most `most`. */
function countUpTo(numbers: readonly number[], most: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}
