import { describe, expect, it } from 'vitest';
import { scaleOf } from './scale.ts';

const exactly = (value: number) => ({ value, low: value, high: value });

describe('the scale of what is said of one thing', () => {
  it('has the least and the most of it, with a margin', () => {
    const scale = scaleOf([exactly(10), exactly(30)]);
    expect([scale?.low, scale?.high]).toEqual([10, 30]);
    const [first, second] = [exactly(10), exactly(30)].map((one) => scale?.extentOf(one)?.at ?? -1);
    expect(first).toBeGreaterThan(0);
    expect(second).toBeLessThan(1);
    expect(first).toBeCloseTo(1 - (second ?? 0));
  });

  it('draws a range from end to end, an open one to the edge, "about" a tenth to either side', () => {
    const scale = scaleOf([exactly(10), exactly(20)]);
    const ten = scale?.extentOf(exactly(10))?.at;
    expect(scale?.extentOf({ value: 10, low: 10, high: null })).toEqual({
      at: ten,
      from: ten,
      to: 1,
      open: 'high',
    });
    expect(scale?.extentOf({ value: null, low: null, high: 10 })).toEqual({
      at: null,
      from: 0,
      to: ten,
      open: 'low',
    });
    const about = scale?.extentOf({ value: 15, low: null, high: null });
    expect((about?.at ?? 0) - (about?.from ?? 0)).toBeCloseTo((about?.to ?? 0) - (about?.at ?? 0));
    expect(about?.to).toBeGreaterThan(about?.at ?? 1);
  });

  it('is in the middle where all say the same', () => {
    expect(scaleOf([exactly(7)])?.extentOf(exactly(7))?.at).toBe(0.5);
    expect(scaleOf([exactly(0)])?.extentOf(exactly(0))?.at).toBe(0.5);
  });

  it('goes by powers of ten where the most is very much more than the least', () => {
    const scale = scaleOf([exactly(1), exactly(1_000_000)]);
    expect(scale?.extentOf(exactly(1000))?.at).toBeCloseTo(0.5);
    expect(scale?.ticks.map(({ value }) => value)).toEqual([1, 1000, 1_000_000]);
  });

  it('labels round numbers that are not in the way of the ends', () => {
    expect(scaleOf([exactly(4), exactly(97)])?.ticks.map(({ value }) => value)).toEqual([
      4, 50, 97,
    ]);
  });

  it('is none where nobody gives a number', () => {
    expect(scaleOf([{ value: null, low: null, high: null }])).toBeNull();
    expect(scaleOf([exactly(1)])?.extentOf({ value: null, low: null, high: null })).toBeNull();
  });
});
