import { expect, it } from 'vitest';
import { unratedRemark } from './confidence.ts';

it('tells of statements that no limit can judge, where there are any', () => {
  expect(unratedRemark(0)).toBeNull();
  expect(unratedRemark(1)).toMatch(/^1 statement is left out/);
  expect(unratedRemark(2304)).toMatch(/^2,304 statements are left out/);
});
