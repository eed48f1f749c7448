import { expect, it } from 'vitest';
import { findingReasons, type ReasonedStatement, sourceReasons } from './statement-reasons.ts';

const STATEMENT: ReasonedStatement = {
  source: { exact: 'she', form: 'pronoun', metonym: false, onBehalfOf: null, anonymity: null },
  speaker: { name: 'Anna Reyl', aliases: ['Reyl'] },
  confidence: { statement: 0.874, source: 0.9, cue: 1, content: 0.004 },
  basis: {
    foundBy: 'both',
    rule: 'according-to',
    scores: { source: 0.75, cue: 0.5, content: 0.25 },
    speakerBy: 'pronoun-last-speaker',
  },
};

it('says what found it, how sure each part is, and how the speaker was settled on', () => {
  expect(findingReasons(STATEMENT)).toEqual([
    ['found by', 'the model and the rule “according-to”'],
    ['as a whole', '87% sure'],
    [
      'speaker',
      '90% sure (the model gave 0.75); “she” stands for Anna Reyl (also Reyl), resolved by pronoun, last speaker',
    ],
    ['cue', '100% sure (the model gave 0.50)'],
    ['content', 'under 1% sure (the model gave 0.25)'],
  ]);
});

it('says so where an older version did not record how it was found', () => {
  const old = { ...STATEMENT, confidence: null, basis: null };
  const words = new Map(findingReasons(old));
  expect(words.get('found by')).toBe('not recorded by the version that read it');
  expect(words.get('cue')).toBe('not recorded by the version that read it');
  expect(words.get('speaker')).toMatch(/resolved by what is not recorded$/);
});

it.each([
  [null, null, 'nobody is named'],
  [null, { name: 'Anna Reyl' }, 'Anna Reyl, as you corrected it'],
  [{ form: 'anonymous' }, null, '“an official” is not named'],
  [{ form: 'description' }, null, '“an official” is unresolved'],
] as const)('says who speaks where that is not settled: %j, %j', (form, speaker, words) => {
  const source =
    form === null
      ? null
      : { exact: 'an official', ...form, metonym: null, onBehalfOf: null, anonymity: null };
  const reasons = new Map(findingReasons({ ...STATEMENT, source, speaker }));
  expect(reasons.get('speaker')).toContain(words);
});

it('says what the words of the source tell beyond the name', () => {
  expect(sourceReasons(STATEMENT)).toEqual([]);
  expect(sourceReasons({ ...STATEMENT, source: null })).toEqual([]);
  const source = {
    exact: 'an official close to the talks',
    form: 'anonymous',
    metonym: true,
    onBehalfOf: { name: 'Foreign Ministry' },
    anonymity: { basis: { exact: 'close to the talks' }, reason: null },
  } as const;
  expect(sourceReasons({ ...STATEMENT, source })).toEqual([
    ['metonym', 'the words name a place and stand for those who speak'],
    ['speaks for', 'Foreign Ministry'],
    ['knows by', '“close to the talks”'],
  ]);
});
