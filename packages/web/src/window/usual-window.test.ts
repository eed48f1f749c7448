import { describe, expect, it } from 'vitest';
import { bulkOf, usualWindow } from './usual-window.ts';

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`);
const SHARES = { most: 0.9, least: 0.6 };
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
    const window = usualWindow(
      {
        extent: { from: '1979-03-26', to: '2030-01-14' },
        asOf: '2025-04-20',
        overview: bins,
        overviewUnit: 'week',
      },
      SHARES,
    );
    expect(window?.to).toBeGreaterThan(day('2025-04-20'));
    expect(window?.to).toBeLessThan(day('2025-05-05'));
    expect(window?.from).toBeLessThan(day('2025-03-03'));
  });

  it('leaves out what lies so far off that all else would be a dot', () => {
    const few = [
      { from: '2010-01-04', count: 2 },
      { from: '2025-03-03', count: 8 },
    ];
    const whole = { extent: { from: '2010-01-04', to: '2025-03-10' }, asOf: null } as const;
    const window = usualWindow({ ...whole, overview: few, overviewUnit: 'week' }, SHARES);
    expect(window?.from).toBeGreaterThan(day('2025-02-01'));
    const even = [
      { from: '2025-01-06', count: 5 },
      { from: '2025-03-03', count: 5 },
    ];
    const spread = usualWindow({ ...whole, overview: even, overviewUnit: 'week' }, SHARES);
    expect(spread?.from).toBeLessThan(day('2025-01-07'));
  });

  it('is nowhere in a dossier without dates', () => {
    const nothing = { extent: null, asOf: null, overview: [], overviewUnit: 'day' } as const;
    expect(usualWindow(nothing, SHARES)).toBeNull();
  });

  it('is the whole of a dossier whose documents are dated and whose contacts are not', () => {
    const window = usualWindow(
      {
        extent: { from: '2025-03-01', to: '2025-03-31' },
        asOf: '2025-03-30',
        overview: [],
        overviewUnit: 'day',
      },
      SHARES,
    );
    expect(window?.from).toBeLessThan(day('2025-03-01'));
  });
});
