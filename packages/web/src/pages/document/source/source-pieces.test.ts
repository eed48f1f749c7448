import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourcePieces } from './source-pieces.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 80 });

const cases = text.chain((words) => {
  const length = [...words].length;
  const at = fc.nat(length);
  const span = fc.tuple(at, at).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  return fc.record({
    text: fc.constant(words),
    kept: fc.array(
      span.map((one) => ({ ...one, at: 0 })),
      { maxLength: 5 },
    ),
    removed: fc.array(
      span.map((one) => ({ ...one, reason: 'x' })),
      { maxLength: 5 },
    ),
  });
});

describe('pieces of a captured source', () => {
  test('together are the source', () => {
    fc.assert(
      fc.property(cases, (given) => {
        expect(
          sourcePieces(given)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(given.text);
      }),
    );
  });

  test('every character is what it is: kept before left out before neither', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const covers = (spans: readonly { start: number; end: number }[], at: number): boolean =>
          spans.some(({ start, end }) => start <= at && at < end);
        let at = 0;
        for (const piece of sourcePieces(given))
          for (const _character of piece.text) {
            const wanted = covers(given.kept, at)
              ? 'kept'
              : covers(given.removed, at)
                ? 'removed'
                : 'other';
            expect(piece.kind).toBe(wanted);
            at += 1;
          }
      }),
    );
  });
});
