import { documentReader } from '@rapporteur/core/pipeline/read-document';
import { taggerInput } from '@rapporteur/core/pipeline/tagger-input';
import { expect, it } from 'vitest';
import { wordFeatures } from './features.ts';

it('gives back what an uncased encoder does not see', () => {
  const text = 'TALKS END\n\n“We go,” said Ada Venn of the BBC in 2031.';
  const layers = documentReader()({
    input: 'case.txt',
    bytes: new TextEncoder().encode(text),
    mediaType: 'text/plain',
    charset: null,
    given: {},
  });
  const shown = wordFeatures(taggerInput(layers)).map(
    ([shape, quotation, position, , , ...rules], index) =>
      `${layers.tokens[index]?.text} ${shape}${quotation}${position} ${rules.join('')}`,
  );
  expect(shown).toEqual([
    'TALKS 313 111',
    'END 311 111',
    '“ 623 112',
    'We 231 112',
    'go 131 112',
    ', 631 112',
    '” 641 112',
    'said 111 211',
    'Ada 211 121',
    'Venn 211 121',
    'of 111 121',
    'the 111 121',
    'BBC 311 121',
    'in 111 121',
    '2031 511 121',
    '. 611 111',
  ]);
});
