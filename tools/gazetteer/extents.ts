/** Where countries and regions lie: in the middle of the towns that they hold. */
import type { SourcePlace } from './sources.ts';

interface Extent {
  readonly lats: number[];
  readonly lons: number[];
  population: number;
}

/** Areas with a point within and the inhabitants of their towns; an area without a town keeps null. */
export function placed(
  areas: readonly SourcePlace[],
  cities: readonly SourcePlace[],
): SourcePlace[] {
  const extents = new Map<string, Extent>();
  for (const { country, region, county, lat, lon, population } of cities)
    for (const key of [country, `${country}.${region}`, `${country}.${region}.${county}`]) {
      const extent = extents.get(key) ?? { lats: [], lons: [], population: 0 };
      extents.set(key, extent);
      if (lat !== null && lon !== null) {
        extent.lats.push(lat);
        extent.lons.push(lon);
      }
      extent.population += population;
    }
  return areas.map((area) => {
    const extent = extents.get(keyOf(area));
    if (extent === undefined) return area;
    const population = area.kind === 'country' ? area.population : extent.population;
    return { ...area, lat: middle(extent.lats), lon: middle(extent.lons), population };
  });
}

function keyOf({ kind, id, country, region }: SourcePlace): string {
  if (kind === 'country') return country;
  return kind === 'region' ? `${country}.${region}` : `${country}.${region}.${id}`;
}

/** Half-way between the tenth and the ninetieth hundredth, so that no far island counts. */
function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round((sorted.length - 1) * share)] ?? 0;
  return (at(0.1) + at(0.9)) / 2;
}
