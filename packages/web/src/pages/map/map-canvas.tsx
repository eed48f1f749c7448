import { useEffect, useEffectEvent, useImperativeHandle, useRef, useState, type Ref } from 'react';
import { onThemeChange, paletteOf } from '../../window/palette.ts';
import type { Borders } from './borders.ts';
import { boundsOf, readView, viewText, type MapView } from './map-view.ts';
import { MAP_TOKENS, type MapContent } from './map-style.ts';
import { placeFeatures, type Place } from './places.ts';
import { worldMap, type WorldMap } from './world-map.ts';
import styles from './map-page.module.css';

export interface MapCanvasProps {
  readonly borders: Borders;
  readonly places: readonly Place[];
  readonly chosen: Place | null;
  /** Where it looks, as the address has it. */
  readonly at: string | null;
  readonly onPlace: (key: string) => void;
  readonly onView: (at: string) => void;
  readonly ref: Ref<MapHandle>;
}

export type MapHandle = Pick<WorldMap, 'goTo' | 'zoomBy'> & {
  /** Shows where most is. */
  readonly fit: () => void;
};

/** The map itself. What it shows is in the list beside it too, which is how it is used without a pointer. */
// oxlint-disable-next-line import/no-default-export -- what `lazy` asks for.
export default function MapCanvas({
  borders,
  places,
  chosen,
  at,
  onPlace,
  onView,
  ref,
}: MapCanvasProps) {
  const container = useRef<HTMLDivElement>(null);
  const map = useRef<WorldMap | null>(null);
  const written = useRef<string | null>(null);
  const [hover, setHover] = useState<{ x: number; y: number; words: string } | null>(null);
  const contentNow = useEffectEvent((): MapContent => ({
    borders,
    places: placeFeatures(places),
    chosen: placeFeatures(places).find(({ properties }) => properties.key === chosen?.key) ?? null,
  }));
  const startOf = useEffectEvent(() => ({ view: readView(at), bounds: boundsOf(places) }));
  const tellPlace = useEffectEvent(onPlace);
  const tellView = useEffectEvent((view: MapView) => {
    written.current = viewText(view);
    onView(written.current);
  });
  useEffect(() => {
    const element = container.current;
    if (element === null) return undefined;
    const made = worldMap({
      container: element,
      content: contentNow(),
      colors: paletteOf(element, MAP_TOKENS),
      ...startOf(),
      onPlace: (key) => tellPlace(key),
      onView: (view) => tellView(view),
      onHover: setHover,
    });
    map.current = made;
    const stop = onThemeChange(() => made.recolor(paletteOf(element, MAP_TOKENS)));
    return () => {
      stop();
      made.close();
      map.current = null;
    };
  }, []);
  useEffect(() => map.current?.show(contentNow()), [places, chosen]);
  useEffect(() => {
    // Another view was asked for by the address: back, forward, a link.
    const view = readView(at);
    if (view !== null && at !== written.current) map.current?.goTo(view);
  }, [at]);
  useImperativeHandle(ref, () => ({
    goTo: (view) => map.current?.goTo(view),
    zoomBy: (steps) => map.current?.zoomBy(steps),
    fit: () => {
      const bounds = boundsOf(places);
      if (bounds !== null) map.current?.fit(bounds);
    },
  }));
  return (
    <>
      <div ref={container} className={styles.canvas} />
      {hover !== null && (
        <p className={styles.tip} style={{ left: hover.x + 12, top: hover.y + 14 }} aria-hidden>
          {hover.words}
        </p>
      )}
    </>
  );
}
