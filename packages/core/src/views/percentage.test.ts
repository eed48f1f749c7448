import { expect, it } from 'vitest';
import { percentage } from './percentage.ts';

it.each([
  [1, '100%'],
  [0.9999, '99%'],
  [0.87, '87%'],
  [0.29, '29%'],
  [0.01, '1%'],
  [0.0099, 'under 1%'],
])('a likelihood of %d is %s', (likelihood, words) => {
  expect(percentage(likelihood)).toBe(words);
});
