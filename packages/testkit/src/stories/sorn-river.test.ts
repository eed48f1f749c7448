import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { changedGaps, gapsOf, type StoryGaps } from './gaps.ts';
import { SORN_RIVER } from './sorn-river.ts';
import { compareStory, readStory, type StoryDocument } from './story.ts';

let documents: readonly StoryDocument[];

beforeAll(async () => {
  documents = await readStory(SORN_RIVER);
});

describe('the demo story', () => {
  it('is read whole', () => {
    expect(documents.map(({ file }) => file.slice(0, 2))).toEqual(
      Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0')),
    );
  });

  it('has what is expected of it, but for the gaps that are listed', () => {
    const listed = JSON.parse(readFileSync(join(SORN_RIVER, 'gaps.json'), 'utf8')) as StoryGaps;
    const { opened, closed } = changedGaps(listed, gapsOf(compareStory(documents)));
    expect(
      { opened, closed },
      'Mend what has come apart; where a change is right, run `node tools/story-gaps.ts` and commit the list.',
    ).toEqual({ opened: [], closed: [] });
  });

  it('is told in words of its documents', () => {
    const foreign = documents.flatMap(({ file, expected, read }) =>
      wordsOf(expected)
        .filter((words) => !read.decoded.characters.includes(words) && !read.text.includes(words))
        .map((words) => `${file}: ${words}`),
    );
    expect(foreign).toEqual([]);
  });
});

function wordsOf(expected: StoryDocument['expected']): string[] {
  return [
    ...expected.statements.flatMap(
      ({ source, cue, content, addressee, medium, relayedBy, saidAt }) => [
        ...content,
        ...[source, cue, addressee, medium, relayedBy, saidAt].filter((words) => words !== null),
      ],
    ),
    ...expected.passages.map(({ starts }) => starts),
    ...expected.times.map(({ text }) => text),
    ...expected.figures.map(({ text }) => text),
    ...expected.events.map(({ trigger }) => trigger),
  ];
}
