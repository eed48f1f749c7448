import { expect, test } from 'vitest';
import { isShortened } from './shortened.ts';

const HEADLINE = 'Talks end in Geneva';
const STORY = `${HEADLINE}\n\n${'Both sides left the table late on Sunday without an accord. '.repeat(30)}`;

test.each([
  ['the headline alone', HEADLINE, 'hardly-any'],
  ['the first lines', STORY.slice(0, 500), 'beginning'],
  [
    'the first lines and a plea',
    `${STORY.slice(0, 500)}\n\nSubscribe to continue reading this story.`,
    'beginning',
  ],
  ['most of it', STORY.slice(0, 1500), null],
  ['all of it', STORY, null],
  ['something else', 'This story was withdrawn by the editors after a complaint.', null],
  ['nothing', '', 'hardly-any'],
])('of a story there is left: %s', (_, after, expected) => {
  expect(isShortened(STORY, after)).toBe(expected);
});

test('a short text is not judged', () => {
  expect(isShortened('Talks end. They go on tomorrow.', 'Talks end.')).toBeNull();
});
