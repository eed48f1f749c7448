import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { dayOfIso, dayValue } from './calendar.ts';
import { REFERENCE_UNITS, resolveReference, type TimeReference } from './time-reference.ts';

const BASE: TimeReference = {
  to: 'published',
  rule: 'test',
  unit: 'day',
  offset: null,
  weekday: null,
  month: null,
  day: null,
  direction: 'either',
  strict: false,
  part: null,
};

const from = (reference: Partial<TimeReference>, anchor: string): string | null =>
  resolveReference({ ...BASE, ...reference }, dayOfIso(anchor) ?? 0)?.value ?? null;

describe('a reference', () => {
  // 13 August 2025 is a Wednesday.
  it.each<[string, Partial<TimeReference>, string]>([
    ['yesterday', { offset: -1 }, '2025-08-12'],
    ['tonight', { offset: 0, part: 'TNI' }, '2025-08-13TNI'],
    ['on Friday (told)', { weekday: 5 }, '2025-08-08'],
    ['on Friday (to come)', { weekday: 5, direction: 'future' }, '2025-08-15'],
    ['on Wednesday', { weekday: 3 }, '2025-08-13'],
    ['last Wednesday', { weekday: 3, direction: 'past', strict: true }, '2025-08-06'],
    ['next Wednesday', { weekday: 3, direction: 'future', strict: true }, '2025-08-20'],
    ['Friday of last week', { weekday: 5, offset: -1 }, '2025-08-08'],
    ['last week', { unit: 'week', offset: -1 }, '2025-W32'],
    ['last weekend', { unit: 'week', offset: -1, part: 'WE' }, '2025-W32-WE'],
    ['the weekend', { unit: 'week', weekday: 6, part: 'WE' }, '2025-W32-WE'],
    ['3½ years ago', { unit: 'month', offset: -42 }, '2022-02'],
    ['18 March', { month: 3, day: 18 }, '2025-03-18'],
    ['29 February', { month: 2, day: 29 }, '2024-02-29'],
    ['2 January (to come)', { month: 1, day: 2, direction: 'future' }, '2026-01-02'],
    ['the 20th', { day: 20, direction: 'future' }, '2025-08-20'],
    ['the 5th', { day: 5 }, '2025-08-05'],
    ['in December', { unit: 'month', month: 12 }, '2024-12'],
    ['in August', { unit: 'month', month: 8 }, '2025-08'],
    ['last August', { unit: 'month', month: 8, direction: 'past', strict: true }, '2024-08'],
    ['March of last year', { unit: 'month', month: 3, offset: -1 }, '2024-03'],
    ['last summer', { unit: 'season', month: 6, direction: 'past', strict: true }, '2024-SU'],
    ['the second quarter', { unit: 'quarter', month: 4 }, '2025-Q2'],
    ['this quarter', { unit: 'quarter', offset: 0 }, '2025-Q3'],
    ['Thanksgiving', { month: 11, day: 22, weekday: 4 }, '2024-11-28'],
    ['this decade', { unit: 'decade', offset: 0 }, '202'],
    ['last century', { unit: 'century', offset: -1 }, '19'],
  ])('resolves %s', (_, reference, value) => {
    expect(from(reference, '2025-08-13')).toBe(value);
  });

  it('of hours does not follow from a day', () => {
    expect(from({ unit: 'hour', offset: -2 }, '2025-08-13')).toBe(null);
  });

  it('gives an interval that begins before it ends', () => {
    const day = fc.integer({ min: -100_000, max: 100_000 });
    const small = fc.option(fc.integer({ min: -60, max: 60 }));
    const reference = fc.record({
      unit: fc.constantFrom(...REFERENCE_UNITS),
      offset: small,
      weekday: fc.option(fc.integer({ min: 1, max: 7 })),
      month: fc.option(fc.integer({ min: 1, max: 12 })),
      day: fc.option(fc.integer({ min: 1, max: 31 })),
      direction: fc.constantFrom('past', 'future', 'either'),
      strict: fc.boolean(),
    });
    fc.assert(
      fc.property(reference, day, (given, anchor) => {
        const resolved = resolveReference({ ...BASE, ...given }, anchor);
        expect(resolved === null || resolved.from < resolved.to).toBe(true);
      }),
    );
  });

  it('of a weekday lies within a week on the side that is told', () => {
    const weekdays = fc.integer({ min: 1, max: 7 });
    fc.assert(
      fc.property(weekdays, fc.integer({ min: -20_000, max: 40_000 }), (weekday, anchor) => {
        const behind = resolveReference({ ...BASE, weekday }, anchor);
        const ahead = resolveReference({ ...BASE, weekday, direction: 'future' }, anchor);
        expect((behind?.from ?? '') <= dayValue(anchor)).toBe(true);
        expect((behind?.from ?? '') > dayValue(anchor - 7)).toBe(true);
        expect((ahead?.from ?? '') >= dayValue(anchor)).toBe(true);
        expect((ahead?.from ?? '') < dayValue(anchor + 7)).toBe(true);
      }),
    );
  });
});
