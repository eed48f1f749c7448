import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { pagedList } from '../../api/paged-list.ts';
import { Button } from '../../kit/button.tsx';
import { Empty } from '../../kit/empty.tsx';
import { ErrorState } from '../../kit/error-state.tsx';
import { Loading } from '../../kit/loading.tsx';
import { PageFrame } from '../../kit/page-frame.tsx';
import { quantity } from '../../kit/quantity.ts';
import { SearchField } from '../../kit/search-field.tsx';
import { VirtualList } from '../../kit/virtual-list.tsx';
import { FigureFilters } from './figure-filters.tsx';
import { FigureThing } from './figure-thing.tsx';
import { figureQuery, figuresQuery } from './figures-query.ts';
import { DEFAULTS, type FiguresSearch } from './search.ts';
import styles from './figures.module.css';

const route = getRouteApi('/figures');

/** The ledger: what is counted, and what each source says of it. */
export function FiguresPage() {
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/figures' });
  const query = useInfiniteQuery({ ...figuresQuery(search), placeholderData: keepPreviousData });
  const { items, count, total, onRange } = pagedList(query);
  const change = (next: Partial<FiguresSearch>): void =>
    void navigate({ search: (before) => ({ ...before, of: null, ...next }), replace: true });
  return (
    <PageFrame
      title="Figures"
      fill
      count={total === null ? undefined : quantity(total, 'thing counted', 'things counted')}
      left={<FigureFilters ledger={query.data?.pages[0]} search={search} onChange={change} />}
      toolbar={
        <SearchField
          label="Of what, whom, or by whom"
          value={search.words ?? ''}
          onSearch={(words) => change({ words: words === '' ? null : words })}
        />
      }
    >
      <div className={styles.body}>{search.of === null ? ledger() : <One of={search.of} />}</div>
    </PageFrame>
  );

  function ledger() {
    if (query.error !== null)
      return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
    if (query.isPending) return <Loading label="Loading figures" lines={12} />;
    if (items.length === 0) return <NoFigures search={search} onClear={() => change(DEFAULTS)} />;
    return (
      <VirtualList
        label="Figures"
        count={count}
        estimate={240}
        overscan={1}
        keyOf={(index) => items[index]?.id ?? `placeholder-${index}`}
        render={(index) => {
          const entry = items[index];
          return entry === undefined ? null : <FigureThing entry={entry} line={search.line} />;
        }}
        onRange={onRange}
        onOpen={(index) => {
          const of = items[index]?.id;
          if (of !== undefined) void navigate({ search: (before) => ({ ...before, of }) });
        }}
      />
    );
  }
}

/** One thing, with all that is said of it. */
function One({ of }: { readonly of: string }) {
  const { line } = route.useSearch();
  const query = useQuery(figureQuery(of));
  return (
    <div className={styles.single} data-scroll>
      <p className={styles.back} data-screen-only>
        <Link from="/figures" to="." search={(before) => ({ ...before, of: null })}>
          All figures
        </Link>
      </p>
      {query.error !== null ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : query.data === undefined ? (
        <Loading label="Loading the figure" />
      ) : (
        <FigureThing entry={query.data} line={line} />
      )}
    </div>
  );
}

function NoFigures({
  search: { measure, differ, several, words },
  onClear,
}: {
  readonly search: FiguresSearch;
  readonly onClear: () => void;
}) {
  const narrowed = measure.length > 0 || differ !== null || several !== null || words !== null;
  if (!narrowed)
    return (
      <Empty title="Nobody gives a number yet.">
        Tolls, sums, shares and sizes that documents tell stand here side by side.
      </Empty>
    );
  return (
    <Empty
      title="No figure fits these conditions."
      action={<Button onClick={onClear}>Show all figures</Button>}
    >
      Choose another measure, or fewer words.
    </Empty>
  );
}
