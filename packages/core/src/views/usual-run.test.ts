import { expect, it } from 'vitest';
import { type CountAt, usualRun } from './usual-run.ts';

it.each<[string, CountAt[], [number, number] | null]>([
  ['nothing', [], null],
  ['one place', [[5, 3]], [5, 5]],
  [
    'a far outlier before',
    [
      [-900, 1],
      [0, 50],
      [10, 50],
    ],
    [0, 10],
  ],
  [
    'far outliers on both sides',
    [
      [-900, 1],
      [0, 100],
      [10, 100],
      [900, 1],
    ],
    [0, 10],
  ],
  [
    'outliers too many to leave out',
    [
      [-900, 10],
      [0, 50],
      [10, 50],
    ],
    [-900, 10],
  ],
  [
    'outliers so near that nothing is gained',
    [
      [-5, 1],
      [0, 50],
      [10, 50],
    ],
    [-5, 10],
  ],
])('%s', (_, counts, run) => {
  expect(usualRun(counts)).toEqual(run === null ? null : { first: run[0], last: run[1] });
});
