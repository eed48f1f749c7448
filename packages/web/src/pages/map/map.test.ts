import { describe, expect, it } from 'vitest';
import { boundsOf, readView, viewText } from './map-view.ts';
import { placeFeatures, placesNamed, radiusOf, RANK, type Place } from './places.ts';

const place = (name: string, fields: Partial<Place> = {}): Place => ({
  key: name,
  entity: null,
  geonames: null,
  name,
  lat: 30,
  lon: 31,
  country: 'EG',
  precision: 'city',
  mentions: 10,
  documents: 5,
  contacts: [],
  ...fields,
});

describe('where a map looks', () => {
  it.each(['30.062,31.25,4.5', '-33.9,-70.7,12', '0,0,0'])('%s is read and written', (text) => {
    const view = readView(text);
    expect(view === null ? null : viewText(view)).toBe(text);
  });

  it.each([null, '', '91,0,3', '0,181,3', '0,0,23', '1e3,0,1', '30,31', 'a,b,c', '30.0,31.2,3;x'])(
    '%s is no view',
    (text) => {
      expect(readView(text)).toBeNull();
    },
  );

  it('goes around the world', () => {
    expect(viewText({ lat: 10, lon: 190, zoom: 2 })).toBe('10,-170,2');
    expect(viewText({ lat: 10, lon: -540, zoom: 2 })).toBe('10,-180,2');
  });

  it('begins where most mentions are', () => {
    const places = [
      place('Cairo', { lat: 30, lon: 31, mentions: 80 }),
      place('Alexandria', { lat: 31.2, lon: 29.9, mentions: 15 }),
      place('Lima', { lat: -12, lon: -77, mentions: 25 }),
    ];
    expect(boundsOf(places)).toEqual([29.9, 30, 31, 31.2]);
    expect(boundsOf(places, 1)?.[0]).toBe(-77);
    expect(boundsOf([])).toBeNull();
    expect(boundsOf([place('Cairo', { mentions: 0 })])).toEqual([31, 30, 31, 30]);
  });
});

describe('places on a map', () => {
  it('are as large as they are named often, by area', () => {
    expect(radiusOf(100, 100)).toBe(20);
    expect(radiusOf(25, 100) - 5).toBe((radiusOf(100, 100) - 5) / 2);
    expect(radiusOf(0, 0)).toBe(5);
  });

  it('carry what the map draws', () => {
    const [feature] = placeFeatures([place('Cairo', { contacts: ['rev_1/v1'], precision: null })]);
    expect(feature?.geometry.coordinates).toEqual([31, 30]);
    expect(feature?.properties).toMatchObject({ key: 'Cairo', contacts: 1, precision: 'city' });
  });

  it('are ranked so that the greatest of some texts names the one named most', () => {
    const features = placeFeatures([
      place('Zagazig', { mentions: 9 }),
      place('Cairo', { mentions: 120 }),
      place('Aswan', { mentions: 30 }),
    ]);
    const greatest = features
      .map(({ properties }) => properties.ranked)
      .toSorted()
      .at(-1);
    expect(greatest?.slice(RANK)).toBe('Cairo');
  });

  it('are found by words, however these are written', () => {
    const places = [place('São Paulo', { country: 'BR' }), place('Saint Paul', { country: 'US' })];
    const named = (words: string | null) => placesNamed(places, words).map(({ name }) => name);
    expect(named('sao')).toEqual(['São Paulo']);
    expect(named('paul')).toEqual(['São Paulo', 'Saint Paul']);
    expect(named('paul us')).toEqual(['Saint Paul']);
    expect(named('  ')).toEqual(['São Paulo', 'Saint Paul']);
    expect(named(null)).toHaveLength(2);
  });
});
