/** A result, and whether the next one is there already. */
export interface Ready<T> {
  readonly value: T;
  readonly more: boolean;
}

export interface OrderedOptions {
  /** How many items are in work at once. */
  readonly ahead: number;
  readonly signal?: AbortSignal;
}

/**
 * Works on several items at a time and gives the results in the order of the items. Takes the next item only when
 * there is room for it, so neither items nor results pile up.
 */
export async function* orderedWork<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  { ahead, signal }: OrderedOptions,
): AsyncGenerator<Ready<Result>> {
  const iterator = items[Symbol.asyncIterator]();
  const queue: Work<Result>[] = [];
  let ended = false;
  const stopped = (): boolean => signal?.aborted === true;
  try {
    for (;;) {
      while (!ended && queue.length < ahead && !stopped()) {
        const next = await iterator.next();
        if (next.done === true) ended = true;
        else queue.push(begin(work(next.value)));
      }
      const first = queue.shift();
      if (first === undefined) return;
      const value = await first.result;
      yield { value, more: queue[0]?.done === true };
    }
  } finally {
    await iterator.return?.();
    // Work still under way is waited for, so that nobody is told of its end after the run has ended.
    await Promise.allSettled(queue.map(({ result }) => result));
  }
}

interface Work<T> {
  readonly result: Promise<T>;
  done: boolean;
}

function begin<T>(result: Promise<T>): Work<T> {
  const work: Work<T> = { result, done: false };
  const finish = (): void => {
    work.done = true;
  };
  result.then(finish, finish);
  return work;
}
