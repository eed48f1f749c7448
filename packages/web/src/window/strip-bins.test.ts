import { expect, it } from 'vitest';
import { stripBins } from './strip-bins.ts';

const answer = (fields: object): Parameters<typeof stripBins>[0] => fields as never;

it('sums the bins of all lanes in order of time', () => {
  const lanes = [
    { bins: [{ from: '2025-03-02', count: 1 }] },
    {
      bins: [
        { from: '2025-03-01', count: 2 },
        { from: '2025-03-02', count: 3 },
      ],
    },
  ];
  expect(stripBins(answer({ kind: 'density', unit: 'day', lanes, items: [] }))).toEqual([
    { from: '2025-03-01', count: 2 },
    { from: '2025-03-02', count: 4 },
  ]);
});

it('counts by days where the answer counts by hours', () => {
  const bins = ['09', '17'].map((hour) => ({ from: `2025-03-01T${hour}:00Z`, count: 1 }));
  expect(
    stripBins(answer({ kind: 'density', unit: 'hour', lanes: [{ bins }], items: [] })),
  ).toEqual([{ from: '2025-03-01', count: 2 }]);
});

it('counts contacts that are given one by one, once each', () => {
  const items = [{ from: '2025-03-05' }, { from: '2025-03-31T09:00Z' }, { from: '' }];
  expect(stripBins(answer({ kind: 'items', unit: 'month', items, lanes: [] }))).toEqual([
    { from: '2025-03-01', count: 2 },
  ]);
});
