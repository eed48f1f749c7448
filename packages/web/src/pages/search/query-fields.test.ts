import { describe, expect, it } from 'vitest';
import { dateOf, daysOf, fieldOf, withField } from './query-fields.ts';

describe('conditions in a query', () => {
  it.each([
    ['dam act:deny', 'act', 'deny'],
    ['dam outlet:"The Gazette" talks', 'outlet', 'The Gazette'],
    ['outlet:“The Gazette”', 'outlet', 'The Gazette'],
    ['(ACT:deny OR x)', 'act', 'deny'],
    ['a act:deny act:warn', 'act', 'deny'],
    ['fact:deny', 'act', null],
    ['', 'act', null],
  ] as const)('%s', (query, name, value) => {
    expect(fieldOf(query, name)).toBe(value);
  });

  it.each([
    ['dam', 'act', 'deny', 'dam act:deny'],
    ['dam act:deny talks', 'act', 'warn', 'dam talks act:warn'],
    ['dam act:deny', 'act', null, 'dam'],
    ['dam', 'outlet', 'The Gazette', 'dam outlet:"The Gazette"'],
    ['', 'outlet', 'The “Gazette”', 'outlet:"The Gazette"'],
    ['fact:x', 'act', null, 'fact:x'],
    ['', 'date', '2025-03-01..2025-03-31', 'date:2025-03-01..2025-03-31'],
  ] as const)('%s with %s %s', (query, name, value, changed) => {
    expect(withField(query, name, value)).toBe(changed);
  });

  it('what is put in is what is found', () => {
    for (const value of ['deny', 'The Gazette', '2025-03-01..', 'Zoë’s Paper'])
      expect(fieldOf(withField('dam', 'outlet', value), 'outlet')).toBe(value);
  });
});

it.each([
  [null, null, null],
  ['2025-03-01..2025-03-31', '2025-03-01', '2025-03-31'],
  ['2025-03-01..', '2025-03-01', null],
  ['..2025-03-31', null, '2025-03-31'],
  ['2025-03', '2025-03', '2025-03'],
])('days of %s', (date, from, to) => {
  expect(daysOf(date)).toEqual({ from, to });
  expect(dateOf({ from, to })).toBe(date);
});
