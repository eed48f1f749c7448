import { expect, it } from 'vitest';
import type { Statement } from '../../api/types.ts';
import { exported } from './exported.ts';

const words = (exact: string, start: number) => ({
  start,
  end: start + exact.length,
  exact,
  prefix: '',
  suffix: '',
});
const STATEMENT = {
  id: 'rev_1/s1',
  citation: {
    outlet: 'The Courier, Ltd',
    title: '=SUM(A1)',
    published: null,
    url: null,
    input: 'a',
  },
  speaker: null,
  source: { ...words('she', 0), form: 'pronoun' },
  act: 'deny',
  type: 'mixed',
  factuality: 'CT-',
  said: null,
  cue: words('said', 4),
  content: [words('It “broke”', 10), words('today', 30)],
  confidence: { statement: 0.5, source: 1, cue: 1, content: 1 },
  judgement: { verdict: 'accepted' },
  tags: ['red line', 'dam'],
} as unknown as Statement;

it('as a table has a line for each, and no formula', () => {
  const [head, line] = exported('csv', [STATEMENT]);
  expect(head).toMatch(/^\uFEFFid,outlet,/);
  expect(line?.split(',').length).toBeGreaterThanOrEqual(head?.split(',').length ?? 0);
  expect(line).toContain(`"The Courier, Ltd",'=SUM(A1),`);
  expect(line).toContain('It “broke” … today,10-20 30-35,0.5,accepted,red line; dam\r\n');
});

it('as JSON lines has each whole', () => {
  const [head, line] = exported('jsonl', [STATEMENT]);
  expect(head).toBe('');
  expect(JSON.parse(line ?? '')).toEqual(STATEMENT);
});
