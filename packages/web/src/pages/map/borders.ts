import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { planar } from './planar.ts';
// Natural Earth at 1:50 million (public domain), as world-atlas packs it.
import url from 'world-atlas/countries-50m.json?url';

export interface Borders {
  readonly land: GeoJSON.GeoJSON;
  /** Lines between countries, each once. */
  readonly borders: GeoJSON.GeoJSON;
}

type Atlas = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

let known: Promise<Borders> | null = null;

/** Coasts and borders, from this server; fetched once. */
export function loadBorders(): Promise<Borders> {
  known ??= load().catch((error: unknown) => {
    known = null;
    throw error;
  });
  return known;
}

async function load(): Promise<Borders> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The borders of the map were not sent (${response.status}).`);
  const atlas = (await response.json()) as Atlas;
  return {
    land: onPlane(feature(atlas, atlas.objects.land)),
    borders: planar(mesh(atlas, atlas.objects.countries, (a, b) => a !== b)),
  };
}

function onPlane({ features }: GeoJSON.FeatureCollection): GeoJSON.FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: features.map((one) => ({ ...one, geometry: planar(one.geometry) })),
  };
}
