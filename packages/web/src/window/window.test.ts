import { DAY, HOUR } from '@rapporteur/core/views/time-bins';
import { describe, expect, it } from 'vitest';
import { fetchedWindow } from './fetched-window.ts';
import {
  instantText,
  padded,
  panned,
  snapped,
  spanOf,
  windowLabel,
  windowOf,
  within,
  zoomed,
  type Window,
} from './window.ts';

const at = (text: string): number => Date.parse(text.length > 10 ? text : `${text}T00:00:00Z`);
const days = (from: string, to: string): Window => ({ from: at(from), to: at(to) });

describe('windows of time', () => {
  it('zoom around an instant that stays where it is', () => {
    const window = days('2025-03-01', '2025-03-11');
    const near = zoomed(window, 0.5, at('2025-03-03'));
    expect(near).toEqual(days('2025-03-02', '2025-03-07'));
    expect(zoomed(near, 2, at('2025-03-03'))).toEqual(window);
  });

  it('are never shorter than three hours', () => {
    const window = zoomed(days('2025-03-01', '2025-03-02'), 0.0001, at('2025-03-01'));
    expect(spanOf(window)).toBe(3 * HOUR);
  });

  it('stay within bounds, as long as they were where that is possible', () => {
    const bounds = days('2025-01-01', '2025-12-31');
    expect(within(days('2024-12-20', '2024-12-30'), bounds)).toEqual(
      days('2025-01-01', '2025-01-11'),
    );
    expect(within(panned(days('2025-12-20', '2025-12-30'), 5 * DAY), bounds)).toEqual(
      days('2025-12-21', '2025-12-31'),
    );
    expect(within(days('2020-01-01', '2030-01-01'), bounds)).toEqual(bounds);
  });

  it('snap to whole days, and to hours where they are short', () => {
    const long = { from: at('2025-03-01') + 5 * HOUR, to: at('2025-03-20') + 20 * HOUR };
    expect(snapped(long)).toEqual(days('2025-03-01', '2025-03-21'));
    const short = { from: at('2025-03-01') + 5.4 * HOUR, to: at('2025-03-02') + 0.6 * HOUR };
    expect(snapped(short)).toEqual({
      from: at('2025-03-01T05:00Z'),
      to: at('2025-03-02T01:00Z'),
    });
    expect(spanOf(snapped({ from: 0, to: 60_000 }))).toBe(HOUR);
  });

  it('are written into an address and read back', () => {
    for (const window of [
      days('2025-03-01', '2025-03-20'),
      { from: at('2025-03-01T05:00Z'), to: at('2025-03-02T01:00Z') },
    ])
      expect(windowOf(instantText(window.from), instantText(window.to))).toEqual(window);
    expect(windowOf('2025-03-20', '2025-03-20')).toBeNull();
    expect(windowOf('2025-03-20', null)).toBeNull();
    expect(windowOf('never', '2025-03-20')).toBeNull();
  });

  it.each([
    [days('2025-03-01', '2025-04-01'), 'March 2025'],
    [days('2025-03-18', '2025-03-22'), '18 to 21 March 2025'],
    [
      { from: at('2025-03-18T09:00Z'), to: at('2025-03-18T15:00Z') },
      '18 March 2025, 09:00 to 15:00 UTC',
    ],
    [
      { from: at('2025-03-18T09:00Z'), to: at('2025-03-19T15:00Z') },
      '18 March 2025, 09:00 to 19 March 2025, 15:00 UTC',
    ],
  ])('are said in words', (window, label) => {
    expect(windowLabel(window)).toBe(label);
  });

  it('are fetched with room around them, the same for windows near one another', () => {
    const window = days('2025-03-01', '2025-03-31');
    const fetched = fetchedWindow(window);
    expect(fetched.from).toBeLessThan(window.from);
    expect(fetched.to).toBeGreaterThan(window.to);
    expect(spanOf(fetched)).toBeLessThanOrEqual(3.5 * spanOf(window));
    expect(fetchedWindow(panned(window, HOUR))).toEqual(fetched);
    const short = { from: at('2025-03-18T09:00Z'), to: at('2025-03-18T12:00Z') };
    expect(spanOf(fetchedWindow(short))).toBeLessThanOrEqual(3.5 * spanOf(short));
    expect(padded(short, 0).from).toBe(short.from);
  });
});
