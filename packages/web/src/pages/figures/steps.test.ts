import { expect, test } from 'vitest';
import { stepLine, stepsOf } from './steps.ts';

const told = (value: number | null, from: string | null) => ({
  value,
  low: null,
  high: null,
  citation: { published: from === null ? null : { from } },
});

test('each day has the highest that was told on it', () => {
  expect(
    stepsOf([
      told(6, '2031-03-05'),
      told(4, '2031-03-04'),
      told(5, '2031-03-05T09:00'),
      told(9, null),
      told(null, '2031-03-06'),
    ]),
  ).toEqual([
    { day: '2031-03-04', value: 4 },
    { day: '2031-03-05', value: 6 },
  ]);
});

test('the line stays until there is more, and goes up at once', () => {
  const steps = [
    { day: '2031-03-01', value: 5 },
    { day: '2031-03-02', value: 5 },
    { day: '2031-03-05', value: 10 },
  ];
  expect(stepLine(steps, { width: 100, height: 10 })).toEqual([
    { x: 0, y: 5 },
    { x: 20, y: 5 },
    { x: 80, y: 5 },
    { x: 80, y: 0 },
    { x: 100, y: 0 },
  ]);
  expect(stepLine([], { width: 100, height: 10 })).toEqual([]);
});
