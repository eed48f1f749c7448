import { describe, expect, it } from 'vitest';

import { foldName } from './fold.ts';
import { placesNamed } from './gazetteer.ts';
import {
  pack,
  packDegrees,
  packPopulation,
  unpack,
  unpackDegrees,
  unpackPopulation,
} from './packed.ts';
import { readings } from './readings.ts';

const idsOf = (name: string): (number | null)[] =>
  placesNamed(name).map(({ place }) => place.geonames);

describe('the gazetteer', () => {
  it.each([
    ['Laurel County', 4297480],
    ['Rapides Parish', 4338356],
    ['W.Va.', 4826850],
    ['W. Va.', 4826850],
    ['Ga.', 4197000],
    ['U.S.', 6252001],
    ['Rafah', 281102],
    ['Kupiansk', 703656],
    ['Bombay', 1275339],
    ['COLUMBUS', 4188985],
    ['St. Petersburg', 498817],
    ['England', 6269131],
    ['Europe', 6255148],
  ])('knows %s', (name, geonames) => {
    expect(idsOf(name)).toContain(geonames);
  });

  it.each(['', 'Qwertyburg', 'the', 'Zzzz', '|', ';A'])('lacks %j', (name) => {
    expect(placesNamed(name)).toEqual([]);
  });

  it('tells what a city lies in', () => {
    const paris = placesNamed('Paris').find(({ place }) => place.region === 'US.TX')?.place;
    const county = placesNamed('Lamar County').find(({ place }) => place.region === 'US.TX')?.place;
    expect(paris?.county).toBe(county?.county);
    expect(county?.kind).toBe('county');
  });

  it('tells "La." from "La", and a state from its post office', () => {
    expect(idsOf('La.')).toEqual([4331987]);
    expect(idsOf('La')).not.toContain(4331987);
    expect(idsOf('PA')).not.toContain(6254927);
  });
});

it.each([
  ['Rafaḩ', 'rafah'],
  ["Kramators'k", 'kramatorsk'],
  ['St. Louis', 'saint louis'],
  ['Mt. Pleasant', 'mount pleasant'],
  ['Winston-Salem', 'winston salem'],
  ['Łódź', 'lodz'],
  ['St.', 'st'],
])('%s is filed as %s', (name, folded) => {
  expect(foldName(name)).toBe(folded);
});

it.each([
  ['the Bronx', ['Bronx']],
  ['South Los Angeles', ['South Los Angeles', 'Los Angeles']],
  ['Hamilton Township', ['Hamilton Township', 'Hamilton']],
  ['Loudon Co.', ['Loudon County', 'Loudon']],
  ['Washington, D.C.', ['Washington, D.C.', 'Washington']],
])('%s is looked for as %j', (name, forms) => {
  expect(readings(name)).toEqual(forms);
});

describe('packed numbers', () => {
  it('come back as they were', () => {
    for (const value of [0, 1, 63, 64, 262_143])
      expect(unpack(`x${pack(value, 3)}`, 1, 3)).toBe(value);
  });

  it('must fit', () => {
    expect(() => pack(64, 1)).toThrow(RangeError);
    expect(() => pack(-1, 1)).toThrow(RangeError);
  });

  it('are within 200 m, for degrees, and a fifth, for inhabitants', () => {
    for (const degrees of [-180, -33.87, 0, 51.507, 180])
      expect(Math.abs(unpackDegrees(packDegrees(degrees)) - degrees)).toBeLessThan(0.0018);
    for (const inhabitants of [500, 12_345, 1_400_000_000])
      expect(unpackPopulation(packPopulation(inhabitants)) / inhabitants).toBeCloseTo(1, 0.7);
    expect(unpackPopulation(packPopulation(0))).toBe(0);
  });
});
