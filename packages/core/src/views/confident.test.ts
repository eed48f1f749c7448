import { expect, test } from 'vitest';
import type { Layers } from '../model/document.ts';
import type { Statement } from '../model/statement.ts';
import { confidentOnly } from './confident.ts';

const statement = (id: string, likelihood: number, parent: string | null): Statement => ({
  id,
  type: 'indirect',
  source: null,
  cue: null,
  content: [{ start: 0, end: 1 }],
  quotes: [],
  act: 'assert',
  addressee: null,
  medium: null,
  relayedBy: null,
  saidAt: null,
  factuality: 'Uu',
  negated: false,
  condition: null,
  hedges: [],
  confidence: { statement: likelihood, source: 1, cue: 1, content: 1 },
  basis: { foundBy: 'rules', rule: 'said', scores: null, speakerBy: null },
  parent,
});

const document = {
  statements: [
    statement('s1', 0.9, null),
    statement('s2', 0.3, 's1'),
    statement('s3', 0.5, 's2'),
    statement('s4', 0.1, null),
    statement('s5', 1, 's4'),
  ],
  events: [{ statements: ['s1', 's2'] }] as unknown as Layers['events'],
  figures: ['s3', 's4', null].map((of) => ({ statement: of })) as unknown as Layers['figures'],
};

test('what is less likely right is left out, and nothing refers to it', () => {
  const { statements, events, figures } = confidentOnly(document, 0.5);
  expect(statements.map(({ id, parent }) => [id, parent])).toEqual([
    ['s1', null],
    ['s3', 's1'],
    ['s5', null],
  ]);
  expect(events.map((event) => event.statements)).toEqual([['s1']]);
  expect(figures.map((figure) => figure.statement)).toEqual(['s3', null, null]);
});

test('nothing is left out where nothing is asked', () => {
  expect(confidentOnly(document, 0)).toEqual(document);
});
