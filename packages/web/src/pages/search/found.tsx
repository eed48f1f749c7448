import { useNavigate } from '@tanstack/react-router';
import type { SearchHit } from '../../api/types.ts';
import { Empty } from '../../kit/empty.tsx';
import { ErrorState } from '../../kit/error-state.tsx';
import { Loading } from '../../kit/loading.tsx';
import { quantity } from '../../kit/quantity.ts';
import { VirtualList } from '../../kit/virtual-list.tsx';
import { queryProblem } from '../../search-language/query-problem.ts';
import { QueryProblemNote } from '../../search-language/query-problem-note.tsx';
import { useFound } from './answers.ts';
import { Beside } from './beside.tsx';
import { HitLine } from './hit-line.tsx';
import { placeOf } from './place-of.ts';
import { withField } from './query-fields.ts';
import styles from './search.module.css';

export interface FoundProps {
  readonly query: string;
  /** Id of the statement that the detail pane shows. */
  readonly line: string | null;
  readonly onOpen: (line: string) => void;
  readonly onSearch: (query: string) => void;
}

const ESTIMATE = 120;
/** Rows before the end at which the next page is fetched. */
const AHEAD = 20;

/** What a query found: who and which documents go by it, then the hits. */
export function Found({ query, line, onOpen, onSearch }: FoundProps) {
  const navigate = useNavigate();
  const found = useFound(query);
  const problem = queryProblem(found.error);
  if (problem !== null) return <QueryProblemNote problem={problem} />;
  if (found.error !== null)
    return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  if (found.data === undefined) return <Loading label="Searching" lines={12} />;
  const hits = found.data.pages.flatMap((page) => page.hits);
  const [first] = found.data.pages;
  const { entities = [], documents = [] } = first ?? {};
  const beside = (
    <Beside
      entities={entities}
      documents={documents}
      onSpeaker={(name) => onSearch(withField('', 'speaker', name))}
    />
  );
  if (hits.length === 0)
    return (
      <div className={styles.scroll}>
        {beside}
        <Empty title="No passage has these words">
          Every word has to stand in the passage. Take one away, put OR between them, or cut one off
          with a star: negotiat* finds negotiation and negotiator.
        </Empty>
      </div>
    );
  const more = found.hasNextPage;
  return (
    <div className={styles.found}>
      {beside}
      <p className={styles.count} role="status">
        {more ? `The first ${hits.length.toLocaleString('en')}, more as you scroll` : counted(hits)}
      </p>
      <div className={styles.list}>
        <VirtualList
          label="What was found"
          count={hits.length + (more ? 1 : 0)}
          keyOf={(index) => {
            const hit = hits[index];
            return hit === undefined
              ? 'next'
              : (hit.statement ?? placeOf(hit).search.at + hit.citation.revision);
          }}
          estimate={ESTIMATE}
          openKey={line}
          onOpen={(index) => {
            const hit = hits[index];
            if (hit?.statement != null) onOpen(hit.statement);
            else if (hit !== undefined) void navigate(placeOf(hit));
          }}
          onRange={(_, last) => {
            if (more && !found.isFetchingNextPage && last >= hits.length - AHEAD)
              void found.fetchNextPage();
          }}
          render={(index) => {
            const hit = hits[index];
            return hit === undefined ? null : <HitLine hit={hit} />;
          }}
        />
      </div>
    </div>
  );
}

function counted(hits: readonly SearchHit[]): string {
  const statements = hits.every(({ kind }) => kind === 'statement');
  return quantity(hits.length, statements ? 'statement' : 'passage');
}
