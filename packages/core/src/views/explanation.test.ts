import { expect, test } from 'vitest';
import type { Entity } from '../model/entity.ts';
import type { Span } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import { explainStatements } from './explanation.ts';

const TEXT = '🌊 Una Vey said Ivo Rask, close to the court, would probably go if it rains.';

const entities = [entity('e1', 'Una Vey', ['Vey']), entity('e2', 'Ivo Rask', [])];

const statement: Statement = {
  id: 's1',
  type: 'indirect',
  source: {
    ...at('Una Vey'),
    form: 'name',
    entity: 'e1',
    metonym: false,
    onBehalfOf: 'e2',
    anonymity: { basis: at('close to the court'), reason: null },
  },
  cue: at('said'),
  content: [at('Ivo Rask'), at('would probably go if it rains')],
  quotes: [],
  act: 'assert',
  addressee: null,
  medium: null,
  relayedBy: null,
  saidAt: null,
  factuality: 'PR+',
  negated: false,
  condition: at('if it rains'),
  hedges: [at('probably')],
  confidence: { statement: 0.7, source: 0.8, cue: 0.9, content: 1 },
  basis: { foundBy: 'model', rule: null, scores: null, speakerBy: 'name' },
  parent: null,
};

test('words come with both kinds of offsets, and every id as what it stands for', () => {
  const nested = { ...statement, id: 's2', source: null, parent: 's1' };
  const [first, second] = explainStatements({
    text: TEXT,
    entities,
    statements: [statement, nested],
  });
  expect(first).toMatchObject({
    id: 's1',
    speaker: { name: 'Una Vey', aliases: ['Vey'] },
    source: {
      exact: 'Una Vey',
      onBehalfOf: { name: 'Ivo Rask' },
      anonymity: { basis: { exact: 'close to the court' }, reason: null },
    },
    condition: { exact: 'if it rains' },
    hedges: [{ exact: 'probably' }],
    confidence: statement.confidence,
    basis: statement.basis,
    parent: null,
  });
  expect(second).toMatchObject({
    speaker: null,
    source: null,
    parent: { id: 's1', speaker: { name: 'Una Vey' } },
  });
  const points = Array.from(TEXT);
  for (const { start, end, codePoints, exact } of first?.content ?? []) {
    expect(TEXT.slice(start, end)).toBe(exact);
    expect(points.slice(codePoints.start, codePoints.end).join('')).toBe(exact);
  }
});

function entity(id: string, name: string, aliases: readonly string[]): Entity {
  return { id, type: 'person', name, aliases, country: null, roles: [] };
}

function at(words: string): Span {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}
