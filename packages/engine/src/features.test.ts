import { documentReader } from '@rapporteur/core/pipeline/read-document';
import { findQuotations } from '@rapporteur/core/extract/statements/quotations';
import { expect, it } from 'vitest';
import { wordFeatures } from './features.ts';

it('gives back what an uncased encoder does not see', () => {
  const text = 'TALKS END\n\n“We go,” said Ada Venn of the BBC in 2031.';
  const { tokens, passages } = documentReader()({
    input: 'case.txt',
    bytes: new TextEncoder().encode(text),
    mediaType: 'text/plain',
    charset: null,
    given: {},
  });
  const quotations = findQuotations(text, passages).map(({ span }) => span);
  const shown = wordFeatures(tokens, passages, quotations).map(
    ({ shape, quotation, position }, index) =>
      `${tokens[index]?.text} ${shape}${quotation}${position}`,
  );
  expect(shown).toEqual([
    'TALKS 313',
    'END 311',
    '“ 623',
    'We 231',
    'go 131',
    ', 631',
    '” 641',
    'said 111',
    'Ada 211',
    'Venn 211',
    'of 111',
    'the 111',
    'BBC 311',
    'in 111',
    '2031 511',
    '. 611',
  ]);
});
