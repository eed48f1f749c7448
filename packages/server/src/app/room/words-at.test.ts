import { codePointIndex } from '@rapporteur/core/text/code-points';
import { expect, test } from 'vitest';
import { wordsAt } from './words-at.ts';

test('words beyond the first plane are counted as they leave the program, and none is cut in two', () => {
  const text = `${'🌍'.repeat(20)}talks${'🌍'.repeat(20)}`;
  const words = wordsAt(text, codePointIndex(text), { start: 40, end: 45 });
  expect(words).toEqual({
    start: 40,
    end: 45,
    codePoints: { start: 20, end: 25 },
    exact: 'talks',
    prefix: '🌍'.repeat(16),
    suffix: '🌍'.repeat(16),
  });
  const odd = wordsAt(`x${text}x`, codePointIndex(`x${text}x`), { start: 42, end: 45 });
  expect(odd.prefix).toBe(`${'🌍'.repeat(15)}t`);
  const cut = wordsAt(`${text}`, codePointIndex(text), { start: 41, end: 44 });
  expect(cut.suffix).toBe(`s${'🌍'.repeat(15)}`);
});
