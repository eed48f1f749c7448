import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayDensity, density } from './density.ts';
import { BIN_UNITS, binLabel, binOf, DAY, HOUR, instantOf, nextBin, unitFor } from './time-bins.ts';

const at = (value: string): number => instantOf(value) ?? Number.NaN;

describe('bins of time', () => {
  test.each([
    ['2025-03-24', '2025-03-24T09:00Z', 'hour'],
    ['2025-03-01', '2025-03-08', 'hour'],
    ['2025-01-01', '2025-07-01', 'day'],
    ['2024-01-01', '2026-01-01', 'week'],
    ['2016-01-01', '2026-01-01', 'month'],
    ['1990-01-01', '2026-01-01', 'quarter'],
    ['1900-01-01', '2026-01-01', 'year'],
    ['1000-01-01', '2026-01-01', 'year'],
  ])('from %s to %s is counted by the %s', (from, to, unit) => {
    expect(unitFor(at(from), at(to))).toBe(unit);
  });

  test('days are the finest where only days are known', () => {
    expect(unitFor(at('2025-03-01'), at('2025-03-02'), { finest: 'day' })).toBe('day');
  });

  test.each([
    ['hour', '2025-05-18T14:00Z'],
    ['day', '2025-05-18'],
    ['week', '2025-05-12'],
    ['month', '2025-05-01'],
    ['quarter', '2025-04-01'],
    ['year', '2025-01-01'],
  ] as const)('the %s of an instant begins on %s', (unit, label) => {
    expect(binLabel(binOf(at('2025-05-18T14:30:00Z'), unit), unit)).toBe(label);
  });

  test('each instant lies in its bin, and bins follow one another without a gap', () => {
    const instants = fc.integer({ min: at('0500-01-01'), max: at('2500-01-01') });
    fc.assert(
      fc.property(instants, fc.constantFrom(...BIN_UNITS), (instant, unit) => {
        const start = binOf(instant, unit);
        const end = nextBin(start, unit);
        expect(start).toBeLessThanOrEqual(instant);
        expect(end).toBeGreaterThan(instant);
        expect(binOf(end, unit)).toBe(end);
        expect(binOf(end - 1, unit)).toBe(start);
      }),
    );
  });

  test('what names no zone is UTC, and what is no date is none', () => {
    expect(at('2025-03-24T14:30')).toBe(at('2025-03-24T14:30:00Z'));
    expect(at('2025-03-24T14:30:00+02:00')).toBe(at('2025-03-24T12:30:00Z'));
    expect(at('2025-03-24') % DAY).toBe(0);
    expect(at('2025-03-24T02:00Z') % HOUR).toBe(0);
    expect(instantOf('yesterday')).toBeNull();
  });
});

describe('density', () => {
  test('counts in order of time, and says nothing of empty bins', () => {
    const instants = ['2025-05-02', '2025-01-01', '2025-05-31'].map(at);
    expect(density(instants, 'month')).toEqual([
      { from: '2025-01-01', count: 1 },
      { from: '2025-05-01', count: 2 },
    ]);
    const days = instants.map((instant) => [instant / DAY, 2] as const);
    expect(dayDensity(days, 'quarter')).toEqual([
      { from: '2025-01-01', count: 2 },
      { from: '2025-04-01', count: 4 },
    ]);
  });
});
