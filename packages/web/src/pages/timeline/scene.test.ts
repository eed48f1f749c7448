import { DAY } from '@rapporteur/core/views/time-bins';
import { describe, expect, it } from 'vitest';
import { drawnExtent } from './drawn-extent.ts';
import { laneHeights, rowsOf } from './rows.ts';
import { markStretch, sceneOf, SIZES } from './scene.ts';
import { timelineData, type Timeline, type TimelineItem } from './timeline-data.ts';

const at = (text: string): number => Date.parse(`${text}T00:00:00Z`);

const item = (from: string, fields: Partial<TimelineItem> = {}): TimelineItem => ({
  id: `rev_0123456789abcdef/v${from.slice(-2)}`,
  mode: 'meet',
  status: 'occurred',
  from,
  to: null,
  precision: 'day',
  mod: null,
  upcoming: false,
  participants: [
    { id: 'ent_1', name: 'Orlova', role: 'actor' },
    { id: 'ent_2', name: 'Brandt', role: 'actor' },
  ],
  where: null,
  reports: 1,
  ...fields,
});

const answer = (items: readonly TimelineItem[]): Timeline =>
  ({
    kind: 'items',
    unit: 'day',
    items,
    statements: [{ from: '2025-03-01', count: 4 }],
    lanes: [
      { key: 'meet', label: 'meet', count: items.length, items: [...items.keys()], bins: [] },
    ],
  }) as unknown as Timeline;

const OPTIONS = { perPixel: DAY / 10, available: 200, measure: (text: string) => text.length * 6 };

describe('what is drawn of a date', () => {
  it.each([
    ['a day', '2025-03-18', '2025-03-19', 'day', null, '2025-03-18', '2025-03-19', true, null],
    ['a month', '2025-03-01', '2025-04-01', 'month', null, '2025-03-01', '2025-04-01', false, null],
    [
      'several days',
      '2025-03-18',
      '2025-03-21',
      'day',
      null,
      '2025-03-18',
      '2025-03-21',
      true,
      null,
    ],
    [
      'early',
      '2025-03-01',
      '2025-03-31',
      'month',
      'START',
      '2025-03-01',
      '2025-03-11',
      false,
      null,
    ],
    ['late', '2025-03-01', '2025-03-31', 'month', 'END', '2025-03-21', '2025-03-31', false, null],
    [
      'before',
      '2025-03-01',
      '2025-04-01',
      'month',
      'BEFORE',
      '2025-03-01',
      '2025-04-01',
      false,
      'before',
    ],
    ['since', '2025-03-18', null, 'day', null, '2025-03-18', '2025-03-19', true, 'after'],
  ])('%s', (_, from, to, precision, mod, first, last, exact, open) => {
    const drawn = drawnExtent({ from, to, precision, mod });
    expect(drawn?.core.from).toBe(at(first));
    expect(drawn?.core.to).toBe(at(last));
    expect([drawn?.exact, drawn?.open]).toEqual([exact, open]);
  });

  it('an hour is an hour long, and no date is nothing', () => {
    const hour = { from: '2025-03-18T09:00Z', to: null, precision: 'hour', mod: null };
    const drawn = drawnExtent(hour);
    expect((drawn?.to ?? 0) - (drawn?.from ?? 0)).toBe(DAY / 24);
    expect(drawn?.open).toBeNull();
    expect(drawnExtent({ ...hour, from: '' })).toBeNull();
  });
});

describe('rows', () => {
  it('take what does not overlap, in the first row with room', () => {
    const stretches = [
      { left: 0, right: 10 },
      { left: 5, right: 15 },
      { left: 10, right: 20 },
      { left: 12, right: 13 },
    ];
    expect(rowsOf(stretches, 5)).toEqual([0, 1, 0, 2]);
    expect(rowsOf(stretches, 2)).toEqual([0, 1, 0, -1]);
  });
});

describe('heights of lanes', () => {
  it('share what is left over', () => {
    expect(laneHeights([40, 60], [20, 20], 120)).toEqual([50, 70]);
    expect(laneHeights([40, 60], [20, 20], 900)).toEqual([88, 108]);
  });
  it('give those that want least what they want, and the others the same', () => {
    expect(laneHeights([300, 40, 500], [20, 20, 20], 240)).toEqual([100, 40, 100]);
  });
  it('are never less than the least, even where they do not fit', () => {
    expect(laneHeights([10, 40, 10], [15, 30, 15], 20)).toEqual([15, 30, 15]);
    expect(laneHeights([], [], 20)).toEqual([]);
  });
});

describe('a scene', () => {
  it('labels contacts where there is room, and stacks those that overlap', () => {
    const data = timelineData(answer([item('2025-03-18'), item('2025-03-19'), item('2025-05-01')]));
    const [lane] = sceneOf(data, OPTIONS).lanes;
    const [first, second, third] = lane?.marks ?? [];
    expect(first?.label).toBe('Orlova and Brandt');
    expect(second?.y).toBe((first?.y ?? 0) + SIZES.labelled);
    expect(third?.y).toBe(first?.y);
  });

  it('leaves labels out where they do not fit, then counts', () => {
    const days = Array.from({ length: 28 }, (_, day) =>
      item(`2025-02-${String(day + 1).padStart(2, '0')}`),
    );
    const lane = (perPixel: number, available: number) =>
      sceneOf(timelineData(answer(days)), { ...OPTIONS, perPixel, available }).lanes[0];
    expect(lane(DAY / 10, 120)?.marks.every(({ label }) => label === null)).toBe(true);
    expect(lane(DAY / 10, 120)?.bins).toEqual([]);
    const crowded = lane(DAY * 10, 44);
    expect(crowded?.marks).toEqual([]);
    expect(crowded?.bins.reduce((sum, { count }) => sum + count, 0)).toBe(28);
  });

  it('draws a month as long as it is, and a day as a dot in its middle', () => {
    const month = { from: at('2025-03-01'), to: at('2025-04-01') };
    const drawn = markStretch(month, DAY / 10);
    expect(drawn.right - drawn.left).toBeCloseTo(310);
    const day = markStretch({ from: 0, to: DAY }, DAY / 10);
    expect(day).toEqual({ left: 5 - SIZES.dot / 2, right: 5 + SIZES.dot / 2 });
  });
});
