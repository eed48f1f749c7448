import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pieces } from './highlighted.ts';

const highlights = fc.array(
  fc.record({
    start: fc.integer({ min: -3, max: 30 }),
    end: fc.integer({ min: -3, max: 40 }),
    role: fc.constantFrom('source', 'cue', 'found'),
  }),
);

it('pieces together are the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), highlights, (text, marked) => {
      expect(
        pieces(text, marked)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }),
  );
});

it('each piece has the roles of the code points it is made of', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), highlights, (text, marked) => {
      const length = [...text].length;
      for (const piece of pieces(text, marked))
        for (
          let at = piece.start;
          at < Math.min(length, piece.start + [...piece.text].length);
          at += 1
        )
          expect(piece.roles.toSorted()).toEqual(
            [
              ...new Set(
                marked.filter(({ start, end }) => start <= at && at < end).map(({ role }) => role),
              ),
            ].toSorted(),
          );
    }),
  );
});

it('counts code points', () => {
  expect(pieces('a🙂b', [{ start: 2, end: 3, role: 'cue' }]).map(({ text }) => text)).toEqual([
    'a🙂',
    'b',
  ]);
});
