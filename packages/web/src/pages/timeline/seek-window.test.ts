import { DAY } from '@rapporteur/core/views/time-bins';
import { expect, it } from 'vitest';
import { spanOf } from '../../window/window.ts';
import { seekWindow } from './seek-window.ts';
import type { Timeline } from './timeline-data.ts';

const at = (text: string): number => Date.parse(`${text}T00:00:00Z`);
const EXTENT = { from: at('1990-01-01'), to: at('2025-01-01') };
const WINDOW = { from: at('2011-01-20'), to: at('2011-02-15') };
const WAS = { lane: 'call', at: at('2011-01-29'), to: at('2011-01-30') };

/** Days on which there was a call; counted by years where much is asked for, else by days. */
const countsOf =
  (...days: string[]) =>
  async (window: { from: number; to: number }): Promise<Timeline> => {
    const unit = spanOf(window) > 1000 * DAY ? 'year' : 'day';
    const inside = days.filter((day) => at(day) >= window.from && at(day) < window.to);
    const bins = inside.map((day) => ({
      from: unit === 'year' ? `${day.slice(0, 4)}-01-01` : day,
      count: 1,
    }));
    return {
      kind: 'density',
      unit,
      lanes: [{ key: 'call', bins }],
      statements: [],
    } as unknown as Timeline;
  };

it('finds what lies years before, and looks closer until its window would show it', async () => {
  const counts = countsOf('1995-06-01', '2003-03-03', '2011-01-29');
  const found = await seekWindow(counts, WAS, 'previous', { window: WINDOW, extent: EXTENT });
  expect(found?.from).toBeLessThan(at('2003-03-03'));
  expect(found?.to).toBeGreaterThan(at('2003-03-04'));
  expect(found === null ? 0 : spanOf(found)).toBe(spanOf(WINDOW));
});

it('finds what comes next, not what began before', async () => {
  const counts = countsOf('2011-01-29', '2019-05-05', '2020-01-01');
  const found = await seekWindow(counts, WAS, 'next', { window: WINDOW, extent: EXTENT });
  expect(found?.from).toBeLessThan(at('2019-05-05'));
  expect(found?.to).toBeGreaterThan(at('2019-05-06'));
});

it('finds nothing where the lane has nothing more', async () => {
  const counts = countsOf('2011-01-29');
  const where = { window: WINDOW, extent: EXTENT };
  expect(await seekWindow(counts, WAS, 'previous', where)).toBeNull();
  expect(await seekWindow(counts, { ...WAS, lane: 'summit' }, 'next', where)).toBeNull();
});

it('finds the one contact that there is, which is not counted but given', async () => {
  const item = { from: '2003-03-03', to: '2003-03-04', precision: 'day', mod: null };
  const answer = { kind: 'items', unit: 'year', items: [item], statements: [] };
  const counts = async () =>
    ({ ...answer, lanes: [{ key: 'call', items: [0], bins: [] }] }) as unknown as Timeline;
  const found = await seekWindow(counts, WAS, 'previous', { window: WINDOW, extent: EXTENT });
  expect(found?.from).toBeLessThan(at('2003-03-03'));
  expect(found?.to).toBeGreaterThan(at('2003-03-03'));
});
