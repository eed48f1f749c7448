type Ring = readonly (readonly number[])[];

/** As far from the equator as a map in Mercator's projection shows. */
const EDGE = 85.06;

/**
 * Geometry made for a sphere as a plane needs it: what crosses the 180th meridian goes on beyond 180 degrees instead
 * of back around the world, and land that goes around a pole is closed along the edge of the map.
 */
export function planar(geometry: GeoJSON.Geometry): GeoJSON.Geometry {
  switch (geometry.type) {
    case 'Polygon':
      return { type: 'Polygon', coordinates: polygon(geometry.coordinates) };
    case 'MultiPolygon':
      return { type: 'MultiPolygon', coordinates: geometry.coordinates.map(polygon) };
    case 'LineString':
      return { type: 'LineString', coordinates: unwrapped(geometry.coordinates) };
    case 'MultiLineString':
      return { type: 'MultiLineString', coordinates: geometry.coordinates.map(unwrapped) };
    default:
      return geometry;
  }
}

function polygon(rings: readonly Ring[]): number[][][] {
  return rings.map((ring) => closed(unwrapped(ring)));
}

/** Each point on the side of the world that is nearer to the one before. */
function unwrapped(line: Ring): number[][] {
  let [turns, last] = [0, line[0]?.[0] ?? 0];
  return line.map(([lon = 0, lat = 0]) => {
    if (lon - last > 180) turns -= 360;
    else if (lon - last < -180) turns += 360;
    last = lon;
    return [lon + turns, lat];
  });
}

function closed(ring: number[][]): number[][] {
  const [first, last] = [ring.at(0), ring.at(-1)];
  const [start = 0, lat = 0] = first ?? [];
  const [end = 0] = last ?? [];
  if (first === undefined || Math.abs(end - start) < 180) return ring;
  const edge = lat < 0 ? -EDGE : EDGE;
  return [...ring, [end, edge], [start, edge], first];
}
