import { COUNTRIES } from '../../languages/en/countries.ts';
import { CAPITAL_CITIES } from '../../languages/en/metonyms.ts';
import { NATURAL_FEATURES } from '../../languages/en/natural-features.ts';
import { CITY_SPELLINGS } from '../../languages/en/place-words.ts';
import { REGION_ABBREVIATIONS } from '../../languages/en/region-abbreviations.ts';
import { foldName } from './fold.ts';
import type { Candidate, GazetteerPlace } from './gazetteer.ts';
import { countryCoded, numbersNamed, type PackedPlace, placeNumbered } from './packed-places.ts';

/** As well known as a country of so many: parts of the world and the features listed have no inhabitants of their own. */
const RENOWN = 300_000_000;

/** What the language pack calls a place: countries, parts of the world, abbreviations, spellings of the news. */
export function namedByLanguage(name: string): readonly Candidate[] {
  const short = ABBREVIATED.test(name) ? known().get(name.replaceAll(' ', '')) : undefined;
  return short ?? known().get(foldName(name)) ?? [];
}

/** Written with full stops or in capitals: `La.` is no `La`. Such names are filed as they are. */
const ABBREVIATED = /^(?:\p{L}+\. ?)+$|^\p{Lu}{2,4}$/u;

let table: ReadonlyMap<string, readonly Candidate[]> | null = null;

/** Made when first asked for, since not every run reads places. */
function known(): ReadonlyMap<string, readonly Candidate[]> {
  table ??= made();
  return table;
}

function made(): ReadonlyMap<string, readonly Candidate[]> {
  const places = new Map<string, Candidate[]>();
  const add = (name: string, place: GazetteerPlace): void => {
    const key = ABBREVIATED.test(name) ? name.replaceAll(' ', '') : foldName(name);
    const same = places.get(key) ?? [];
    places.set(key, same);
    if (!same.some((one) => one.place.lat === place.lat && one.place.lon === place.lon))
      same.push({ place, main: true, familiar: true });
  };
  for (const { code, name, aliases, lat, lon } of COUNTRIES) {
    const filed = countryFiled(name, code);
    if (filed === 'region') continue;
    for (const spelling of [name, ...aliases])
      add(spelling, {
        kind: 'country',
        geonames: filed?.geonames ?? null,
        lat,
        lon,
        country: code,
        region: null,
        county: null,
        population: filed?.population ?? 0,
      });
  }
  for (const { names, geonames, lat, lon } of NATURAL_FEATURES)
    for (const name of names)
      add(name, {
        kind: 'area',
        geonames,
        lat,
        lon,
        country: null,
        region: null,
        county: null,
        population: RENOWN,
      });
  for (const { country, name, abbreviations } of REGION_ABBREVIATIONS) {
    const region = regionNamed(country, name);
    if (region !== undefined) for (const short of abbreviations) add(short, region);
  }
  for (const { country, names } of [
    ...CITY_SPELLINGS.map(({ country, main, others }) => ({ country, names: [main, ...others] })),
    ...CAPITAL_CITIES,
  ]) {
    const city = largestCity(country, names);
    if (city !== undefined) for (const name of names) add(name, city);
  }
  const angels = largestCity('US', ['Los Angeles']);
  if (angels !== undefined) add('L.A.', angels);
  return places;
}

/** The first-order region of a country by its name there. */
export function regionNamed(country: string, name: string): GazetteerPlace | undefined {
  return placesOf(name).find((place) => place.kind === 'region' && place.country === country);
}

/** GeoNames' own entry for a country; `region` for what it files as part of one; null for what is no more. */
function countryFiled(name: string, code: string): PackedPlace | 'region' | null {
  const same = COUNTRIES.find((country) => country.code === code);
  if (same?.name !== name) return regionNamed(code, name) === undefined ? null : 'region';
  return countryCoded(code);
}

function placesOf(name: string): PackedPlace[] {
  const { main, other } = numbersNamed(foldName(name));
  return [...main, ...other].map(placeNumbered);
}

function largestCity(country: string, names: readonly string[]): PackedPlace | undefined {
  return names
    .flatMap((name) => placesOf(name))
    .filter((place) => place.country === country && place.kind === 'city')
    .toSorted((a, b) => b.population - a.population)[0];
}

/** A country by its code, at the point and with the id that `placesNamed` gives it. */
export function countryByCode(code: string): GazetteerPlace | null {
  const name = COUNTRIES.find((country) => country.code === code)?.name;
  const found = name === undefined ? [] : namedByLanguage(name);
  return (
    found.find(({ place }) => place.kind === 'country' && place.country === code)?.place ?? null
  );
}
