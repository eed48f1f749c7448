import { expect, it } from 'vitest';
import { speakerWay } from './speaker-ways.ts';

it.each([
  ['name', 'the text names the speaker here'],
  ['pronoun-last-speaker', 'a pronoun, taken for whoever spoke last'],
  ['pronoun-person', 'a pronoun, taken for somebody named before'],
  ['model 0.82', 'chosen by the model among those named before'],
  ['unheard-of', null],
  [null, null],
])('%s', (by, words) => {
  expect(speakerWay(by)).toBe(words);
});
