import { expect, it } from 'vitest';
import { DEFAULTS, validateSearch } from './search.ts';

it('gives the defaults for an address without conditions', () => {
  expect(validateSearch({} as never)).toEqual(DEFAULTS);
});

it('takes conditions as the address has them', () => {
  const raw = {
    q: 'ceasefire',
    speaker: 'ent_0123456789abcdef',
    act: ['warn', 'deny'],
    outlet: ['', 'Gazette'],
    minConfidence: '0.75',
    from: '2025-03-01',
    document: 'doc_0123456789abcdef',
    order: 'least-sure',
    group: 'day',
    at: '120',
    line: 'rev_0123456789abcdef/s3',
  };
  expect(validateSearch(raw as never)).toEqual({
    ...DEFAULTS,
    ...raw,
    speaker: ['ent_0123456789abcdef'],
    act: ['deny', 'warn'],
    minConfidence: 0.75,
    at: 120,
  });
});

it('passes over what makes no sense', () => {
  const raw = {
    act: ['shout'],
    type: 'sung',
    verdict: ['maybe'],
    from: '2025-02-30',
    minConfidence: '7',
    document: 'doc_x',
    entity: 'doc_0123456789abcdef',
    order: 'random',
    group: 'hour',
    at: '-3',
    line: 'nothing',
  };
  expect(validateSearch(raw as never)).toEqual(DEFAULTS);
});
