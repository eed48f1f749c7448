import { expect, test } from 'vitest';
import type { ReadOutput } from '../read-output.ts';
import { readOutputSchema } from './read-output.ts';

const OUTPUT: ReadOutput = {
  input: 'a.txt',
  url: null,
  outlet: null,
  language: 'en',
  title: null,
  authors: [],
  published: { value: '2025-03', precision: 'month', kind: 'given', evidence: [] },
  text: 'He said no.',
  removed: [{ reason: 'boilerplate:cookie-notice', text: 'Accept all' }],
  passages: [{ start: 0, end: 11, kind: 'paragraph', postedAt: null }],
  sentences: [{ start: 0, end: 11 }],
  times: [],
  entities: [{ id: 'e1', type: 'person', name: 'Ana Roe', aliases: [], country: null, roles: [] }],
  mentions: [{ start: 0, end: 2, entity: 'e1', form: 'pronoun' }],
  places: [],
  figures: [],
  statements: [
    {
      id: 's1',
      type: 'indirect',
      source: {
        start: 0,
        end: 2,
        form: 'pronoun',
        entity: 'e1',
        metonym: false,
        onBehalfOf: null,
        anonymity: null,
      },
      cue: { start: 3, end: 7 },
      content: [{ start: 8, end: 10 }],
      quotes: [],
      act: 'reject',
      addressee: null,
      medium: null,
      relayedBy: null,
      saidAt: null,
      factuality: 'Uu',
      negated: false,
      condition: null,
      hedges: [],
      confidence: { statement: 0.7, source: 0.8, cue: 0.95, content: 1 },
      basis: { foundBy: 'rules', rule: 'said', scores: null, speakerBy: 'pronoun' },
      parent: null,
    },
  ],
  events: [],
};

test('output passes unchanged', () => {
  expect(readOutputSchema.parse(OUTPUT)).toEqual(OUTPUT);
});

test.each<[string, unknown]>([
  ['a field that nobody knows', { ...OUTPUT, extra: 1 }],
  ['a field that is missing', { ...OUTPUT, title: undefined }],
  [
    'a field within a list that nobody knows',
    { ...OUTPUT, sentences: [{ start: 0, end: 1, a: 1 }] },
  ],
  ['an offset between code points', { ...OUTPUT, sentences: [{ start: 0.5, end: 1 }] }],
  ['an offset before the text', { ...OUTPUT, sentences: [{ start: -1, end: 1 }] }],
  [
    'a kind that there is none of',
    { ...OUTPUT, passages: [{ ...OUTPUT.passages[0]!, kind: 'ad' }] },
  ],
  [
    'an entity without a number',
    { ...OUTPUT, mentions: [{ ...OUTPUT.mentions[0]!, entity: 'e' }] },
  ],
  ['a removal without a reason', { ...OUTPUT, removed: [{ reason: '', text: 'x' }] }],
  [
    'undefined for unknown',
    { ...OUTPUT, mentions: [{ ...OUTPUT.mentions[0]!, metonym: undefined }] },
  ],
])('%s is refused', (_, value) => {
  expect(readOutputSchema.safeParse(value).success).toBe(false);
});
