import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { ErrorState } from '../../kit/error-state.tsx';
import { Loading } from '../../kit/loading.tsx';
import { PageFrame } from '../../kit/page-frame.tsx';
import { Tabs } from '../../kit/tabs.tsx';
import { holdingQuery } from '../../my-work/decisions-query.ts';
import { ofKind, tagCounts } from '../../my-work/kept.ts';
import { DecisionLog } from './decision-log.tsx';
import { Notes } from './notes.tsx';
import { SavedSearches } from './saved-searches.tsx';
import { Tags } from './tags.tsx';

const route = getRouteApi('/log');

/** What the analyst decided, noted, tagged and saved; all of it can be undone. */
export function LogPage() {
  const { part } = route.useSearch();
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(holdingQuery);
  const notes = ofKind(data ?? [], 'note');
  const searches = ofKind(data ?? [], 'save-search');
  const tags = tagCounts(data ?? []);
  return (
    <PageFrame title="My work">
      {error !== null ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <Loading label="Loading the log" />
      ) : (
        <Tabs
          label="Parts of the log"
          value={part}
          onChange={(value) => void navigate({ to: '/log', search: { part: value } })}
          tabs={[
            { value: 'decisions', label: 'Decisions', content: <DecisionLog /> },
            {
              value: 'notes',
              label: 'Notes',
              count: notes.length,
              content: <Notes notes={notes} />,
            },
            { value: 'tags', label: 'Tags', count: tags.length, content: <Tags tags={tags} /> },
            {
              value: 'searches',
              label: 'Saved views',
              count: searches.length,
              content: <SavedSearches searches={searches} />,
            },
          ]}
        />
      )}
    </PageFrame>
  );
}
