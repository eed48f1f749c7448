import type { StyleSpecification } from 'maplibre-gl';
import type { Palette } from '../../window/palette.ts';
import type { Borders } from './borders.ts';
import { RANK, type PlaceFeature } from './places.ts';

/** The tokens that a map is drawn with. */
export const MAP_TOKENS = {
  sea: '--paper-side',
  land: '--paper',
  border: '--hairline',
  coast: '--edge',
  ink: '--ink',
  soft: '--ink-soft',
  place: '--role-place',
  group: '--accent',
  onGroup: '--ink-on-accent',
  contact: '--role-time',
} as const;
export type MapColors = Palette<keyof typeof MAP_TOKENS>;

export interface MapContent {
  readonly borders: Borders;
  readonly places: readonly PlaceFeature[];
  /** The place that is open. */
  readonly chosen: PlaceFeature | null;
}

export const PLACES = 'places';
export const CHOSEN = 'chosen';
export const LAYERS = { groups: 'groups', places: 'places' } as const;

/** As CSS names it: without a server of glyphs, letters are drawn by the browser. */
const FONT = ['sans-serif'];

/** The whole style: nothing in it is loaded from anywhere. */
export function mapStyle(content: MapContent, colors: MapColors): StyleSpecification {
  const { borders } = content;
  const isGroup: ['has', string] = ['has', 'point_count'];
  return {
    version: 8,
    sources: {
      land: { type: 'geojson', data: borders.land },
      borders: { type: 'geojson', data: borders.borders },
      [PLACES]: {
        type: 'geojson',
        data: collection(content.places),
        cluster: true,
        clusterRadius: 34,
        clusterMaxZoom: 8,
        clusterProperties: {
          mentions: ['+', ['get', 'mentions']],
          // The greatest of all: of whom the group is named.
          top: [
            ['case', ['>', ['accumulated'], ['get', 'top']], ['accumulated'], ['get', 'top']],
            ['get', 'ranked'],
          ],
        },
      },
      [CHOSEN]: {
        type: 'geojson',
        data: collection(content.chosen === null ? [] : [content.chosen]),
      },
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': colors.sea } },
      { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': colors.land } },
      {
        id: 'coast',
        type: 'line',
        source: 'land',
        paint: { 'line-color': colors.coast, 'line-width': 0.6, 'line-opacity': 0.7 },
      },
      {
        id: 'borders',
        type: 'line',
        source: 'borders',
        paint: { 'line-color': colors.coast, 'line-width': 0.6, 'line-dasharray': [3, 2] },
      },
      {
        id: 'contacts',
        type: 'circle',
        source: PLACES,
        filter: ['all', ['!', isGroup], ['>', ['get', 'contacts'], 0]],
        paint: {
          'circle-color': 'rgba(0, 0, 0, 0)',
          'circle-radius': ['+', ['get', 'radius'], 4],
          'circle-stroke-color': colors.contact,
          'circle-stroke-width': 1.5,
        },
      },
      {
        id: CHOSEN,
        type: 'circle',
        source: CHOSEN,
        paint: {
          'circle-color': colors.group,
          'circle-opacity': 0.15,
          'circle-radius': ['+', ['get', 'radius'], 9],
          'circle-stroke-color': colors.group,
          'circle-stroke-width': 2.5,
        },
      },
      {
        id: LAYERS.places,
        type: 'symbol',
        source: PLACES,
        filter: ['!', isGroup],
        layout: {
          'icon-image': ['get', 'precision'],
          'icon-size': ['/', ['get', 'radius'], 24],
          'icon-allow-overlap': true,
          'icon-ignore-placement': true,
          'symbol-sort-key': ['-', 0, ['get', 'mentions']],
          'text-field': ['get', 'name'],
          'text-font': FONT,
          'text-size': ['interpolate', ['linear'], ['get', 'radius'], 5, 11, 20, 14],
          'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
          'text-radial-offset': ['+', 0.35, ['/', ['get', 'radius'], 13]],
          'text-justify': 'auto',
          'text-optional': true,
        },
        paint: {
          'text-color': colors.ink,
          'text-halo-color': colors.land,
          'text-halo-width': 1.6,
        },
      },
      {
        id: LAYERS.groups,
        type: 'circle',
        source: PLACES,
        filter: isGroup,
        paint: {
          'circle-color': colors.group,
          'circle-opacity': 0.9,
          'circle-radius': ['interpolate', ['linear'], ['ln', ['get', 'mentions']], 0, 10, 9, 24],
        },
      },
      {
        id: 'group-counts',
        type: 'symbol',
        source: PLACES,
        filter: isGroup,
        layout: {
          'text-field': ['to-string', ['get', 'point_count']],
          'text-font': FONT,
          'text-size': 12,
          'text-allow-overlap': true,
        },
        paint: { 'text-color': colors.onGroup },
      },
      {
        id: 'group-names',
        type: 'symbol',
        source: PLACES,
        filter: isGroup,
        layout: {
          'text-field': ['slice', ['get', 'top'], RANK],
          'text-font': FONT,
          'text-size': 12,
          'text-anchor': 'top',
          'text-offset': [
            'interpolate',
            ['linear'],
            ['ln', ['get', 'mentions']],
            0,
            ['literal', [0, 0.9]],
            9,
            ['literal', [0, 2.2]],
          ],
          'symbol-sort-key': ['-', 0, ['get', 'mentions']],
        },
        paint: {
          'text-color': colors.soft,
          'text-halo-color': colors.land,
          'text-halo-width': 1.6,
        },
      },
    ],
  };
}

export function collection(features: readonly PlaceFeature[]): GeoJSON.FeatureCollection {
  return { type: 'FeatureCollection', features: [...features] };
}
