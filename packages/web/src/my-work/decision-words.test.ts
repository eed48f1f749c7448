import { expect, it } from 'vitest';
import type { DecisionEntry } from '../api/types.ts';
import { decisionWords } from './decision-words.ts';

const statement = {
  kind: 'statement',
  document: 'doc_1',
  content: ['a 🙂 b', 'c'],
  start: 10,
  source: null,
  speaker: null,
};
const entity = { type: 'person', name: 'Ada Venn', document: 'doc_1' };

it.each([
  [{ kind: 'accept', statement }, 'Accepted', 'a 🙂 b … c', '10-15', null],
  [{ kind: 'reject', statement }, 'Rejected', 'a 🙂 b … c', '10-15', null],
  [
    { kind: 'correct', statement, act: 'set-condition', speaker: { entity: null } },
    'Corrected',
    'a 🙂 b … c',
    '10-15',
    'act: set condition; speaker: nobody',
  ],
  [
    { kind: 'correct', statement, act: null, speaker: { entity } },
    'Corrected',
    'a 🙂 b … c',
    '10-15',
    'speaker: Ada Venn',
  ],
  [
    { kind: 'note', target: { kind: 'document', document: 'doc_1' }, text: 'x' },
    'Noted',
    null,
    null,
    'x',
  ],
  [
    { kind: 'tag', target: { kind: 'entity', entity }, tag: 'dam' },
    'Tagged “dam”',
    'Ada Venn',
    null,
    null,
  ],
  [
    {
      kind: 'note',
      target: { kind: 'event', document: 'doc_1', trigger: 'met', sentence: 'They met.', start: 4 },
      text: 'x',
    },
    'Noted',
    'They met.',
    '4-7',
    'x',
  ],
  [
    { kind: 'merge', entity, other: { ...entity, name: 'A. Venn' } },
    'Merged A. Venn into',
    'Ada Venn',
    null,
    null,
  ],
  [{ kind: 'rename', entity, name: 'Ada V.' }, 'Renamed to Ada V.:', 'Ada Venn', null, null],
])('%j', (decision, verb, words, at, detail) => {
  const said = decisionWords(decision as unknown as DecisionEntry['decision']);
  expect(said).toMatchObject({ verb, detail });
  expect(said.subject).toMatchObject({ words, at });
});

it.each([
  [{ kind: 'undo', decision: 2 }, 'Undid decision 2'],
  [{ kind: 'save-search', name: 'Denials', url: '/' }, 'Saved the view “Denials”'],
])('%j is about nothing', (decision, verb) => {
  expect(decisionWords(decision as unknown as DecisionEntry['decision'])).toEqual({
    verb,
    subject: null,
    detail: null,
  });
});
