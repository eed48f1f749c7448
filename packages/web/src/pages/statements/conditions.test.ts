import { expect, it } from 'vitest';
import { conditionsOf, NO_CONDITIONS } from './conditions.ts';
import { filterOf } from './filter.ts';
import { DEFAULTS, type StatementsSearch } from './search.ts';

const ALL: StatementsSearch = {
  ...DEFAULTS,
  q: '"prisoner exchange"',
  document: 'doc_1',
  entity: 'ent_1',
  speaker: ['ent_2', ''],
  act: ['set-condition'],
  outlet: ['Gazette', ''],
  type: ['direct'],
  form: ['anonymous'],
  minConfidence: 0.75,
  verdict: ['none'],
  tag: ['red line'],
  from: '2025-03-01',
  to: '2025-03-31',
};
const nameOf = (id: string): string => `<${id}>`;

it('says each condition in words', () => {
  expect(conditionsOf(ALL, nameOf).map(({ label }) => label)).toEqual([
    'says "prisoner exchange"',
    'in <doc_1>',
    'by or about <ent_1>',
    'by <ent_2>',
    'nobody settled on',
    'set condition',
    'Gazette',
    'outlet unknown',
    'direct (quoted)',
    'named as an unnamed source',
    'at least 75% sure',
    'not reviewed',
    'tagged red line',
    'from 1 March 2025 up to 31 March 2025',
  ]);
  expect(conditionsOf(DEFAULTS, nameOf)).toEqual([]);
});

it.each([
  [{ from: '2025-03-01' }, 'from 1 March 2025'],
  [{ to: '2025-03-31' }, 'up to 31 March 2025'],
  [{ from: '2025-03-01', to: '2025-03-01' }, 'on 1 March 2025'],
])('says days: %j', (days, label) => {
  expect(conditionsOf({ ...DEFAULTS, ...days }, nameOf)[0]?.label).toBe(label);
});

it('takes conditions away one by one, and all at once', () => {
  let search = ALL;
  while (conditionsOf(search, nameOf).length > 0)
    search = { ...search, ...conditionsOf(search, nameOf)[0]?.without };
  expect(search).toEqual(DEFAULTS);
  expect({ ...ALL, ...NO_CONDITIONS }).toEqual(DEFAULTS);
});

it('hands every condition to the API, and nothing where there is none', () => {
  expect(filterOf(DEFAULTS)).toEqual({});
  const { line: _line, order: _order, group: _group, at: _at, ...conditions } = ALL;
  expect(filterOf(ALL)).toEqual(conditions);
});
