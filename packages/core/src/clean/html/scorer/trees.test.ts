import { expect, test } from 'vitest';
import { FEATURES } from './block-features.ts';
import { bodyProbability, TRAINED_ON } from './trees.ts';

test('the columns that are computed are those that the trees were trained on', () => {
  expect(FEATURES).toEqual(TRAINED_ON);
});

test('whatever the row, a probability comes out', () => {
  for (const value of [0, -1, 1e9, Number.NaN]) {
    const sure = bodyProbability(new Float64Array(FEATURES.length).fill(value));
    expect(sure).toBeGreaterThan(0);
    expect(sure).toBeLessThan(1);
  }
});
