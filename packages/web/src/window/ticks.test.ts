import { describe, expect, it } from 'vitest';
import { ticksOf } from './ticks.ts';

const window = (from: string, to: string) => ({ from: Date.parse(from), to: Date.parse(to) });
const labels = (from: string, to: string, width: number) => {
  const { minor, major } = ticksOf(window(from, to), width);
  return [minor.map(({ label }) => label).join(' '), major.map(({ label }) => label).join(' | ')];
};

describe('ticks of an axis of time', () => {
  it.each([
    ['2025-03-18T00:00Z', '2025-03-18T12:00Z', 400, '00:00 03:00 06:00 09:00', '18 March 2025'],
    ['2025-03-28', '2025-04-03', 300, '28 29 30 31 1 2', 'March 2025 | April 2025'],
    ['2025-03-27', '2025-04-06', 200, '27 29 1 3 5', 'March 2025 | April 2025'],
    ['2025-03-01', '2025-04-01', 200, '3 10 17 24 31', 'March 2025'],
    ['2024-11-15', '2025-03-01', 300, 'Dec Jan Feb', '2024 | 2025'],
    ['2024-01-01', '2025-01-01', 300, 'Jan Apr Jul Oct', '2024'],
    ['2000-06-01', '2025-01-01', 400, '2005 2010 2015 2020', ''],
  ])('of %s to %s on %i pixels', (from, to, width, minor, major) => {
    expect(labels(from, to, width)).toEqual([minor, major]);
  });

  it('are few, however long the window is', () => {
    const { minor } = ticksOf(window('0100-01-01', '2500-01-01'), 600);
    expect(minor.length).toBeLessThan(12);
    expect(minor.length).toBeGreaterThan(2);
  });
});
