import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { pagedList } from '../../api/paged-list.ts';
import { Button } from '../../kit/button.tsx';
import { Empty } from '../../kit/empty.tsx';
import { ErrorState } from '../../kit/error-state.tsx';
import { Loading } from '../../kit/loading.tsx';
import { PageFrame } from '../../kit/page-frame.tsx';
import { quantity } from '../../kit/quantity.ts';
import { VirtualList } from '../../kit/virtual-list.tsx';
import { ChangeLine } from './change-line.tsx';
import { changeRows, rowKey } from './change-rows.ts';
import { changesQuery } from './changes-query.ts';
import { SinceSelect } from './since-select.tsx';

const route = getRouteApi('/changes');

/** What was added to the dossier, what changed in it, and what is gone from where it was published. */
export function ChangesPage() {
  const { since } = route.useSearch();
  const navigate = useNavigate();
  const choose = (instant: string | null): void =>
    void navigate({ to: '/changes', search: { since: instant } });
  const query = useInfiniteQuery(changesQuery(since));
  const { items, count, total, onRange } = pagedList(query);
  const rows = changeRows(items);
  return (
    <PageFrame
      title="Changes"
      fill
      count={total === null ? undefined : quantity(total, 'change')}
      toolbar={<SinceSelect since={since} onChange={choose} />}
    >
      {query.error !== null ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : query.isPending ? (
        <Loading label="Loading changes" />
      ) : rows.length === 0 ? (
        <Empty
          title={since === null ? 'Nothing was added yet.' : 'Nothing changed since then.'}
          action={since !== null && <Button onClick={() => choose(null)}>Show all changes</Button>}
        >
          Documents are added with “Add” above, or by <code>rapporteur add</code> while this page is
          open.
        </Empty>
      ) : (
        <VirtualList
          label="Changes"
          count={rows.length + count - items.length}
          estimate={64}
          keyOf={(index) => rowKey(rows[index], index)}
          isHeading={(index) => rows[index]?.kind === 'day'}
          render={(index) => {
            const row = rows[index];
            if (row === undefined) return null;
            return row.kind === 'day' ? <h2>{row.day}</h2> : <ChangeLine change={row.change} />;
          }}
          onRange={onRange}
          onOpen={(index) => {
            const row = rows[index];
            if (row?.kind === 'change')
              void navigate({
                to: '/documents/$document',
                params: { document: row.change.citation.document },
              });
          }}
        />
      )}
    </PageFrame>
  );
}
