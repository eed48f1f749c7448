import { foldName } from './fold.ts';
import { namedByLanguage } from './language-places.ts';
import type { PlaceKind } from './packed.ts';
import { numbersNamed, placeNumbered } from './packed-places.ts';

/** A place of the gazetteer. Populated places and regions are from GeoNames (CC BY 4.0). */
export interface GazetteerPlace {
  /** `area`: a part of the world or a natural feature. */
  readonly kind: PlaceKind | 'area';
  readonly geonames: number | null;
  readonly lat: number;
  readonly lon: number;
  /** ISO 3166-1 alpha-2 as GeoNames files it; no verdict on whose the place is. */
  readonly country: string | null;
  /** Country and first-order region, `US.KY`. */
  readonly region: string | null;
  /** Number of the second-order region in this gazetteer. */
  readonly county: number | null;
  /** Inhabitants; 0 where not known. */
  readonly population: number;
}

/** A place that a name may mean. */
export interface Candidate {
  readonly place: GazetteerPlace;
  /** The place's own name, not another of it. */
  readonly main: boolean;
  /** The language pack lists it under this name: what the news mostly means by it. */
  readonly familiar: boolean;
}

/** No more are looked at of a name, the most populous first. */
const MOST = 40;

/** All places of this name, whatever its case, marks and hyphens; those that the language pack knows first. */
export function placesNamed(name: string): readonly Candidate[] {
  const folded = foldName(name);
  const known = namedByLanguage(name);
  const { main, other } = numbersNamed(folded);
  const own = main.map((index) => ({ place: placeNumbered(index), main: true, familiar: false }));
  const others = other.map((index) => ({
    place: placeNumbered(index),
    main: false,
    familiar: false,
  }));
  const taken = new Set(known.map(({ place }) => place.geonames));
  const found = [...own, ...others].filter(
    ({ place }) => place.geonames === null || !taken.has(place.geonames),
  );
  if (found.length <= MOST) return [...known, ...found];
  const populous = found.toSorted((a, b) => b.place.population - a.place.population);
  return [...known, ...populous.slice(0, MOST)];
}
