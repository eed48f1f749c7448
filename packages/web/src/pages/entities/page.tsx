import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { pagedList } from '../../api/paged-list.ts';
import { Button } from '../../kit/button.tsx';
import { Empty } from '../../kit/empty.tsx';
import { entityTypeName } from '../../kit/entity-type.ts';
import { ErrorState } from '../../kit/error-state.tsx';
import { FacetGroup } from '../../kit/facet-group.tsx';
import { Loading } from '../../kit/loading.tsx';
import { PageFrame } from '../../kit/page-frame.tsx';
import { SearchField } from '../../kit/search-field.tsx';
import { Select } from '../../kit/select.tsx';
import { VirtualList } from '../../kit/virtual-list.tsx';
import { someOf } from '../../url/fields.ts';
import { ENTITY_TYPES } from '@rapporteur/core/model/entity';
import { entitiesQuery } from './entities-query.ts';
import { EntityRow } from './entity-row.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { PickedBar } from './picked-bar.tsx';
import { DEFAULTS, type EntitiesSearch } from './search.ts';
import styles from './entities.module.css';

const route = getRouteApi('/entities');
const ORDERS = [
  { value: 'statements', label: 'Most statements' },
  { value: 'documents', label: 'Most documents' },
  { value: 'mentions', label: 'Most mentions' },
  { value: 'name', label: 'Name' },
] as const;

/** Everybody and everything that the coverage names, each once. */
export function EntitiesPage() {
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/entities' });
  const [merging, setMerging] = useState(false);
  const query = useInfiniteQuery({ ...entitiesQuery(search), placeholderData: keepPreviousData });
  const { items, count, total, onRange } = pagedList(query);
  const change = (next: Partial<EntitiesSearch>): void =>
    void navigate({ search: (before) => ({ ...before, ...next }), replace: true });
  const { pick } = search;
  const onPick = useCallback(
    (id: string, on: boolean): void =>
      void navigate({
        search: (before) => ({
          ...before,
          pick: on ? [...before.pick, id] : before.pick.filter((other) => other !== id),
        }),
        replace: true,
      }),
    [navigate],
  );
  return (
    <PageFrame
      title="People and bodies"
      fill
      count={total === null ? undefined : `${total.toLocaleString('en')} named`}
      left={
        <FacetGroup
          label="Type"
          values={(query.data?.pages[0]?.types ?? []).map(({ value, count: there }) => ({
            value,
            label: entityTypeName(value),
            count: there,
          }))}
          chosen={search.type}
          onChange={(chosen) => change({ type: someOf(chosen, ENTITY_TYPES) })}
        />
      }
      toolbar={
        <>
          <SearchField
            label="Find a name"
            value={search.name ?? ''}
            onSearch={(name) => change({ name: name === '' ? null : name })}
          />
          <Select
            label="Order"
            inline
            value={search.order}
            options={ORDERS}
            onChange={(order) => change({ order })}
          />
        </>
      }
    >
      <div className={styles.body}>
        {pick.length > 0 && (
          <PickedBar
            ids={pick}
            onDrop={(id) => change({ pick: pick.filter((other) => other !== id) })}
            onClear={() => change({ pick: [] })}
            onMerge={() => setMerging(true)}
          />
        )}
        <div className={styles.list}>{list()}</div>
      </div>
      {merging && pick.length > 1 && (
        <MergeDialog
          ids={pick}
          onClose={() => setMerging(false)}
          onMerged={() => {
            setMerging(false);
            change({ pick: [] });
          }}
        />
      )}
    </PageFrame>
  );

  function list() {
    if (query.error !== null)
      return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
    if (query.isPending) return <Loading label="Loading people and bodies" lines={12} />;
    if (items.length === 0) return <Nobody search={search} onClear={() => change(DEFAULTS)} />;
    return (
      <VirtualList
        label="People and bodies"
        count={count}
        estimate={68}
        keyOf={(index) => items[index]?.id ?? `placeholder-${index}`}
        render={(index) => {
          const entity = items[index];
          if (entity === undefined) return null;
          return <EntityRow entity={entity} picked={pick.includes(entity.id)} onPick={onPick} />;
        }}
        onRange={onRange}
        onOpen={(index) => {
          const entity = items[index]?.id;
          if (entity !== undefined)
            void navigate({ to: '/entities/$entity', params: { entity }, search: {} });
        }}
      />
    );
  }
}

function Nobody({
  search: { name, type },
  onClear,
}: {
  readonly search: EntitiesSearch;
  readonly onClear: () => void;
}) {
  if (name === null && type.length === 0)
    return (
      <Empty title="Nobody is named yet.">
        Add documents: who is named in them is listed here, each once over all of them.
      </Empty>
    );
  return (
    <Empty title="Nobody goes by that." action={<Button onClick={onClear}>Show everybody</Button>}>
      Try the beginning of a name, or another type.
    </Empty>
  );
}
