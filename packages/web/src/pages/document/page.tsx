import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { Empty } from '../../kit/empty.tsx';
import { ErrorState } from '../../kit/error-state.tsx';
import { Loading } from '../../kit/loading.tsx';
import { PageFrame } from '../../kit/page-frame.tsx';
import { Reading } from './reading.tsx';
import type { DocumentSearch } from './search.ts';
import { documentText } from './text/document-text.ts';
import { useDocument } from './use-document.ts';

/** A document: its text with the record drawn into it, its revisions, and what was captured. */
export function DocumentPage() {
  const { document: id } = useParams({ from: '/documents/$document' });
  const search = useSearch({ from: '/documents/$document' });
  const navigate = useNavigate({ from: '/documents/$document' });
  const { view, error, retry } = useDocument(id, search.revision, search.line);
  const doc = useMemo(() => (view === null ? null : documentText(view)), [view]);
  const change = useCallback(
    (next: Partial<DocumentSearch>, replace = false) =>
      void navigate({ search: (before) => ({ ...before, ...next }), resetScroll: false, replace }),
    [navigate],
  );
  if (doc !== null) return <Reading key={id} doc={doc} search={search} change={change} />;
  return (
    <PageFrame title="Document">
      {error === null ? (
        <Loading label="Loading the document" lines={12} />
      ) : (
        <NotShown error={error} onRetry={retry} />
      )}
    </PageFrame>
  );
}

function NotShown({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  if ('status' in error && error.status === 404)
    return (
      <Empty title="The dossier holds no such document.">
        The address may be of another dossier, or cut short. “Documents” lists all that there are.
      </Empty>
    );
  return <ErrorState error={error} onRetry={onRetry} />;
}
