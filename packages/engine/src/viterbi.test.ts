import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stretches, type TagSet, viterbi } from './viterbi.ts';

const TAGS: TagSet = { size: 3, openedBy: new Map([[2, 1]]) };

test('a tag goes on only where it was opened', () => {
  // Word by word the second and third would be 2 each; the first has to open them.
  const scores = Float32Array.from([-1, -2, 0, -3, -3, 0, -3, -3, 0, 0, -4, -4]);
  expect(viterbi(scores, 0, 4, TAGS)).toEqual([1, 2, 2, 0]);
});

test('is the best of all allowed sequences', () => {
  const words = fc.array(
    fc.array(fc.integer({ min: -9, max: 0 }), { minLength: 3, maxLength: 3 }),
    {
      minLength: 1,
      maxLength: 5,
    },
  );
  fc.assert(
    fc.property(words, (rows) => {
      const scores = Float32Array.from(rows.flat());
      const value = (tags: readonly number[]): number =>
        tags.reduce((sum, tag, word) => sum + (rows[word]?.[tag] ?? 0), 0);
      const best = Math.max(...sequences(rows.length).filter(isAllowed).map(value));
      const found = viterbi(scores, 0, rows.length, TAGS);
      expect(isAllowed(found)).toBe(true);
      expect(value(found)).toBe(best);
    }),
  );
});

test('reads its part of a longer list', () => {
  const scores = Float32Array.from([9, 9, 9, -5, 0, -5, -5, -5, 0]);
  expect(viterbi(scores, 3, 2, TAGS)).toEqual([1, 2]);
  expect(viterbi(scores, 3, 0, TAGS)).toEqual([]);
});

test('a new opening ends the stretch before it', () => {
  expect(stretches([0, 1, 2, 1, 0, 1], 1, 2)).toEqual([
    { from: 1, to: 3 },
    { from: 3, to: 4 },
    { from: 5, to: 6 },
  ]);
});

function sequences(length: number): number[][] {
  if (length === 0) return [[]];
  return sequences(length - 1).flatMap((rest) => [0, 1, 2].map((tag) => [...rest, tag]));
}

function isAllowed(tags: readonly number[]): boolean {
  return tags.every((tag, word) => tag !== 2 || (tags[word - 1] ?? 0) > 0);
}
