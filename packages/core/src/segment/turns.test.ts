import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { passagesOf } from './passages.ts';
import { turnLabel } from './turns.ts';

const FIXTURES = new URL('../../../../fixtures/transcripts/', import.meta.url);
const NAMES = readdirSync(FIXTURES)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -4));

/** Each line is a block, as the cleaner hands them over. */
function table(text: string): string {
  let at = 0;
  const blocks = text.split('\n').flatMap((line) => {
    const span = { start: at, end: at + line.length };
    at += line.length + 1;
    return line === '' ? [] : [{ span, element: null, postedAt: null }];
  });
  const passages = passagesOf(text, blocks);
  return passages.map(({ kind, start, end }) => `${kind}\t${text.slice(start, end)}\n`).join('');
}

describe.each(NAMES.filter((name) => !name.endsWith('-none')))('transcript %s', (name) => {
  test('turns', () => {
    const expected = new URL(`${name}.tsv`, FIXTURES);
    expect(existsSync(expected)).toBe(true);
    expect(table(readFileSync(new URL(`${name}.txt`, FIXTURES), 'utf8'))).toBe(
      readFileSync(expected, 'utf8'),
    );
  });
});

test.each(NAMES.filter((name) => name.endsWith('-none')))('no talk: %s', (name) => {
  expect(table(readFileSync(new URL(`${name}.txt`, FIXTURES), 'utf8'))).not.toMatch(/^turn\t/m);
});

test.each([
  ['MS. LISK: Good afternoon.', 'MS. LISK', 'capitals'],
  ['PRESIDENT TRUMP: Thank you.', 'PRESIDENT TRUMP', 'capitals'],
  ['SEN. UNA VEY (V-TORVAST): No.', 'SEN. UNA VEY', 'capitals'],
  ['[00:01:23] TARN: Ruben?', 'TARN', 'capitals'],
  ['Joren Halk (via interpreter): We came.', 'Joren Halk', 'name'],
  ['Question: Do you?', 'Question', 'asker'],
  ['Q: Do you?', 'Q', 'asker'],
  ['Q   And the dam?', 'Q', 'bare'],
])('%s', (line, speaker, form) => expect(turnLabel(line)).toEqual({ speaker, form }));

test.each([
  'The minister said: no.',
  'CLAIM: The dam was opened.',
  'A man said no.',
  'Note: this is none.',
  'https://tern.example/: a link',
  'He said it at 10:15.',
  '',
])('no label: %s', (line) => expect(turnLabel(line)).toBeNull());
