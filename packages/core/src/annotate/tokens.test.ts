import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from './tokens.ts';
import { splitWords } from './words.ts';

function words(text: string): string {
  return splitWords(text)
    .map(({ start, end }) => text.slice(start, end))
    .join(' | ');
}

describe('words', () => {
  it.each([
    [
      'Mr. Tael met Gen. Orsk in St. Brann.',
      'Mr. | Tael | met | Gen. | Orsk | in | St. | Brann | .',
    ],
    ['the U.S.-backed plan', 'the | U.S. | - | backed | plan'],
    ['at 3 p.m. (1200 GMT)', 'at | 3 | p.m. | ( | 1200 | GMT | )'],
    ["Venn's aide didn't say he's ill", "Venn | 's | aide | didn't | say | he's | ill"],
    ['O’Brien’s 3½ days', 'O’Brien | ’s | 3½ | days'],
    ['1,250 of 3.5 million', '1,250 | of | 3.5 | million'],
    ["''So,'' he said", "'' | So | , | '' | he | said"],
    ['see https://example.org/a?b=c.', 'see | https://example.org/a?b=c.'],
  ])('%s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });
});

describe('tokens', () => {
  const sentence = fc
    .array(
      fc.constantFrom(
        'Clinton’s',
        'Clinton',
        'big',
        'BIG',
        'talking-to',
        'U.S.',
        'he’s',
        'said',
        '”',
        '3½',
        '𝔘',
      ),
      {
        minLength: 1,
        maxLength: 12,
      },
    )
    .map((parts) => parts.join(' '));

  it('are the words of the text at their offsets', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        for (const token of tokenize(text, [{ start: 0, end: text.length }])) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
        }
      }),
    );
  });

  it('are the same whatever was read before', () => {
    fc.assert(
      fc.property(sentence, fc.array(sentence, { maxLength: 5 }), (text, others) => {
        const alone = tokenize(text, [{ start: 0, end: text.length }]);
        for (const other of others) tokenize(other, [{ start: 0, end: other.length }]);
        expect(tokenize(text, [{ start: 0, end: text.length }])).toEqual(alone);
      }),
    );
  });
});
