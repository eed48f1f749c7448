import { expect, it } from 'vitest';
import { lineAnnotation } from './annotation.ts';

it('is a Web Annotation with a target for each part', () => {
  const words = { start: 4, end: 7, exact: 'She', prefix: 'ago ', suffix: ' said' };
  const text = lineAnnotation({
    id: 'http://127.0.0.1:4173/lines/rev_0000000000000001/s1',
    label: 'Anna Reyl: deny',
    source: 'https://gazette.example/1',
    seenAt: '2031-03-04T10:00:00Z',
    parts: [
      { part: 'source', words },
      { part: 'content', words: { ...words, start: 9, end: 12 } },
    ],
  });
  expect(JSON.parse(text)).toEqual({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'http://127.0.0.1:4173/lines/rev_0000000000000001/s1',
    type: 'Annotation',
    motivation: 'describing',
    body: {
      type: 'TextualBody',
      value: 'Anna Reyl: deny',
      format: 'text/plain',
      purpose: 'describing',
    },
    target: [
      {
        type: 'SpecificResource',
        'dcterms:title': 'source',
        source: 'https://gazette.example/1',
        state: { type: 'TimeState', sourceDate: '2031-03-04T10:00:00Z' },
        selector: [
          { type: 'TextPositionSelector', start: 4, end: 7 },
          { type: 'TextQuoteSelector', exact: 'She', prefix: 'ago ', suffix: ' said' },
        ],
      },
      {
        type: 'SpecificResource',
        'dcterms:title': 'content',
        source: 'https://gazette.example/1',
        state: { type: 'TimeState', sourceDate: '2031-03-04T10:00:00Z' },
        selector: [
          { type: 'TextPositionSelector', start: 9, end: 12 },
          { type: 'TextQuoteSelector', exact: 'She', prefix: 'ago ', suffix: ' said' },
        ],
      },
    ],
  });
});
