import { queryOptions, useQuery } from '@tanstack/react-query';
import { errorOf, unreachable } from '../../api/api-error.ts';
import { ErrorState } from '../../kit/error-state.tsx';
import { Loading } from '../../kit/loading.tsx';
import { PageFrame } from '../../kit/page-frame.tsx';
import { OperationEntry } from './operation-entry.tsx';
import { operationsByTag, type OpenApi } from './operations.ts';
import styles from './api.module.css';

const DOCUMENT = '/api/v1/openapi.json';

const openApiQuery = queryOptions({
  queryKey: ['openapi'],
  queryFn: async ({ signal }) => {
    const response = await fetch(DOCUMENT, { signal }).catch((cause: unknown) => {
      throw unreachable(cause);
    });
    if (!response.ok) throw await errorOf(response);
    return (await response.json()) as OpenApi;
  },
});

/** What programs can ask the server, from its own OpenAPI document. */
export function ApiPage() {
  const { data, error, refetch } = useQuery(openApiQuery);
  return (
    <PageFrame title="API" count={data === undefined ? undefined : `version ${data.info.version}`}>
      {error !== null ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <Loading label="Loading the API reference" />
      ) : (
        <Reference openApi={data} />
      )}
    </PageFrame>
  );
}

function Reference({ openApi }: { readonly openApi: OpenApi }) {
  return (
    <div className={styles.reference}>
      <p>
        All that these pages show comes from this API, and any program on this machine can ask the
        same. Offsets are Unicode code points; lists are paged by <code>after</code>; every error
        has the one shape <code>{'{error: {code, message, advice}}'}</code>; what writes wants the
        header <code>x-rapporteur: 1</code>. The whole of it as OpenAPI 3.1:{' '}
        <a href={DOCUMENT} target="_blank" rel="noreferrer">
          {DOCUMENT}
        </a>
      </p>
      {[...operationsByTag(openApi)].map(([tag, operations]) => (
        <section key={tag}>
          <h2 className={styles.tag}>{tag}</h2>
          {operations.map((operation) => (
            <OperationEntry key={operation.id} operation={operation} />
          ))}
        </section>
      ))}
    </div>
  );
}
