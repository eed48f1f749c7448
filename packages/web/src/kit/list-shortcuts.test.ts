import { expect, it } from 'vitest';
import { nextRow } from './list-shortcuts.ts';
import { moved } from './brush.ts';

const list = { count: 5, isHeading: (index: number) => index === 0 || index === 3 };

it.each([
  [-1, 1, 1],
  [1, 1, 2],
  [2, 1, 4],
  [4, 1, null],
  [4, -1, 2],
  [1, -1, null],
  [5, -1, 4],
] as const)('from %s by %s comes %s', (from, step, to) => {
  expect(nextRow(list, from, step)).toBe(to);
});

it.each([
  ['ArrowRight', false, null, { start: 0, end: 1 }],
  ['ArrowLeft', false, null, { start: 9, end: 10 }],
  ['ArrowRight', false, { start: 2, end: 4 }, { start: 3, end: 5 }],
  ['ArrowRight', false, { start: 8, end: 10 }, { start: 8, end: 10 }],
  ['ArrowRight', true, { start: 2, end: 4 }, { start: 2, end: 5 }],
  ['ArrowLeft', true, { start: 2, end: 3 }, { start: 2, end: 3 }],
  ['Home', false, { start: 5, end: 6 }, { start: 0, end: 1 }],
  ['End', true, { start: 5, end: 6 }, { start: 5, end: 10 }],
  ['Escape', false, { start: 5, end: 6 }, null],
  ['Escape', false, null, undefined],
  ['x', false, null, undefined],
] as const)('%s (shift: %s) on %j chooses %j', (key, shift, chosen, next) => {
  expect(moved(key, shift, chosen, 10)).toEqual(next);
});
