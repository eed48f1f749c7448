import { documentReader } from '@rapporteur/core/pipeline/read-document';
import { describe, expect, it } from 'vitest';
import { compareDocument } from './compare-document.ts';
import type { ExpectedDocument } from './expected-document.ts';
import { changedGaps, gapsOf, type StoryGaps } from './gaps.ts';
import { matchBest, matchInOrder } from './matching.ts';

const TEXT =
  'A headline of a story\n\nSeven people were killed on 3 June 2024, Anna Schmidt said.\n';

const EXPECTED: ExpectedDocument = {
  title: 'A headline of a story',
  published: null,
  outlet: null,
  authors: [],
  removed: [],
  passages: [
    { kind: 'headline', starts: 'A headline' },
    { kind: 'paragraph', starts: 'Seven people' },
  ],
  statements: [
    {
      speaker: 'Anna Schmidt',
      source: 'Anna Schmidt',
      form: 'name',
      cue: 'said',
      content: ['Seven people were killed on 3 June 2024'],
      type: 'indirect',
      act: 'assert',
      addressee: null,
      medium: null,
      relayedBy: null,
      saidAt: null,
      factuality: 'CT+',
      parent: null,
    },
  ],
  entities: [{ type: 'person', name: 'Anna Schmidt', aliases: [], country: null }],
  times: [{ text: '3 June 2024', type: 'DATE', value: '2024-06-03' }],
  figures: [],
  events: [],
};

/** Gaps of the layers given, with these fields expected otherwise. */
function gapsWith(expected: Partial<ExpectedDocument>, ...layers: string[]): StoryGaps[string] {
  const document = documentReader()({
    input: 'a.txt',
    bytes: new TextEncoder().encode(TEXT),
    mediaType: 'text/plain',
    charset: null,
    given: {},
  });
  const compared = compareDocument({ ...EXPECTED, ...expected }, document);
  const chosen = compared.filter(({ layer }) => layers.includes(layer));
  return gapsOf(new Map([['a.txt', chosen]]))['a.txt'] ?? {};
}

describe('compareDocument', () => {
  it('finds nothing amiss where all is as expected', () => {
    expect(gapsWith({}, 'metadata', 'passages', 'statements', 'entities', 'times')).toEqual({});
  });

  it('tells what is missing, what is unexpected and what is different', () => {
    const [statement] = EXPECTED.statements;
    if (statement === undefined) throw new Error('a statement is expected');
    expect(
      gapsWith(
        {
          statements: [{ ...statement, act: 'deny', content: ['Seven people were killed'] }],
          entities: [{ type: 'place', name: 'Torvast', aliases: [], country: null }],
          times: [{ text: '3 June 2024', type: 'DATE', value: '2025-06-03' }],
        },
        'statements',
        'entities',
        'times',
      ),
    ).toEqual({
      statements: {
        different: [
          'Anna Schmidt | said | Seven people were killed · content: ["Seven people were killed"], found ["Seven people were killed on 3 June 2024"]',
          'Anna Schmidt | said | Seven people were killed · act: "deny", found "assert"',
        ],
      },
      entities: { missing: ['place Torvast'], unexpected: ['person Anna Schmidt'] },
      times: { different: ['3 June 2024 · value: "2025-06-03", found "2024-06-03"'] },
    });
  });

  it('does not take the words of another for found', () => {
    const statements = EXPECTED.statements.map((one) => ({ ...one, speaker: 'Daro Mettin' }));
    expect(gapsWith({ statements }, 'statements')).toEqual({
      statements: {
        different: [
          'Daro Mettin | said | Seven people were killed on 3 June 2024 · "speaker: Daro Mettin", found "Anna Schmidt (Anna Schmidt)"',
        ],
      },
    });
  });

  it('asks nothing of what is optional', () => {
    const [statement] = EXPECTED.statements;
    if (statement === undefined) throw new Error('a statement is expected');
    const optional = { ...statement, optional: true as const };
    const missed = { ...optional, content: ['something nobody said'] };
    const otherwise = { ...optional, act: 'deny' as const };
    expect(gapsWith({ statements: [missed, otherwise] }, 'statements')).toEqual({});
  });
});

describe('changedGaps', () => {
  it('tells gaps that are new from those that are closed, and counts those told alike', () => {
    const listed = { 'a.txt': { times: { missing: ['noon', 'noon', 'dawn'] } } };
    const now = { 'a.txt': { times: { missing: ['noon', 'dusk'] } } };
    expect(changedGaps(listed, now)).toEqual({
      opened: ['a.txt: times missing: dusk'],
      closed: ['a.txt: times missing: noon', 'a.txt: times missing: dawn'],
    });
  });
});

describe('matching', () => {
  const same = (a: string, b: string): number => Number(a === b);

  it('keeps the order where it is asked to', () => {
    const { pairs, missing, unexpected } = matchInOrder(['a', 'b', 'c'], ['b', 'a', 'c'], same);
    expect([pairs.length, missing.length, unexpected.length]).toEqual([2, 1, 1]);
  });

  it('pairs off the most alike first', () => {
    const { pairs } = matchBest([1, 5], [4, 2], (a, b) => 10 - Math.abs(a - b));
    expect(pairs).toEqual([
      [1, 2],
      [5, 4],
    ]);
  });
});
