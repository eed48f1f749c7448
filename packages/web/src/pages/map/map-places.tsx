import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { ContactPane } from '../../contacts/contact-pane.tsx';
import { Button } from '../../kit/button.tsx';
import { IconButton } from '../../kit/icon-button.tsx';
import { PageFrame } from '../../kit/page-frame.tsx';
import { panes } from '../../settings/panes.ts';
import { useShell } from '../../shell/shell-context.ts';
import { useTimeWindow } from '../../window/use-time-window.ts';
import type { WholeRecord } from '../../window/whole-record.ts';
import { WindowStrip } from '../../window/window-strip.tsx';
import { instantText, windowOf } from '../../window/window.ts';
import type { MapHandle } from './map-canvas.tsx';
import { MapStage } from './map-stage.tsx';
import { PlaceList } from './place-list.tsx';
import { PlacePane } from './place-pane.tsx';
import { placesQuery } from './queries.ts';
import type { MapSearch } from './search.ts';
import styles from './map-page.module.css';

const route = getRouteApi('/map');
const NEAR = { country: 4, region: 6, city: 8, site: 10 } as const;

/** The map with the list of its places, the strip of time, and the place that is open. */
export function MapPlaces({ record }: { readonly record: WholeRecord }) {
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/map' });
  const { show } = useShell();
  const map = useRef<MapHandle>(null);
  const change = (to: Partial<MapSearch>, replace = false): void =>
    void navigate({ search: (before) => ({ ...before, ...to }), replace });
  const named = windowOf(search.from, search.to);
  const time = useTimeWindow({
    named,
    usual: record.extent ?? record.domain,
    bounds: record.bounds,
    onSettle: ({ from, to }) => change({ from: instantText(from), to: instantText(to) }, true),
  });
  const window = named === null ? null : time.settled;
  const answer = useQuery(placesQuery(window));
  const places = answer.data?.items ?? [];
  const chosen = places.find(({ key }) => key === search.place) ?? null;
  useEffect(() => {
    if (search.place === null && search.contact === null) return;
    panes.right.open.set(true);
    show('detail');
    return () => show('main');
  }, [search.place, search.contact, show]);
  return (
    <PageFrame
      title="Map"
      fill
      leftLabel="Places as a list"
      count={answer.data === undefined ? undefined : `${places.length.toLocaleString('en')} places`}
      toolbar={
        <>
          <span role="group" aria-label="Zoom">
            <IconButton icon={ZoomOut} label="Zoom out" onClick={() => map.current?.zoomBy(-1)} />
            <IconButton icon={ZoomIn} label="Zoom in" onClick={() => map.current?.zoomBy(1)} />
            <IconButton
              icon={Maximize}
              label="Back to where most is"
              onClick={() => map.current?.fit()}
            />
          </span>
          {named !== null && (
            <Button quiet onClick={() => change({ from: null, to: null })}>
              All of the time
            </Button>
          )}
          <Link to="/timeline" search={{ from: search.from, to: search.to }}>
            On the timeline
          </Link>
        </>
      }
      left={
        answer.data !== undefined && (
          <PlaceList
            places={places}
            unplaced={answer.data.unplaced}
            find={search.find}
            onFind={(find) => change({ find }, true)}
            chosen={search.place}
            onChoose={(place) => {
              map.current?.goTo({
                lat: place.lat,
                lon: place.lon,
                zoom: NEAR[(place.precision ?? 'city') as keyof typeof NEAR] ?? NEAR.city,
              });
              change({ place: place.key, contact: null, line: null });
            }}
          />
        )
      }
      right={
        search.contact !== null ? (
          <ContactPane contact={search.contact} onClose={() => change({ contact: null })} />
        ) : chosen === null ? null : (
          <PlacePane
            place={chosen}
            window={window}
            onClose={() => change({ place: null })}
            onContact={(contact) => change({ contact })}
          />
        )
      }
    >
      <div className={styles.view}>
        <MapStage
          answer={answer}
          chosen={chosen}
          at={search.at}
          onPlace={(place) => change({ place, contact: null, line: null })}
          onView={(at) => change({ at }, true)}
          onList={() => show('filters')}
          map={map}
        />
        <WindowStrip
          label="Contacts of the whole dossier; places are those that documents of the window name"
          record={record}
          time={time}
        />
      </div>
    </PageFrame>
  );
}
