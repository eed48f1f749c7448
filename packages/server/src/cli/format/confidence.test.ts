import { expect, it } from 'vitest';
import { percentage, unratedRemark } from './confidence.ts';

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

it('tells of statements that no limit can judge, where there are any', () => {
  expect(unratedRemark(0)).toBeNull();
  expect(unratedRemark(1)).toMatch(/^1 statement is left out/);
  expect(unratedRemark(2304)).toMatch(/^2,304 statements are left out/);
});
