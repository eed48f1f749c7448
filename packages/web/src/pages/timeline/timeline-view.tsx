import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { Empty } from '../../kit/empty.tsx';
import { ErrorState } from '../../kit/error-state.tsx';
import { Loading } from '../../kit/loading.tsx';
import { PageFrame } from '../../kit/page-frame.tsx';
import { panes } from '../../settings/panes.ts';
import { useShell } from '../../shell/shell-context.ts';
import { useTimeWindow } from '../../window/use-time-window.ts';
import type { WholeRecord } from '../../window/whole-record.ts';
import { WindowStrip } from '../../window/window-strip.tsx';
import { instantText, spanOf, windowOf, zoomed } from '../../window/window.ts';
import { ContactPane } from '../../contacts/contact-pane.tsx';
import { Filters } from './filters.tsx';
import { Lanes } from './lanes.tsx';
import { countsQuery, drawnQuery } from './queries.ts';
import type { TimelineSearch } from './search.ts';
import { itemsWithin, timelineData } from './timeline-data.ts';
import { Toolbar } from './toolbar.tsx';
import { UndatedDrawer } from './undated-drawer.tsx';
import { usePrinting } from '../../kit/use-printing.ts';
import { Listed, WindowList } from './window-list.tsx';
import styles from './timeline-view.module.css';

const route = getRouteApi('/timeline');

/** The timeline of a record that has something to show. */
export function TimelineView({ record }: { readonly record: WholeRecord }) {
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/timeline' });
  const { show, announce } = useShell();
  const queries = useQueryClient();
  const printing = usePrinting();
  const change = (to: Partial<TimelineSearch>, replace = false): void =>
    void navigate({ search: (before) => ({ ...before, ...to }), replace });
  const time = useTimeWindow({
    named: windowOf(search.from, search.to),
    usual: record.usual,
    bounds: record.bounds,
    onSettle: ({ from, to }) => change({ from: instantText(from), to: instantText(to) }, true),
  });
  const answer = useQuery(drawnQuery(time.settled, search));
  const data = useMemo(
    () => (answer.data === undefined ? null : timelineData(answer.data)),
    [answer.data],
  );
  useEffect(() => {
    if (search.contact === null) return;
    panes.right.open.set(true);
    show('detail');
    return () => show('main');
  }, [search.contact, show]);
  const open = (contact: string): void => change({ contact, line: null });
  const close = (): void => change({ contact: null });
  const zoom = (factor: number): void => {
    const window = time.store.get();
    time.move(zoomed(window, factor, window.from + spanOf(window) / 2));
  };
  const placeName = (id: string): string | null =>
    answer.data?.items.find(({ where }) => where?.id === id)?.where?.name ?? null;
  const filtered = [search.participant, search.mode, search.status, search.where].some(
    (values) => values.length > 0,
  );
  return (
    <PageFrame
      title="Timeline"
      fill
      count={countOf(record)}
      toolbar={
        <Toolbar
          lanes={search.lanes}
          view={search.view}
          window={{ from: search.from, to: search.to }}
          onChange={change}
          onZoom={zoom}
          onUsual={() => time.move(record.usual)}
        />
      }
      left={
        answer.data !== undefined && (
          <Filters
            facets={answer.data.facets}
            conditions={search}
            onChange={change}
            placeName={placeName}
          />
        )
      }
      right={
        search.contact === null ? null : <ContactPane contact={search.contact} onClose={close} />
      }
    >
      <div className={styles.view}>
        {answer.error !== null ? (
          <ErrorState error={answer.error} onRetry={() => void answer.refetch()} />
        ) : data === null ? (
          <Loading label="Loading contacts" />
        ) : search.view === 'list' ? (
          <WindowList
            window={time.settled}
            conditions={search}
            open={search.contact}
            onOpen={open}
          />
        ) : printing && answer.data !== undefined ? (
          // What is at hand: printing does not wait for anything to be fetched.
          <Listed
            data={itemsWithin(answer.data, time.settled)}
            open={search.contact}
            onOpen={open}
          />
        ) : data.lanes.length === 0 ? (
          <Empty
            title={filtered ? 'No contact fits these filters here' : 'No contact in this window'}
          >
            Widen the window with the handles of the strip below
            {filtered ? ', or take a filter away.' : '.'}
          </Empty>
        ) : (
          <Lanes
            data={data}
            time={time}
            extent={record.extent ?? record.bounds}
            toldTo={record.toldTo}
            byActor={search.lanes === 'actor'}
            open={search.contact}
            onOpen={open}
            onClose={close}
            onStatements={({ from, to }) =>
              void navigate({
                to: '/statements',
                search: { from: dayOf(from), to: dayOf(to - 1) },
              })
            }
            counts={(window) => queries.fetchQuery(countsQuery(window, search))}
            announce={announce}
          />
        )}
        <WindowStrip label="Contacts of the whole dossier" record={record} time={time} />
        {answer.data !== undefined && answer.data.undated > 0 && (
          <UndatedDrawer
            count={answer.data.undated}
            conditions={search}
            expanded={search.undated === 'yes'}
            onToggle={() => change({ undated: search.undated === 'yes' ? null : 'yes' })}
            open={search.contact}
            onOpen={open}
          />
        )}
      </div>
    </PageFrame>
  );
}

/** How many contacts there are in all, whatever is shown of them. */
function countOf({ bins, outside, undated }: WholeRecord): string {
  const dated = bins.reduce((sum, { count }) => sum + count, 0) + outside.before + outside.after;
  return `${(dated + undated).toLocaleString('en')} contacts`;
}

function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
