import { expect, it } from 'vitest';
import type { DecisionEntry } from '../api/types.ts';
import { decidedAbout } from './decided-about.ts';

const speaker = { entity: { type: 'person', name: 'Anna Reyl', document: 'doc_1' } };

it.each([
  [{ kind: 'accept' }, 'Accepted as it is'],
  [{ kind: 'reject' }, 'Rejected: there is no such statement'],
  [{ kind: 'correct', act: 'set-condition', speaker: null }, 'Corrected: the act is set condition'],
  [
    { kind: 'correct', act: 'deny', speaker: { entity: null } },
    'Corrected: the act is deny, nobody can be told to speak',
  ],
  [{ kind: 'correct', act: null, speaker }, 'Corrected: Anna Reyl speaks'],
  [{ kind: 'tag', tag: 'red line' }, 'Tagged “red line”'],
  [{ kind: 'untag', tag: 'red line' }, 'No longer tagged “red line”'],
  [{ kind: 'note', text: 'x' }, 'Noted'],
  [{ kind: 'rename', name: 'x' }, 'as the log says it'],
])('%j', (decision, words) => {
  const entry = { id: 1, label: 'as the log says it', decision } as unknown as DecisionEntry;
  expect(decidedAbout(entry)).toBe(words);
});
