import { describe, expect, it } from 'vitest';
import { type Ranked, rankerOf } from './ranker.ts';

const at = { start: 0, end: 2 };
const nobody: Ranked = { entities: [], features: { nobody: 1 } };
const speaker: Ranked = { entities: ['e1'], features: { 'spoke last': 1, weight: 0.5 } };
const other: Ranked = { entities: ['e2'], features: { weight: 1 } };

describe('ranker', () => {
  it('gives shares that are 1 together', () => {
    const shares = rankerOf({ nobody: 0.3, weight: 2 })(at, [nobody, speaker, other]);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  });

  it('prefers what its weights do', () => {
    const all = [nobody, speaker, other];
    expect(rankerOf({ 'spoke last': 3 })(at, all)[1]).toBeGreaterThan(0.8);
    expect(
      rankerOf({ weight: 3 })(at, all).indexOf(Math.max(...rankerOf({ weight: 3 })(at, all))),
    ).toBe(2);
    expect(rankerOf({ nobody: 3 })(at, all)[0]).toBeGreaterThan(0.8);
  });

  it('finds all alike that it knows nothing of', () => {
    expect(rankerOf({})(at, [nobody, speaker])).toEqual([0.5, 0.5]);
  });

  it('bears weights of any size', () => {
    expect(rankerOf({ nobody: 5000 })(at, [nobody, speaker])).toEqual([1, 0]);
  });
});
