import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { pagedList } from '../../api/paged-list.ts';
import { ErrorState } from '../../kit/error-state.tsx';
import { Loading } from '../../kit/loading.tsx';
import { PageFrame } from '../../kit/page-frame.tsx';
import { quantity } from '../../kit/quantity.ts';
import { SearchField } from '../../kit/search-field.tsx';
import { Select } from '../../kit/select.tsx';
import { VirtualList } from '../../kit/virtual-list.tsx';
import { SaveView } from '../../my-work/save-view.tsx';
import { DocumentFacets } from './document-facets.tsx';
import { DocumentRow } from './document-row.tsx';
import { documentsQuery } from './documents-query.ts';
import { NoDocuments } from './no-documents.tsx';

const route = getRouteApi('/documents');
const ORDERS = [
  { value: 'oldest', label: 'Oldest first' },
  { value: 'latest', label: 'Latest first' },
] as const;

/** All documents, by their date of publication. */
export function DocumentsPage() {
  const search = route.useSearch();
  const navigate = useNavigate();
  const change = (next: Partial<typeof search>): void =>
    void navigate({ to: '/documents', search: { ...search, ...next }, replace: true });
  const query = useInfiniteQuery({ ...documentsQuery(search), placeholderData: keepPreviousData });
  const { items, count, total, onRange } = pagedList(query);
  return (
    <PageFrame
      title="Documents"
      fill
      count={total === null ? undefined : quantity(total, 'document')}
      left={<DocumentFacets search={search} onChange={change} />}
      toolbar={
        <>
          <SearchField
            label="Words of the title"
            value={search.title ?? ''}
            onSearch={(title) => change({ title: title === '' ? null : title })}
          />
          <Select
            label="Order"
            inline
            value={search.latest === null ? 'oldest' : 'latest'}
            options={ORDERS}
            onChange={(order) => change({ latest: order === 'latest' ? 'yes' : null })}
          />
          <SaveView />
        </>
      }
    >
      {query.error !== null ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : query.isPending ? (
        <Loading label="Loading documents" />
      ) : items.length === 0 ? (
        <NoDocuments search={search} onChange={change} />
      ) : (
        <VirtualList
          label="Documents"
          count={count}
          estimate={64}
          keyOf={(index) => items[index]?.id ?? `placeholder-${index}`}
          render={(index) => {
            const document = items[index];
            return document === undefined ? null : <DocumentRow document={document} />;
          }}
          onRange={onRange}
          onOpen={(index) => {
            const document = items[index]?.id;
            if (document !== undefined)
              void navigate({ to: '/documents/$document', params: { document } });
          }}
        />
      )}
    </PageFrame>
  );
}
