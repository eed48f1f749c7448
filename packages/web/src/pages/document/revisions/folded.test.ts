import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { folded } from './folded.ts';

const KINDS = ['same', 'removed', 'added'] as const;
const segments = fc.array(
  fc.record({
    kind: fc.constantFrom(...KINDS),
    text: fc.string({ minLength: 1, maxLength: 2000 }),
  }),
  { maxLength: 6 },
);

function whole(shown: ReturnType<typeof folded>): string {
  return shown.map((piece) => (piece.kind === 'folded' ? piece.hidden : piece.text)).join('');
}

describe('unchanged stretches', () => {
  test('are folded without losing a character', () => {
    fc.assert(
      fc.property(segments, (all) => {
        expect(whole(folded(all))).toBe(all.map(({ text }) => text).join(''));
      }),
    );
  });

  test('stay in sight next to a change', () => {
    const words = 'They met again. '.repeat(100);
    const shown = folded([
      { kind: 'same', text: words },
      { kind: 'added', text: 'late' },
      { kind: 'same', text: words },
    ]);
    expect(shown.map(({ kind }) => kind)).toEqual(['folded', 'same', 'added', 'same', 'folded']);
    const [, before] = shown;
    expect(before?.kind === 'same' && before.text.length).toBeGreaterThan(150);
    expect(before?.kind === 'same' && /^\S/.test(before.text)).toBe(true);
  });

  test('short ones and changes are shown whole', () => {
    const all = [
      { kind: 'same' as const, text: 'They met.' },
      { kind: 'removed' as const, text: 'x '.repeat(1000) },
    ];
    expect(folded(all)).toEqual(all);
  });
});
