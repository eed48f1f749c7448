import { describe, expect, it } from 'vitest';

import { findNames } from '../names/stage.ts';
import { tokenize } from '../tokens.ts';
import { locate } from './stage.ts';

/** Places as `words country precision geonames`. */
function read(text: string): string[] {
  const { entities, names } = findNames(text, tokenize(text, [{ start: 0, end: text.length }]));
  return locate(entities, names).map(
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
      'Ukraine UA country null',
    ]);
  });

  it('stay unknown where the gazetteer lacks them', () => {
    expect(read('They live in Qwertyburg, near the sea.')).toEqual(['Qwertyburg null null null']);
  });

  it('are not seen in names that stand for a government', () => {
    expect(read('On Friday, Moscow denied the report.')).toEqual([]);
  });

  it('are of the country that the text speaks of', () => {
    expect(read('In Britain, people left Birmingham for Cambridge.')).toEqual([
      'Britain GB country null',
      'Birmingham GB city 2655603',
      'Cambridge GB city 2653941',
    ]);
  });
});
