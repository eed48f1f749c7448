import { describe, expect, it } from 'vitest';
import { wordPiece } from './wordpiece.ts';

const VOCABULARY = [
  '[PAD]',
  '[UNK]',
  '[CLS]',
  '[SEP]',
  'zelensky',
  '##y',
  'said',
  'cafe',
  'un',
  '##said',
  '.',
  "'",
  's',
].join('\n');

describe('word pieces', () => {
  const { pieces, cls, sep, pad } = wordPiece(VOCABULARY);

  it.each([
    ['Zelenskyy', [4, 5]],
    ['SAID', [6]],
    ['Café', [7]],
    ['unsaid', [8, 9]],
    ["'s", [11, 12]],
    ['xyz', [1]],
    ['\u200b', [1]],
    ['s'.repeat(101), [1]],
  ])('%s', (word, expected) => {
    expect(pieces(word)).toEqual(expected);
  });

  it('know the special pieces', () => {
    expect({ cls, sep, pad }).toEqual({ cls: 2, sep: 3, pad: 0 });
  });

  it('need them in the vocabulary', () => {
    expect(() => wordPiece('said\nunsaid')).toThrow(new RangeError('the vocabulary has no [UNK]'));
  });
});
