import { expect, it } from 'vitest';
import { stripLabels } from './strip-labels.ts';

const window = (from: string, to: string) => ({ from: Date.parse(from), to: Date.parse(to) });
const textsOf = (from: string, to: string, width: number) =>
  stripLabels(window(from, to), width)
    .toSorted((a, b) => a.x - b.x)
    .map(({ text }) => text);

it('months stand where they begin, and days where they leave room', () => {
  expect(textsOf('2011-01-25', '2011-02-12', 600)).toEqual(
    '25 26 27 28 29 30 31|February 2011|4 5 6 7 8 9 10 11'
      .split('|')
      .flatMap((part) => (part.startsWith('F') ? [part] : part.split(' '))),
  );
});

it('nothing overlaps or leaves the strip', () => {
  for (const width of [200, 320, 700, 1400]) {
    const labels = stripLabels(window('2025-03-05', '2025-03-12'), width).toSorted(
      (a, b) => a.x - b.x,
    );
    expect(labels.length).toBeGreaterThan(0);
    for (const [index, { x, text }] of labels.entries())
      expect(x + text.length * 6).toBeLessThan(labels[index + 1]?.x ?? width);
  }
});
