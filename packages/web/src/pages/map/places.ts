import { foldedName } from '@rapporteur/core/text/folded-name';
import type { components } from '../../api/schema.d.ts';

export type Place = components['schemas']['Places']['items'][number];

/** Forms by which the map tells how precisely a place is known. */
export const PRECISIONS = ['country', 'region', 'city', 'site'] as const;
export type Precision = (typeof PRECISIONS)[number];

export function precisionOf({ precision }: Pick<Place, 'precision'>): Precision {
  return PRECISIONS.find((one) => one === precision) ?? 'city';
}

/** Radius of a place on the map in pixels: its area grows with how often it is named. */
export function radiusOf(mentions: number, most: number): number {
  return 5 + 15 * Math.sqrt(mentions / Math.max(1, most));
}

export interface PlaceFeature {
  readonly type: 'Feature';
  readonly geometry: { readonly type: 'Point'; readonly coordinates: [number, number] };
  readonly properties: {
    readonly key: string;
    readonly name: string;
    readonly mentions: number;
    readonly contacts: number;
    readonly radius: number;
    readonly precision: Precision;
    /** Its mentions, padded, then its name: the greatest of a group is of the place named most. */
    readonly ranked: string;
  };
}

/** Digits of the count that `ranked` begins with. */
export const RANK = 9;

/** Places as GeoJSON points, for the map to draw. */
export function placeFeatures(places: readonly Place[]): PlaceFeature[] {
  const most = Math.max(1, ...places.map(({ mentions }) => mentions));
  return places.map((place) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [place.lon, place.lat] },
    properties: {
      key: place.key,
      name: place.name,
      mentions: place.mentions,
      contacts: place.contacts.length,
      radius: radiusOf(place.mentions, most),
      precision: precisionOf(place),
      ranked: `${String(place.mentions).padStart(RANK, '0')}${place.name}`,
    },
  }));
}

/** Places of which the name has all the words, however these are written. */
export function placesNamed(places: readonly Place[], words: string | null): readonly Place[] {
  const asked = foldedName(words ?? '')
    .split(' ')
    .filter(Boolean);
  if (asked.length === 0) return places;
  return places.filter(({ name, country }) => {
    const folded = foldedName(`${name} ${country ?? ''}`);
    return asked.every((word) => folded.includes(word));
  });
}
