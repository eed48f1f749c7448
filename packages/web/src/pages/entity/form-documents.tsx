import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Scissors } from 'lucide-react';
import { api } from '../../api/client.ts';
import { dataOf, pagedBy } from '../../api/queries.ts';
import type { Entity, EntityUse } from '../../api/types.ts';
import { Button } from '../../kit/button.tsx';
import { DateLabel } from '../../kit/date-label.tsx';
import { ErrorState } from '../../kit/error-state.tsx';
import { IconButton } from '../../kit/icon-button.tsx';
import { Loading } from '../../kit/loading.tsx';
import { quantity } from '../../kit/quantity.ts';
import styles from './entity.module.css';

const PAGE = 20;

export interface FormDocumentsProps {
  readonly entity: Entity;
  readonly form: string;
  readonly onSplit: (document: string, title: string) => void;
}

/** Documents that use a name, each of which can be said to mean somebody else. */
export function FormDocuments({ entity: { id, documents }, form, onSplit }: FormDocumentsProps) {
  const query = useInfiniteQuery({
    queryKey: ['entity', id, 'uses', form],
    ...pagedBy<EntityUse>((after) =>
      dataOf(
        api.GET('/api/v1/entities/{id}/uses', {
          params: {
            path: { id },
            query: { form, limit: PAGE, ...(after !== null && { after }) },
          },
        }),
      ),
    ),
  });
  if (query.error !== null)
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data === undefined) return <Loading label="Loading documents" lines={3} />;
  return (
    <div className={styles.uses}>
      <ul>
        {query.data.pages.flatMap(({ items }) =>
          items.map(({ citation, local, mentions }) => {
            const title = citation.title ?? citation.input;
            return (
              <li key={`${citation.revision} ${local}`}>
                <Link
                  to="/documents/$document"
                  params={{ document: citation.document }}
                  search={{}}
                >
                  {title}
                </Link>
                <span className={styles.faint}>
                  {citation.outlet !== null && `${citation.outlet}, `}
                  <DateLabel published={citation.published} />, {quantity(mentions, 'mention')}
                </span>
                {documents > 1 && (
                  <IconButton
                    icon={Scissors}
                    label={`What “${title}” names is somebody else …`}
                    onClick={() => onSplit(citation.document, title)}
                  />
                )}
              </li>
            );
          }),
        )}
      </ul>
      {query.hasNextPage && (
        <Button
          quiet
          disabled={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          More documents
        </Button>
      )}
    </div>
  );
}
