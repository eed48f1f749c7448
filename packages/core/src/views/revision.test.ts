import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Metadata } from '../model/document.ts';
import { compareRevisions, isOrphaned } from './revision.ts';
import { diffWords } from './revision-diff.ts';

/** Changes as `[out|in]`, with what stands around them. */
function marked(before: string, after: string): string {
  let at = 0;
  let line = '';
  for (const change of diffWords(before, after)) {
    const out = before.slice(change.before.start, change.before.end);
    const put = after.slice(change.after.start, change.after.end);
    line += `${after.slice(at, change.after.start)}[${out}|${put}]`;
    at = change.after.end;
  }
  return line + after.slice(at);
}

describe('a diff of words', () => {
  test.each([
    ['At least 7 died.', 'At least 9 died.', 'At least [7|9] died.'],
    ['He said no.', 'He said no, twice.', 'He said no[|, twice].'],
    ['One.\n\nTwo.\n\nThree.', 'One.\n\nThree.', 'One.[Two.|]\n\nThree.'],
    ['One.\n\nThree.', 'One.\n\nTwo.\n\nThree.', 'One.\n\n[|Two.]\n\nThree.'],
    ['Same  words\there.', 'Same words here.', 'Same words here.'],
    ['', 'All new.', '[|All new.]'],
    ['All old.', '', '[All old.|]'],
    ['Zoë met Anna.', 'Zoé met Anna.', '[Zoë|Zoé] met Anna.'],
  ])('%j to %j', (before, after, expected) => {
    expect(marked(before, after)).toBe(expected);
  });

  const word = fc.constantFrom(
    'the',
    'talks',
    'ended',
    'with',
    'no',
    'accord',
    '.',
    '\n\n',
    '“',
    '7',
    '🕊',
  );
  const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));

  test('makes the new text of the old one, and is in order and within both', () => {
    const squeezed = (words: string): string => words.replace(/\s+/g, '');
    fc.assert(
      fc.property(text, text, (before, after) => {
        let made = '';
        let at = 0;
        let end = 0;
        for (const change of diffWords(before, after)) {
          expect(change.before.start).toBeGreaterThanOrEqual(at);
          expect(change.after.start).toBeGreaterThanOrEqual(end);
          made += before.slice(at, change.before.start);
          made += after.slice(change.after.start, change.after.end);
          at = change.before.end;
          end = change.after.end;
        }
        expect(squeezed(made + before.slice(at))).toBe(squeezed(after));
      }),
    );
  });

  test('of a text with itself is empty', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(diffWords(one, one)).toEqual([]);
      }),
    );
  });

  test('of texts that have nothing in common is one change, however long they are', () => {
    const before = Array.from({ length: 20_000 }, (_, index) => `a${index}`).join(' ');
    const after = Array.from({ length: 20_000 }, (_, index) => `b${index}`).join('\n');
    expect(diffWords(before, after)).toEqual([
      { before: { start: 0, end: before.length }, after: { start: 0, end: after.length } },
    ]);
  });
});

const BARE: Metadata = {
  url: null,
  outlet: null,
  language: null,
  title: null,
  authors: [],
  published: null,
};

function modified(value: string): Metadata {
  const date = { value, precision: 'second' } as const;
  return { ...BARE, modified: { kind: 'stated', value: date, evidence: [] } };
}

describe('an edit', () => {
  test.each([
    ['no time of modification', BARE, BARE, true],
    ['the same time', modified('2025-03-24T10:00:00Z'), modified('2025-03-24T10:00:00Z'), true],
    ['a time that is gone', modified('2025-03-24T10:00:00Z'), BARE, true],
    ['another time', modified('2025-03-24T10:00:00Z'), modified('2025-03-24T11:00:00Z'), false],
    ['a time at last', BARE, modified('2025-03-24T11:00:00Z'), false],
  ])('that comes with %s', (_, before, after, silent) => {
    const change = compareRevisions(
      { text: 'Seven died.', metadata: before },
      { text: 'Nine died.', metadata: after },
    );
    expect([change.words, change.silent]).toEqual(['changed', silent]);
  });

  test('of no words is no silent one', () => {
    const change = compareRevisions(
      { text: 'Seven  died.', metadata: BARE },
      { text: 'Seven died.', metadata: BARE },
    );
    expect(change).toEqual({ words: 'same', silent: false, changes: [] });
  });
});

test('a statement is orphaned when any of its words are gone', () => {
  const statement = { content: [{ exact: 'We reject it' }, { exact: 'for ever' }] };
  expect(isOrphaned(statement, '“We reject it,” he said, “for ever.”')).toBe(false);
  expect(isOrphaned(statement, '“We reject it,” he said.')).toBe(true);
});
