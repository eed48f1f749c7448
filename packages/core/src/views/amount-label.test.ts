import { expect, it } from 'vitest';

import { amountLabel } from './amount-label.ts';

it.each([
  [{ value: 7, low: 7, high: null, unit: 'person' }, 'at least 7 people'],
  [{ value: 1, low: 1, high: 1, unit: 'person' }, '1 person'],
  [{ value: 50, low: null, high: 50, unit: 'drone' }, 'at most 50 drones'],
  [{ value: null, low: 3, high: 4, unit: 'hour' }, '3 to 4 hours'],
  [{ value: null, low: 2000, high: null, unit: 'subsidiary' }, 'at least 2,000 subsidiaries'],
  [{ value: 20, low: null, high: null, unit: 'percent' }, 'about 20 percent'],
  [{ value: 4, low: 4, high: 4, unit: 'percentage-point' }, '4 percentage points'],
  [{ value: 2000, low: 2000, high: 2000, unit: 'm2' }, '2,000 m2'],
  [{ value: 500, low: 500, high: null, unit: 'USD-per-month' }, 'at least 500 USD per month'],
  [{ value: 90, low: 90, high: 90, unit: 'cubic-metre-per-second' }, '90 cubic metres per second'],
  [{ value: null, low: null, high: null, unit: null }, 'unknown'],
])('an amount is told as readers say it: %j', (amount, label) => {
  expect(amountLabel(amount)).toBe(label);
});
