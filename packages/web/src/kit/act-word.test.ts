import { ACTS } from '@rapporteur/core/model/statement';
import { expect, it } from 'vitest';
import { actName, actWord, isSaidBy } from './act-word.ts';

it.each(ACTS)('%s has a word of its own', (act) => {
  expect(actWord(act)).not.toBe(act);
  expect(actName(act)).not.toContain('-');
});

it.each([
  ['accused', 'accuse'],
  ['had warned', 'warn'],
  ['Denied', 'deny'],
  ['said', 'assert'],
])('"%s" says %s by itself', (cue, act) => {
  expect(isSaidBy(cue, act)).toBe(true);
});

it.each([
  ['told', 'accuse'],
  ['', 'assert'],
  ['said', 'deny'],
  ['said', 'set-condition'],
])('"%s" does not say %s', (cue, act) => {
  expect(isSaidBy(cue, act)).toBe(false);
});
