import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { lazy, Suspense, useState, type Ref } from 'react';
import type { components } from '../../api/schema.d.ts';
import { Button } from '../../kit/button.tsx';
import { Empty } from '../../kit/empty.tsx';
import { ErrorState } from '../../kit/error-state.tsx';
import { Loading } from '../../kit/loading.tsx';
import { canDrawMaps } from './can-draw-maps.ts';
import type { MapHandle } from './map-canvas.tsx';
import { MapLegend } from './map-legend.tsx';
import type { Place } from './places.ts';
import { bordersQuery } from './queries.ts';
import styles from './map-page.module.css';

const load = () => import('./map-canvas.tsx');
const MapCanvas = lazy(load);

/** Begins to fetch what draws the map, while what it shows is being asked for. */
export function fetchMap(): void {
  // Failing it is told of where the map is to be drawn.
  load().catch(() => {});
}

export interface MapStageProps {
  readonly answer: UseQueryResult<components['schemas']['Places']>;
  readonly chosen: Place | null;
  readonly at: string | null;
  readonly onPlace: (key: string) => void;
  readonly onView: (at: string) => void;
  /** Shows the list, on small screens. */
  readonly onList: () => void;
  readonly map: Ref<MapHandle>;
}

/** The map, or why there is none. */
export function MapStage({ answer, chosen, at, onPlace, onView, onList, map }: MapStageProps) {
  const [canDraw] = useState(canDrawMaps);
  const borders = useQuery({ ...bordersQuery, enabled: canDraw });
  const failed = [answer, borders].find(({ error }) => error !== null);
  if (failed !== undefined)
    return <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!canDraw)
    return (
      <div className={styles.without}>
        <Empty
          title="This browser cannot draw the map"
          action={
            <span className={styles.list}>
              <Button onClick={onList}>Show the list of places</Button>
            </span>
          }
        >
          It lacks WebGL 2, or WebGL is turned off. All places are in the list of places: choose one
          there to read what names it.
        </Empty>
      </div>
    );
  if (answer.data === undefined || borders.data === undefined)
    return <Loading label="Loading the map" />;
  return (
    <div className={styles.stage}>
      <Suspense fallback={<Loading label="Loading the map" />}>
        <MapCanvas
          ref={map}
          borders={borders.data}
          places={answer.data.items}
          chosen={chosen}
          at={at}
          onPlace={onPlace}
          onView={onView}
        />
      </Suspense>
      <MapLegend />
      {answer.data.items.length === 0 && (
        <p className={styles.none} role="status">
          No document of this window names a place. Widen the window with the handles of the strip.
        </p>
      )}
    </div>
  );
}
