import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Revision, SourceView } from '../../../api/types.ts';
import { Button } from '../../../kit/button.tsx';
import { ErrorState } from '../../../kit/error-state.tsx';
import { Loading } from '../../../kit/loading.tsx';
import { sourceQuery } from '../document-queries.ts';
import { reasonCounts, reasonWords } from '../text/left-out.ts';
import { sourcePieces } from './source-pieces.ts';
import styles from './source.module.css';

export interface SourceProps {
  readonly revision: Revision;
  readonly page: number;
  readonly onPage: (page: number) => void;
}

/** What was captured, as the characters it is: never as a page. */
export function Source({ revision, page, onPage }: SourceProps) {
  const query = sourceQuery(revision.id, page);
  const { data, error, refetch } = useQuery({ ...query, placeholderData: keepPreviousData });
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading label="Loading the captured source" />;
  return (
    <div className={styles.source}>
      <p className={styles.facts}>
        <span>
          {revision.bytes.toLocaleString('en')} bytes, {revision.mediaType}, {revision.charset}
        </span>
        {data.extracted && <span>the text that these bytes were read as</span>}
        <span>
          <span className={styles.sample} data-kind="kept">
            became text
          </span>
        </span>
        <Reasons removed={data.removed} />
        <a href={`/api/v1/revisions/${revision.id}/bytes`} download data-screen-only>
          Save the bytes
        </a>
      </p>
      <Pages page={data.page} pages={data.pages} onPage={onPage} />
      <Characters source={data} />
      <Pages page={data.page} pages={data.pages} onPage={onPage} />
    </div>
  );
}

function Reasons({ removed }: Pick<SourceView, 'removed'>) {
  const counts = reasonCounts(removed.map(({ reason }) => ({ reason, text: '' })));
  if (counts.length === 0) return null;
  return (
    <span>
      <span className={styles.sample} data-kind="removed">
        left out
      </span>
      : {counts.map(([reason, count]) => `${reasonWords(reason)} (${count})`).join(', ')}
    </span>
  );
}

function Characters({ source }: { readonly source: SourceView }) {
  const pieces = useMemo(() => sourcePieces(source), [source]);
  return (
    <pre className={styles.characters}>
      {pieces.map(({ kind, text, reason }, index) => (
        <span
          key={index}
          data-kind={kind}
          title={reason === null ? undefined : `Left out: ${reasonWords(reason)}`}
        >
          {text}
        </span>
      ))}
    </pre>
  );
}

function Pages({
  page,
  pages,
  onPage,
}: {
  readonly page: number;
  readonly pages: number;
  readonly onPage: (page: number) => void;
}) {
  if (pages === 1) return null;
  return (
    <p className={styles.pages} data-screen-only>
      <Button disabled={page === 1} onClick={() => onPage(page - 1)}>
        Before
      </Button>
      Stretch {page} of {pages}
      <Button disabled={page === pages} onClick={() => onPage(page + 1)}>
        After
      </Button>
    </p>
  );
}
