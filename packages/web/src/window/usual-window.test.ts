import { describe, expect, it } from 'vitest';
import { bulkOf, usualWindow } from './usual-window.ts';

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`);
const bins = [
  { from: '1979-03-26', count: 1 },
  { from: '2025-03-03', count: 40 },
  { from: '2025-03-17', count: 50 },
  { from: '2025-04-07', count: 8 },
  { from: '2030-01-07', count: 1 },
];

describe('where to begin', () => {
  it('is the shortest run that holds most', () => {
    expect(bulkOf(bins, 'week', 0.9)).toEqual({ from: day('2025-03-03'), to: day('2025-03-24') });
    expect(bulkOf(bins, 'week', 0.95)).toEqual({ from: day('2025-03-03'), to: day('2025-04-14') });
    expect(bulkOf(bins, 'week', 1)).toEqual({ from: day('1979-03-26'), to: day('2030-01-14') });
    expect(bulkOf([], 'week', 0.9)).toBeNull();
  });

  it('reaches to the day that the dossier tells until', () => {
    const window = usualWindow({
      extent: { from: '1979-03-26', to: '2030-01-14' },
      asOf: '2025-04-20',
      overview: bins,
      overviewUnit: 'week',
    });
    expect(window?.to).toBeGreaterThan(day('2025-04-20'));
    expect(window?.to).toBeLessThan(day('2025-05-01'));
    expect(window?.from).toBeLessThan(day('2025-03-03'));
  });

  it('is nowhere in a dossier without dates', () => {
    const nothing = { extent: null, asOf: null, overview: [], overviewUnit: 'day' } as const;
    expect(usualWindow(nothing)).toBeNull();
  });

  it('is the whole of a dossier whose documents are dated and whose contacts are not', () => {
    const window = usualWindow({
      extent: { from: '2025-03-01', to: '2025-03-31' },
      asOf: '2025-03-30',
      overview: [],
      overviewUnit: 'day',
    });
    expect(window?.from).toBeLessThan(day('2025-03-01'));
  });
});
