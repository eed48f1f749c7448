import { expect, test } from 'vitest';
import { orderedWork } from './ordered-work.ts';
import { peek } from './peek.ts';

async function* numbers(count: number): AsyncGenerator<number> {
  for (let at = 0; at < count; at += 1) yield at;
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const taken: T[] = [];
  for await (const item of items) taken.push(item);
  return taken;
}

test('results come in the order of the items, whichever is done first', async () => {
  let working = 0;
  let most = 0;
  const work = async (item: number): Promise<number> => {
    most = Math.max(most, (working += 1));
    await new Promise((resolve) => setTimeout(resolve, (item * 7) % 5));
    working -= 1;
    return item;
  };
  const results = await all(orderedWork(numbers(30), work, { ahead: 4 }));
  expect(results.map(({ value }) => value)).toEqual(await all(numbers(30)));
  expect(most).toBe(4);
});

test('a failure ends the work and closes the items', async () => {
  let closed = false;
  async function* items(): AsyncGenerator<number> {
    try {
      yield* numbers(100);
    } finally {
      closed = true;
    }
  }
  const work = (item: number): Promise<number> =>
    item === 5 ? Promise.reject(new Error('five')) : Promise.resolve(item);
  await expect(all(orderedWork(items(), work, { ahead: 3 }))).rejects.toThrow('five');
  expect(closed).toBe(true);
});

test.each([
  [0, true],
  [2, true],
  [3, false],
  [9, false],
])('peeking at %i items loses none', async (count, fewer) => {
  const peeked = await peek(numbers(count), 3);
  expect(peeked.fewer).toBe(fewer);
  expect(await all(peeked.items)).toEqual(await all(numbers(count)));
});
