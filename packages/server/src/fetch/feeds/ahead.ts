/** Works on up to `count` items at the same time and gives the results in the order of the items. */
export async function* ahead<Item, Result>(
  items: readonly Item[],
  count: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const under: Promise<Result>[] = [];
  let next = 0;
  try {
    for (;;) {
      while (under.length < count && next < items.length) {
        const result = work(items[next] as Item);
        // It is waited for in its turn; until then nobody minds that it failed.
        result.catch(() => {});
        under.push(result);
        next += 1;
      }
      const first = under.shift();
      if (first === undefined) return;
      yield await first;
    }
  } finally {
    await Promise.allSettled(under);
  }
}
