import fc from 'fast-check';
import { expect, it } from 'vitest';
import { excerpt } from './excerpt.ts';

const cut = (text: string, start: number, end: number): string =>
  Array.from(text).slice(start, end).join('');

it('leaves a short passage whole', () => {
  expect(excerpt('The dam broke.', [{ start: 4, end: 7 }])).toEqual({
    text: 'The dam broke.',
    highlights: [{ start: 4, end: 7, role: 'found' }],
  });
});

it('cuts a long one around what was found', () => {
  const text = `${'word '.repeat(200)}dam ${'more '.repeat(200)}`;
  const { text: piece, highlights } = excerpt(text, [{ start: 1000, end: 1003 }]);
  expect(piece.startsWith('… word ')).toBe(true);
  expect(piece.endsWith(' …')).toBe(true);
  expect(highlights.map(({ start, end }) => cut(piece, start, end))).toEqual(['dam']);
});

it('marks the same words as in the passage, wherever it is cut', () => {
  const passages = fc.array(fc.constantFrom('a', 'dam', '🌍', ' ', 'river ', 'é'), {
    minLength: 1,
    maxLength: 900,
  });
  fc.assert(
    fc.property(passages, fc.nat(), (pieces, seed) => {
      const text = pieces.join('');
      const length = Array.from(text).length;
      const start = seed % length;
      const found = [{ start, end: Math.min(length, start + 3) }];
      const piece = excerpt(text, found);
      for (const one of piece.highlights)
        expect(cut(piece.text, one.start, one.end)).toBe(cut(text, start, found[0]?.end ?? 0));
    }),
  );
});
