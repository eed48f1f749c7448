import { describe, expect, it } from 'vitest';

import type { Metadata } from '../../model/document.ts';
import { findNames } from '../names/stage.ts';
import { tokenize } from '../tokens.ts';
import { locate } from './stage.ts';

const METADATA: Metadata = {
  url: null,
  outlet: null,
  language: null,
  title: null,
  authors: [],
  published: null,
};

/** Places as `words country precision geonames`. */
function read(text: string, url: string | null = null): string[] {
  const { entities, names } = findNames(text, tokenize(text, [{ start: 0, end: text.length }]));
  const metadata: Metadata =
    url === null ? METADATA : { ...METADATA, url: { kind: 'stated', value: url, evidence: [] } };
  return locate({ text, metadata, namedEntities: entities, names }).map(
    ({ start, end, country, precision, geonames }) =>
      `${text.slice(start, end)} ${country} ${precision} ${geonames}`,
  );
}

describe('places', () => {
  it('are located by the gazetteer, whatever the spelling', () => {
    expect(read('They went from Kyiv to Geneva and on to Odesa, in Ukraine.')).toEqual([
      'Kyiv UA city 703448',
      'Geneva CH city 2660646',
      'Odesa UA city 698740',
      'Ukraine UA country 690791',
    ]);
  });

  it('stay unknown where the gazetteer lacks them', () => {
    expect(read('They live in Qwertyburg, near the sea.')).toEqual(['Qwertyburg null null null']);
  });

  it('lie nowhere where the name is one of opinion', () => {
    expect(read('He spoke of relations with the West and with Poland.')).toEqual([
      'West null null null',
      'Poland PL country 798544',
    ]);
  });

  it('are not seen in names that stand for a government', () => {
    expect(read('On Friday, Moscow denied the report.')).toEqual([]);
  });

  it('are of the country that the text speaks of', () => {
    expect(read('In Britain, people left Birmingham for Cambridge.')).toEqual([
      'Britain GB country 2635167',
      'Birmingham GB city 2655603',
      'Cambridge GB city 2653941',
    ]);
  });

  it('are in the region that follows their name, wherever else the name is said again', () => {
    expect(read('They met in Paris, Texas. The mayor of Paris was there.')).toEqual([
      'Paris US city 4717560',
      'Texas US region 4736286',
      'Paris US city 4717560',
    ]);
  });

  it('are near the other places of the document', () => {
    expect(read('He drove from Dallas to Houston by way of Palestine and Athens.')).toEqual([
      'Dallas US city 4684888',
      'Houston US city 4699066',
      'Palestine US city 4717232',
      'Athens US city 4671545',
    ]);
  });

  it('are in the country whose domain the document was published under', () => {
    const text = 'The road from Richmond to Hamilton was closed.';
    expect(read(text, 'https://news.example.au/1')[0]).toMatch(/^Richmond AU city/);
    expect(read(text, 'https://news.example.uk/1')[0]).toMatch(/^Richmond GB city/);
  });

  it('are told of peoples and adjectives by their country', () => {
    expect(read('Two Turkish sailors were in Athens, in Greece.')).toEqual([
      'Turkish TR country 298795',
      'Athens GR city 264371',
      'Greece GR country 390903',
    ]);
  });

  it('are told within the names of bodies', () => {
    expect(read('A spokesman for Ohio State University was there.')).toEqual([
      'Ohio US region 5165418',
    ]);
  });
});
