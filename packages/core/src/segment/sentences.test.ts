import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesIn } from './sentences.ts';

const FIXTURES = new URL('../../../../fixtures/sentences/', import.meta.url);

const split = (text: string): string[] =>
  sentencesIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

function passagesOf(file: string): string[][] {
  return readFileSync(new URL(file, FIXTURES), 'utf8')
    .split(/\n{2,}/)
    .map((passage) => passage.split('\n').filter((line) => line !== '' && !line.startsWith('#')))
    .filter((lines) => lines.length > 0);
}

for (const file of readdirSync(FIXTURES).filter((name) => name.endsWith('.txt')))
  describe(`sentences of ${file}`, () => {
    test.each(passagesOf(file).map((lines) => [lines.join(' | '), lines] as const))(
      '%s',
      (_, lines) => {
        const text = lines.reduce((all, line) =>
          line.startsWith('+') ? all + line.slice(1) : `${all} ${line}`,
        );
        expect(split(text)).toEqual(lines.map((line) => line.replace(/^\+/, '')));
      },
    );
  });

const PIECES = fc.constantFrom(
  '.',
  '!',
  '?',
  '…',
  ' ',
  '  ',
  '"',
  '”',
  '“',
  "'",
  ')',
  'U.S.',
  'Mr.',
  'a.m.',
  'No.',
  '5',
  'the',
  'The',
  'said',
  'Kyiv',
  '\n',
  '\u200B',
  '\u202E',
  '\u00A0',
  '😀',
  '\uD800',
  'J.',
  '。',
  'example.com',
  '3½',
  '. . .',
);

test('sentences are ordered, lie within the passage and hold every visible character', () => {
  fc.assert(
    fc.property(fc.array(PIECES, { maxLength: 60 }), fc.nat(5), (pieces, indent) => {
      const text = `${'x'.repeat(indent)}${pieces.join('')}yy`;
      const passage = { start: indent, end: text.length - 2 };
      const sentences = sentencesIn(text, passage);
      let at = passage.start;
      for (const { start, end } of sentences) {
        expect(text.slice(at, start)).toMatch(
          /^[\s\u200B-\u200F\u202A-\u202E\u2060-\u2069\u00AD\uFEFF]*$/,
        );
        expect(start).toBeLessThan(end);
        at = end;
      }
      expect(at).toBeLessThanOrEqual(passage.end);
      expect(text.slice(at, passage.end)).toMatch(
        /^[\s\u200B-\u200F\u202A-\u202E\u2060-\u2069\u00AD\uFEFF]*$/,
      );
    }),
    { numRuns: 1000 },
  );
});
