import { expect, it } from 'vitest';
import { planar } from './planar.ts';

const ring = (...points: [number, number][]): GeoJSON.Geometry => ({
  type: 'Polygon',
  coordinates: [points],
});
const outline = (geometry: GeoJSON.Geometry): unknown =>
  geometry.type === 'Polygon' ? geometry.coordinates[0] : null;

it('land that crosses the 180th meridian goes on beyond it', () => {
  const island = ring([179, -17], [-179, -17], [-179, -18], [179, -18], [179, -17]);
  expect(outline(planar(island))).toEqual([
    [179, -17],
    [181, -17],
    [181, -18],
    [179, -18],
    [179, -17],
  ]);
});

it('land around a pole is closed along the edge of the map', () => {
  const pole = ring([-180, -70], [-60, -65], [60, -68], [180, -70]);
  expect(outline(planar(pole))).toEqual([
    [-180, -70],
    [-60, -65],
    [60, -68],
    [180, -70],
    [180, -85.06],
    [-180, -85.06],
    [-180, -70],
  ]);
});

it('other land stays as it is, and so do points', () => {
  const square = ring([0, 0], [10, 0], [10, 10], [0, 0]);
  expect(planar(square)).toEqual(square);
  const point: GeoJSON.Geometry = { type: 'Point', coordinates: [1, 2] };
  expect(planar(point)).toBe(point);
  const line: GeoJSON.Geometry = {
    type: 'LineString',
    coordinates: [
      [170, 0],
      [-170, 1],
    ],
  };
  expect(planar(line)).toEqual({
    type: 'LineString',
    coordinates: [
      [170, 0],
      [190, 1],
    ],
  });
});
