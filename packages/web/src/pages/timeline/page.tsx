import { getRouteApi } from '@tanstack/react-router';
import { Empty } from '../../kit/empty.tsx';
import { ErrorState } from '../../kit/error-state.tsx';
import { Loading } from '../../kit/loading.tsx';
import { PageFrame } from '../../kit/page-frame.tsx';
import { useWholeRecord } from '../../window/use-whole-record.ts';
import type { WholeRecord } from '../../window/whole-record.ts';
import { windowOf } from '../../window/window.ts';
import { TimelineView } from './timeline-view.tsx';

const route = getRouteApi('/timeline');

export function TimelinePage() {
  const { from, to } = route.useSearch();
  const { record, error, retry } = useWholeRecord(windowOf(from, to));
  if (record === null || isEmpty(record))
    return (
      <PageFrame title="Timeline">
        {error !== null ? (
          <ErrorState error={error} onRetry={retry} />
        ) : record === null ? (
          <Loading label="Loading the timeline" />
        ) : (
          <Empty title="No contact is told of yet">
            Meetings, calls, visits and talks appear here once documents that tell of them are
            added.
          </Empty>
        )}
      </PageFrame>
    );
  return <TimelineView record={record} />;
}

function isEmpty({ extent, undated }: WholeRecord): boolean {
  return extent === null && undated === 0;
}
