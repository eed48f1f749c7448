import { expect, test } from 'vitest';
import type { RevisionItem } from '../../../api/types.ts';
import { comparedPair } from './compared-pair.ts';

function item(id: string, previous: string | null, change: RevisionItem['change']): RevisionItem {
  return { id, previous, change } as RevisionItem;
}

const ITEMS = [
  item('a', null, null),
  item('b', 'a', 'edited-silently'),
  item('c', 'b', 'same-words'),
];

const ids = (...given: Parameters<typeof comparedPair>) => {
  const pair = comparedPair(...given);
  return pair === null ? null : [pair.before.id, pair.after.id];
};

test('without a wish, the last change of words is shown', () => {
  expect(ids(ITEMS, null, null)).toEqual(['a', 'b']);
});

test('what the address names is compared', () => {
  expect(ids(ITEMS, 'c', null)).toEqual(['b', 'c']);
  expect(ids(ITEMS, 'c', 'a')).toEqual(['a', 'c']);
  expect(ids(ITEMS, null, 'a')).toEqual(['a', 'c']);
});

test('one revision is compared with nothing', () => {
  expect(ids(ITEMS.slice(0, 1), null, null)).toBeNull();
  expect(ids(ITEMS, 'a', null)).toBeNull();
  expect(ids(ITEMS, 'b', 'b')).toBeNull();
  expect(ids([], null, null)).toBeNull();
});
