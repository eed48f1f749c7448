import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codePointIndex } from '../text/code-points.ts';
import { checkEvidence, evidenceOf, selectorsOf } from './evidence.ts';
import { asId } from './ids.ts';

const REVISION = asId('revision', 'rev_0123456789abcdef');

/** Texts with lone surrogates and astral characters, and a span that splits none. */
const textAndSpan = fc
  .array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('🚢', '\ud83d', '\udea2', 'a')), {
    minLength: 1,
  })
  .map((parts) => parts.join(''))
  .filter((text) => text.length > 0)
  .chain((text) => {
    const length = Array.from(text).length;
    return fc.tuple(
      fc.constant(text),
      fc.tuple(fc.nat(length - 1), fc.nat(length)).map(([a, b]) => {
        const { toUnit } = codePointIndex(text);
        const start = Math.min(a, b);
        return { start: toUnit(start), end: toUnit(Math.max(start + 1, b)) };
      }),
    );
  });

describe('evidenceOf', () => {
  test('has the words at the span, and what stands around them', () => {
    fc.assert(
      fc.property(textAndSpan, ([text, span]) => {
        const evidence = evidenceOf(text, REVISION, span);
        expect(evidence.exact).toBe(text.slice(span.start, span.end));
        expect(text.slice(0, span.start).endsWith(evidence.prefix)).toBe(true);
        expect(text.slice(span.end).startsWith(evidence.suffix)).toBe(true);
        expect(evidence.prefix.length).toBeLessThanOrEqual(32);
        expect(checkEvidence(evidence, text)).toEqual({ kind: 'exact' });
      }),
    );
  });

  test('never begins or ends its context within a character', () => {
    const ships = '🚢'.repeat(40);
    const evidence = evidenceOf(`a${ships}said${ships}z`, REVISION, { start: 81, end: 85 });
    expect(evidence).toMatchObject({ prefix: '🚢'.repeat(16), exact: 'said' });
    expect(evidenceOf(`${ships}asaid`, REVISION, { start: 81, end: 85 }).prefix).toBe(
      `${'🚢'.repeat(15)}a`,
    );
  });

  test.each([
    ['empty', { start: 2, end: 2 }],
    ['turned round', { start: 3, end: 2 }],
    ['before the text', { start: -1, end: 2 }],
    ['after the text', { start: 0, end: 6 }],
    ['between units', { start: 0.5, end: 2 }],
    ['not a number', { start: Number.NaN, end: 2 }],
    ['within a character', { start: 0, end: 4 }],
  ])('refuses a span that is %s', (_, span) => {
    expect(() => evidenceOf('say🚢', REVISION, span)).toThrow(RangeError);
  });
});

describe('checkEvidence', () => {
  const evidence = evidenceOf('He said no.', REVISION, { start: 8, end: 10 });

  test('stands by the words where only their surroundings changed', () => {
    expect(checkEvidence(evidence, 'We said no!')).toEqual({ kind: 'exact' });
  });

  test('is orphaned where other words stand, though the same ones stand elsewhere', () => {
    expect(checkEvidence(evidence, 'Then he said no.')).toEqual({
      kind: 'orphaned',
      reason: 'other-words',
    });
  });

  test('is orphaned where the text ends before it', () => {
    expect(checkEvidence(evidence, 'He said')).toEqual({
      kind: 'orphaned',
      reason: 'text-too-short',
    });
  });
});

test('selectors count in code points', () => {
  const text = '🚢 “No,” he said.';
  const evidence = evidenceOf(text, REVISION, { start: 4, end: 7 });
  expect(selectorsOf(evidence, codePointIndex(text).toCodePoint)).toEqual([
    { type: 'TextPositionSelector', start: 3, end: 6 },
    { type: 'TextQuoteSelector', exact: 'No,', prefix: '🚢 “', suffix: '” he said.' },
  ]);
  expect(Array.from(text).slice(3, 6).join('')).toBe('No,');
});
