import { GeoJSONSource, Map as MapLibre, setWorkerUrl, type MapMouseEvent } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { Bounds, MapView } from './map-view.ts';
import {
  CHOSEN,
  collection,
  LAYERS,
  mapStyle,
  PLACES,
  type MapColors,
  type MapContent,
} from './map-style.ts';
import { placeIcons } from './place-icons.ts';
import { RANK } from './places.ts';

setWorkerUrl(workerUrl);

export interface WorldMapOptions {
  readonly container: HTMLElement;
  readonly content: MapContent;
  readonly colors: MapColors;
  readonly view: MapView | null;
  /** Shown where no view is given. */
  readonly bounds: Bounds | null;
  readonly onPlace: (key: string) => void;
  readonly onView: (view: MapView) => void;
  /** What the pointer is on, in words. */
  readonly onHover: (hover: { x: number; y: number; words: string } | null) => void;
}

/** A map that is drawn here, of what is here. */
export interface WorldMap {
  readonly show: (content: MapContent) => void;
  readonly recolor: (colors: MapColors) => void;
  /** Goes there: flying, or at once for whoever wants less motion. */
  readonly goTo: (to: MapView) => void;
  readonly fit: (bounds: Bounds) => void;
  readonly zoomBy: (steps: number) => void;
  readonly close: () => void;
}

const FIT = { padding: 48, maxZoom: 5 };

export function worldMap(options: WorldMapOptions): WorldMap {
  const { container, view, bounds, onPlace, onView, onHover } = options;
  let { content, colors } = options;
  const map = new MapLibre({
    container,
    style: mapStyle(content, colors),
    attributionControl: false,
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
    maxPitch: 0,
    minZoom: 0.6,
    maxZoom: 12,
    fadeDuration: 0,
    renderWorldCopies: true,
    ...(view === null
      ? bounds !== null && {
          bounds: [...bounds] as [number, number, number, number],
          fitBoundsOptions: FIT,
        }
      : { center: [view.lon, view.lat] as [number, number], zoom: view.zoom }),
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  const calm = globalThis.matchMedia('(prefers-reduced-motion: reduce)');
  const motion = (): { readonly animate: boolean } => ({ animate: !calm.matches });
  const dress = (): void => {
    for (const { precision, image } of placeIcons(colors.place))
      if (map.hasImage(precision)) map.updateImage(precision, image);
      else map.addImage(precision, image);
  };
  map.on('style.load', dress);
  map.on('styleimagemissing', dress);
  map.getCanvas().setAttribute('aria-label', 'Map. Arrow keys move it, plus and minus zoom.');
  // The address is given a view once somebody asked for one; settling into its place is not that.
  let asked = false;
  map.on('movestart', ({ originalEvent }) => {
    asked ||= originalEvent !== undefined;
  });
  map.on('moveend', () => {
    if (!asked) return;
    const { lat, lng } = map.getCenter();
    onView({ lat, lon: lng, zoom: map.getZoom() });
  });
  map.on('click', LAYERS.places, ({ features }) => {
    const key: unknown = features?.[0]?.properties['key'];
    if (typeof key === 'string') onPlace(key);
  });
  map.on('click', LAYERS.groups, ({ features }) => void open(features?.[0]));
  map.on('mousemove', (event) => onHover(hovered(map, event)));
  map.on('mouseout', () => onHover(null));
  const source = (id: string): GeoJSONSource | null => {
    const found = map.getSource(id);
    return found instanceof GeoJSONSource ? found : null;
  };
  async function open(group: GeoJSON.Feature | undefined): Promise<void> {
    const id: unknown = group?.properties?.['cluster_id'];
    if (group?.geometry.type !== 'Point' || typeof id !== 'number') return;
    const zoom = await source(PLACES)?.getClusterExpansionZoom(id);
    const [lon = 0, lat = 0] = group.geometry.coordinates;
    asked = true;
    map.easeTo({ center: [lon, lat], zoom: zoom ?? map.getZoom() + 1, ...motion() });
  }
  return {
    show: (next) => {
      content = next;
      source(PLACES)?.setData(collection(next.places));
      source(CHOSEN)?.setData(collection(next.chosen === null ? [] : [next.chosen]));
    },
    recolor: (next) => {
      colors = next;
      map.setStyle(mapStyle(content, colors), { diff: false });
    },
    goTo: ({ lat, lon, zoom }) => {
      asked = true;
      map.flyTo({ center: [lon, lat], zoom, ...motion() });
    },
    fit: (box) => {
      asked = true;
      map.fitBounds([...box] as [number, number, number, number], { ...FIT, ...motion() });
    },
    zoomBy: (steps) => {
      asked = true;
      map.easeTo({ zoom: map.getZoom() + steps, duration: 200, ...motion() });
    },
    close: () => map.remove(),
  };
}

function hovered(
  map: MapLibre,
  { point }: MapMouseEvent,
): { x: number; y: number; words: string } | null {
  const layers = Object.values(LAYERS).filter((layer) => map.getLayer(layer) !== undefined);
  const [feature] = map.queryRenderedFeatures(point, { layers });
  map.getCanvas().style.cursor = feature === undefined ? '' : 'pointer';
  if (feature === undefined) return null;
  const { name, mentions, contacts, top, point_count: places } = feature.properties;
  const said = `${Number(mentions).toLocaleString('en')} mentions`;
  const met = Number(contacts) > 0 ? `, ${Number(contacts)} contacts` : '';
  const words =
    places === undefined
      ? `${name}: ${said}${met}`
      : `${String(top).slice(RANK)} and ${Number(places) - 1} more places: ${said}`;
  return { x: point.x, y: point.y, words };
}
