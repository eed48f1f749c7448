interface Point {
  readonly lat: number;
  readonly lon: number;
}

const KM_A_DEGREE = 111.2;

/** Kilometres between two points, as on a plane: right to a hundredth where they are near each other. */
export function nearbyDistance(a: Point, b: Point): number {
  const north = a.lat - b.lat;
  const turn = Math.abs(a.lon - b.lon);
  const east = Math.min(turn, 360 - turn) * Math.cos(((a.lat + b.lat) / 2) * (Math.PI / 180));
  return Math.hypot(north, east) * KM_A_DEGREE;
}
