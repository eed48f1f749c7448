import { expect, it } from 'vitest';
import type { StatementView } from '../api/types.ts';
import { passageMarks, rolesIn } from './passage-marks.ts';

const words = (start: number, end: number) => ({ start, end, exact: '', prefix: '', suffix: '' });
const passage = { ...words(100, 150), kind: 'paragraph', postedAt: null } as never;

it('places the parts in the passage', () => {
  const parts = [
    { part: 'source', words: words(100, 105) },
    { part: 'cue', words: words(106, 110) },
    { part: 'content', words: words(111, 180) },
    { part: 'hedge', words: words(120, 122) },
    { part: 'said at', words: words(160, 170) },
  ] as StatementView['parts'];
  const marks = passageMarks({ passage, parts });
  expect(marks).toEqual([
    { start: 0, end: 5, role: 'source' },
    { start: 6, end: 10, role: 'cue' },
    { start: 11, end: 80, role: 'content' },
  ]);
  expect(rolesIn(marks)).toEqual(['source', 'cue', 'content']);
});

it('has none where there is no passage', () => {
  expect(passageMarks({ passage: null, parts: [] })).toEqual([]);
});
