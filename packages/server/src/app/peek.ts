/** Items again from the start, and whether they are fewer than asked. */
export interface Peeked<T> {
  readonly fewer: boolean;
  readonly items: AsyncIterable<T>;
}

/** Takes up to `count` items to see whether there are that many; none is lost. */
export async function peek<T>(items: AsyncIterable<T>, count: number): Promise<Peeked<T>> {
  const iterator = items[Symbol.asyncIterator]();
  const taken: T[] = [];
  while (taken.length < count) {
    const next = await iterator.next();
    if (next.done === true) return { fewer: true, items: replay(taken, iterator) };
    taken.push(next.value);
  }
  return { fewer: false, items: replay(taken, iterator) };
}

async function* replay<T>(taken: T[], rest: AsyncIterator<T>): AsyncGenerator<T> {
  try {
    for (let item = taken.shift(); item !== undefined; item = taken.shift()) yield item;
    for (let next = await rest.next(); next.done !== true; next = await rest.next())
      yield next.value;
  } finally {
    await rest.return?.();
  }
}
