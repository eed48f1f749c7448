import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  brushed,
  lastDayOf,
  nextBin,
  readable,
  ticks,
  usualBins,
  withoutGaps,
  type BinUnit,
} from './bins.ts';

const units = fc.constantFrom<BinUnit>('day', 'week', 'month', 'quarter', 'year');
const firsts = fc
  .date({ min: new Date('1850-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => `${date.toISOString().slice(0, 4)}-01-01`);

describe('withoutGaps', () => {
  it('fills what is missing between the first and the last', () => {
    const bins = [
      { from: '2024-02-28', count: 2 },
      { from: '2024-03-01', count: 1 },
    ];
    expect(withoutGaps('day', bins)).toEqual([
      { from: '2024-02-28', count: 2 },
      { from: '2024-02-29', count: 0 },
      { from: '2024-03-01', count: 1 },
    ]);
  });

  it.each([
    ['hour', '2025-03-18T22:00', '2025-03-19T01:00', 4],
    ['hour', '2025-03-18T22:00:00Z', '2025-03-19T01:00:00Z', 4],
    ['week', '2025-03-03', '2025-03-31', 5],
    ['month', '2024-11-01', '2025-02-01', 4],
    ['quarter', '2024-10-01', '2025-07-01', 4],
    ['year', '1999-01-01', '2002-01-01', 4],
  ] as const)('steps by %s from %s to %s', (unit, from, to, length) => {
    const whole = withoutGaps(unit, [
      { from, count: 1 },
      { from: to, count: 1 },
    ]);
    expect(whole).toHaveLength(length);
    expect(whole.at(-1)).toEqual({ from: to, count: 1 });
  });

  it('of nothing makes nothing, and never more than is asked for', () => {
    expect(withoutGaps('day', [])).toEqual([]);
    const ends = [
      { from: '1000-01-01', count: 1 },
      { from: '2000-01-01', count: 1 },
    ];
    expect(withoutGaps('day', ends, 50)).toHaveLength(50);
  });

  it('the last day of a bin is the day before the next begins', () => {
    fc.assert(
      fc.property(units, firsts, (unit, from) => {
        const last = Date.parse(`${lastDayOf(unit, from)}T00:00:00Z`);
        expect(new Date(last + 86_400_000).toISOString().slice(0, 10)).toBe(nextBin(unit, from));
      }),
    );
  });
});

describe('brushed', () => {
  const bins = ['2025-01-01', '2025-02-01', '2025-03-01'].map((from) => ({ from, count: 1 }));

  it.each([
    [
      { from: '2025-02-01', to: '2025-02-28' },
      { start: 1, end: 2 },
    ],
    [
      { from: '2025-01-20', to: '2025-02-10' },
      { start: 0, end: 2 },
    ],
    [
      { from: null, to: '2025-02-10' },
      { start: 0, end: 2 },
    ],
    [
      { from: '2025-02-10', to: null },
      { start: 1, end: 3 },
    ],
    [
      { from: '2020-01-01', to: '2020-12-31' },
      { start: 0, end: 0 },
    ],
  ])('%j covers %j', (days, range) => {
    expect(brushed(bins, days)).toEqual(range);
  });
});

describe('readable', () => {
  it('keeps every count, whatever it puts together', () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 20_000 }), { minLength: 1 });
    fc.assert(
      fc.property(days, (numbers) => {
        const bins = numbers
          .toSorted((a, b) => a - b)
          .map((day) => ({
            from: new Date(day * 86_400_000).toISOString().slice(0, 10),
            count: 2,
          }));
        const { unit, bins: wide } = readable(bins);
        expect(wide.reduce((sum, { count }) => sum + count, 0)).toBe(2 * numbers.length);
        const whole = withoutGaps(unit, wide);
        for (const { from } of wide) expect(whole.map((bin) => bin.from)).toContain(from);
      }),
      { numRuns: 30 },
    );
  });
});

describe('ticks', () => {
  it.each([
    [0, []],
    [1, [1]],
    [7, [5]],
    [61, [50]],
    [10_242, [5000, 10_000]],
  ])('up to %d are %j', (highest, expected) => {
    expect(ticks(highest)).toEqual(expected);
  });

  it('are few and never above the highest', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e7 }), (highest) => {
        const marks = ticks(highest);
        expect(marks.length).toBeLessThanOrEqual(3);
        expect(Math.max(...marks)).toBeLessThanOrEqual(highest);
      }),
    );
  });
});

describe('usualBins', () => {
  it('leaves out what lies far away, and counts it', () => {
    const bins = [
      { from: '1865-04-01', count: 1 },
      { from: '2025-03-01', count: 60 },
      { from: '2025-03-09', count: 40 },
    ];
    expect(usualBins(bins)).toEqual({ usual: bins.slice(1), outside: 1 });
    expect(usualBins(bins.slice(1))).toEqual({ usual: bins.slice(1), outside: 0 });
    expect(usualBins([])).toEqual({ usual: [], outside: 0 });
  });
});
