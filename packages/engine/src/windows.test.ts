import fc from 'fast-check';
import { expect, test } from 'vitest';
import { windowsOf } from './windows.ts';

/** Lengths of sentences in words, and of each word in pieces. */
const documents = fc.array(
  fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 400 }),
  { maxLength: 30 },
);

test('centres are all words once and in order, and no window is longer than the encoder reads', () => {
  fc.assert(
    fc.property(documents, (lines) => {
      const sentences = lines.flatMap((line, index) => line.map(() => index));
      const sizes = lines.flat();
      const windows = windowsOf(sentences, sizes);
      let at = 0;
      for (const { from, centreFrom, centreTo, to } of windows) {
        expect(centreFrom).toBe(at);
        expect(from).toBeLessThanOrEqual(centreFrom);
        expect(centreTo).toBeGreaterThan(centreFrom);
        expect(to).toBeGreaterThanOrEqual(centreTo);
        expect(sizes.slice(from, to).reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(510);
        at = centreTo;
      }
      expect(at).toBe(sizes.length);
    }),
  );
});

test('sentences stay whole, with their neighbours for context', () => {
  const sentences = [0, 0, 1, 1, 2, 2, 3, 3];
  const sizes = sentences.map(() => 1);
  expect(windowsOf(sentences, sizes, { centre: 4, context: 3 })).toEqual([
    { from: 0, centreFrom: 0, centreTo: 4, to: 6 },
    { from: 2, centreFrom: 4, centreTo: 8, to: 8 },
  ]);
});

test('what stands around a window does not change it where sentences are far away', () => {
  const sentences = Array.from({ length: 100 }, (_, index) => Math.floor(index / 10));
  const sizes = sentences.map(() => 1);
  const [first] = windowsOf(sentences, sizes, { centre: 20, context: 10 });
  const [same] = windowsOf(sentences.slice(0, 40), sizes.slice(0, 40), { centre: 20, context: 10 });
  expect(first).toEqual(same);
});
