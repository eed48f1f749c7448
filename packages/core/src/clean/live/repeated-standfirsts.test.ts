import { expect, test } from 'vitest';
import { repeatedStandfirsts } from './repeated-standfirsts.ts';

const OPENING =
  'Farmers along the lower Sorn have begun to drive their cattle to the hills, as they do every spring, officials said on Sunday.';
const TEASER =
  'Farmers along the lower Sorn have begun to drive their cattle to the hills, as they do every spring';

test.each([
  ['the same without its end', TEASER, true],
  [
    'the same with a word changed',
    'Farmers along the lower Sorn have begun to drive their cows to the hills, as they do every spring',
    true,
  ],
  ['more than the line it repeats', `${OPENING} Nobody had warned them, they said.`, false],
  [
    'another ending',
    'Farmers along the lower Sorn have begun to block the road to the dam with tractors and hay, a reporter saw',
    false,
  ],
  ['a few words', 'Farmers along the lower Sorn', false],
])('%s', (_, line, repeats) => {
  expect([...repeatedStandfirsts([OPENING, 'They left.', line])]).toEqual(repeats ? [[2, 0]] : []);
});

test('a standfirst above the paragraph that says it in full stays, and so does the paragraph', () => {
  expect([...repeatedStandfirsts([TEASER, OPENING])]).toEqual([]);
});

test('far below it is told anew', () => {
  const between = Array.from({ length: 40 }, (_, n) => `Paragraph ${n}.`);
  expect([...repeatedStandfirsts([OPENING, ...between, TEASER])]).toEqual([]);
});
