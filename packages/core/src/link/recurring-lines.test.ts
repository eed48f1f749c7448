import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OutletLines, SharedLine } from '../model/recurring.ts';
import { lineKey } from '../text/line-key.ts';
import { recurringLines } from './recurring-lines.ts';

const ids = (count: number, from = 0): string[] =>
  Array.from({ length: count }, (_, n) => `d${from + n}`);

/** An outlet of `documents` texts of 4000 units each, in which each line stands in the first so many. */
function outlet(documents: number, lines: Readonly<Record<string, number>>): OutletLines {
  return {
    documents: new Map(ids(documents).map((id) => [id, 4000])),
    shared: Object.entries(lines).map(([words, count]) => ({
      key: lineKey(words) ?? '',
      words,
      documents: ids(count),
    })),
  };
}
const found = (lines: OutletLines): string[] => {
  const keys = recurringLines(lines);
  return lines.shared.filter(({ key }) => keys.has(key)).map(({ words }) => words);
};

describe('whether a line is the outlet’s', () => {
  test.each([
    [3, 20, 'Sign in to join the talk'],
    [3, 60, 'Follow Ines Orrin on Tern Social'],
    [12, 1000, 'Follow Ines Orrin on Tern Social'],
    [5, 20, 'The Tern is not responsible for what stands on the pages of others.'],
    [12, 20, 'The editor of the Tern said that corrections are made within a day.'],
  ])('%i of %i: %s', (count, documents, words) =>
    expect(found(outlet(documents, { [words]: count }))).toEqual([words]),
  );

  test.each([
    [2, 20, 'Sign in to join the talk'],
    [3, 100, 'Follow Ines Orrin on Tern Social'],
    [4, 20, 'The Tern is not responsible for what stands on the pages of others.'],
    [6, 100, 'The dam of Maren holds the water of two lakes and was built by prisoners.'],
    [8, 20, 'Una Vey has said that the dam will be opened when the accusations stop.'],
    [20, 20, '“We shall open the gates when the accusations stop,” it says on the wall.'],
  ])('not %i of %i: %s', (count, documents, words) =>
    expect(found(outlet(documents, { [words]: count }))).toEqual([]),
  );
});

test('versions of one article do not make its sentences the outlet’s', () => {
  const long = Array.from(
    { length: 8 },
    (_, n) => `${'The water of the lower Sorn is brown. '.repeat(10)}${n}.`,
  );
  const lines = outlet(8, {
    ...Object.fromEntries(long.map((one) => [one, 8])),
    'More on the dam': 8,
  });
  expect(found(lines)).toEqual([]);
  const documents = new Map([...lines.documents, ...ids(4, 100).map((id) => [id, 4000] as const)]);
  const shared = lines.shared.map((line) =>
    line.words === 'More on the dam'
      ? { ...line, documents: [...line.documents, ...ids(3, 100)] }
      : line,
  );
  expect(found({ documents, shared })).toEqual(['More on the dam']);
});

test('what a document shares with other outlets makes it no version of one', () => {
  const lines = outlet(4, { 'Sign in to join the talk': 3 });
  const words = 'The water of the lower Sorn is brown. '.repeat(80);
  const foreign = { key: 'foreign', words, documents: ['d0'] };
  expect(found({ ...lines, shared: [...lines.shared, foreign] })).toEqual([
    'Sign in to join the talk',
  ]);
});

test('the order of documents and lines makes no difference', () => {
  const lines = outlet(12, { 'Sign in to join the talk': 6, 'Share this': 9, 'It rained.': 2 });
  const shuffled = <T>(values: readonly T[]): fc.Arbitrary<T[]> =>
    fc.shuffledSubarray([...values], { minLength: values.length });
  fc.assert(
    fc.property(
      shuffled([...lines.documents]),
      shuffled(lines.shared),
      (documents, shared: SharedLine[]) => {
        const turned = shared.map((line) => ({ ...line, documents: line.documents.toReversed() }));
        expect(recurringLines({ documents: new Map(documents), shared: turned })).toEqual(
          recurringLines(lines),
        );
      },
    ),
  );
});

describe('what lines are compared by', () => {
  test.each([
    ['12 Comments', '3 comments'],
    ['“Share” this article…', 'Share this article'],
    ['Day 1,102 of the crisis', 'Day 998 of the crisis'],
  ])('%s = %s', (one, other) => expect(lineKey(one)).toBe(lineKey(other)));
  test.each(['', '—', '12:30', 'x'.repeat(2000)])('no line: %s', (line) =>
    expect(lineKey(line)).toBeNull(),
  );
});
