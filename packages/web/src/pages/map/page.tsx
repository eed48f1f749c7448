import { getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import { ErrorState } from '../../kit/error-state.tsx';
import { Loading } from '../../kit/loading.tsx';
import { PageFrame } from '../../kit/page-frame.tsx';
import { useWholeRecord } from '../../window/use-whole-record.ts';
import { windowOf } from '../../window/window.ts';
import { MapPlaces } from './map-places.tsx';
import { fetchMap } from './map-stage.tsx';

const route = getRouteApi('/map');

export function MapPage() {
  const { from, to } = route.useSearch();
  useEffect(fetchMap, []);
  const { record, error, retry } = useWholeRecord(windowOf(from, to));
  if (record !== null) return <MapPlaces record={record} />;
  return (
    <PageFrame title="Map">
      {error === null ? (
        <Loading label="Loading the map" />
      ) : (
        <ErrorState error={error} onRetry={retry} />
      )}
    </PageFrame>
  );
}
