/** Where a map looks. */
export interface MapView {
  /** Degrees north and east of the middle. */
  readonly lat: number;
  readonly lon: number;
  readonly zoom: number;
}

const VIEW = /^(-?\d{1,2}(?:\.\d{1,6})?),(-?\d{1,3}(?:\.\d{1,6})?),(\d{1,2}(?:\.\d{1,4})?)$/;

export function readView(text: string | null): MapView | null {
  const found = text === null ? null : VIEW.exec(text);
  if (found === null) return null;
  const [lat, lon, zoom] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return Math.abs(lat) <= 85 && Math.abs(lon) <= 180 && zoom <= 22 ? { lat, lon, zoom } : null;
}

/** As an address has it; no finer than a screen shows. */
export function viewText({ lat, lon, zoom }: MapView): string {
  const east = ((((lon + 180) % 360) + 360) % 360) - 180;
  return [rounded(lat, 3), rounded(east, 3), rounded(zoom, 2)].join(',');
}

function rounded(value: number, digits: number): number {
  const factor = 10 ** digits;
  return Math.round(value * factor) / factor + 0;
}

/** West, south, east, north, in degrees. */
export type Bounds = readonly [number, number, number, number];

interface Weighted {
  readonly lat: number;
  readonly lon: number;
  readonly mentions: number;
}

/**
 * A box around the place named most and those nearest to it, until they hold a share of all mentions; null where there
 * are none. A country far off does not make the map one of the world, however often it is named.
 */
export function boundsOf(places: readonly Weighted[], share = 0.7): Bounds | null {
  const [middle] = places.toSorted((a, b) => b.mentions - a.mentions);
  if (middle === undefined) return null;
  const total = places.reduce((sum, { mentions }) => sum + mentions, 0);
  const inOrder = places.toSorted((a, b) => apart(a, middle) - apart(b, middle));
  let held = 0;
  let [west, south, east, north]: Bounds = [middle.lon, middle.lat, middle.lon, middle.lat];
  for (const { lat, lon, mentions } of inOrder) {
    if (held >= share * total) break;
    held += mentions;
    [west, south] = [Math.min(west, lon), Math.min(south, lat)];
    [east, north] = [Math.max(east, lon), Math.max(north, lat)];
  }
  return [west, south, east, north];
}

function apart(a: Weighted, b: Weighted): number {
  return Math.hypot(a.lat - b.lat, (a.lon - b.lon) * Math.cos((b.lat * Math.PI) / 180));
}
