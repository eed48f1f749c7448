import { expect, it } from 'vitest';
import { sentence } from './sentence.ts';

it.each([
  ['the dossier is busy', 'The dossier is busy.'],
  ['Already a sentence.', 'Already a sentence.'],
  ['is it?', 'Is it?'],
])('%s', (message, said) => {
  expect(sentence(message)).toBe(said);
});
