import { useInfiniteQuery } from '@tanstack/react-query';
import { useDecider } from '../../api/decide.ts';
import { pagedList } from '../../api/paged-list.ts';
import type { DecisionEntry } from '../../api/types.ts';
import { Button } from '../../kit/button.tsx';
import { Empty } from '../../kit/empty.tsx';
import { ErrorState } from '../../kit/error-state.tsx';
import { Loading } from '../../kit/loading.tsx';
import { logQuery } from '../../my-work/decisions-query.ts';
import { decisionWords } from '../../my-work/decision-words.ts';
import { SubjectLink } from '../../my-work/subject-link.tsx';
import styles from './log.module.css';

/** Every decision, the latest first; what was undone stays, struck through. */
export function DecisionLog() {
  const query = useInfiniteQuery(logQuery);
  const { items } = pagedList(query);
  const { undo, busy } = useDecider();
  if (query.error !== null)
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (query.isPending) return <Loading label="Loading decisions" />;
  if (items.length === 0)
    return (
      <Empty title="Nothing was decided yet.">
        Open a statement and accept, reject or correct it; merge or split names on the page of a
        person or body. What you decide wins over what the program read, and each step can be undone
        here.
      </Empty>
    );
  return (
    <>
      <ol className={styles.list}>
        {items.map((entry) => (
          <li key={entry.id} className={styles.entry} data-holds={entry.holds}>
            <Entry entry={entry} busy={busy} onUndo={() => void undo([entry.id])} />
          </li>
        ))}
      </ol>
      {query.hasNextPage && (
        <Button disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          Earlier decisions
        </Button>
      )}
    </>
  );
}

function Entry({
  entry: { id, decidedAt, holds, decision },
  busy,
  onUndo,
}: {
  readonly entry: DecisionEntry;
  readonly busy: boolean;
  readonly onUndo: () => void;
}) {
  const { verb, subject, detail } = decisionWords(decision);
  return (
    <>
      <span className={styles.number}>{id}</span>
      <div className={styles.label}>
        <p className={styles.verb}>
          {verb}
          {!holds && <span className={styles.undone}>undone</span>}
        </p>
        {subject !== null && (
          <p className={styles.subject}>
            <SubjectLink subject={subject} />
          </p>
        )}
        {detail !== null && <p className={styles.detail}>{detail}</p>}
      </div>
      <time className={styles.at} dateTime={decidedAt}>
        {new Date(decidedAt).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}
      </time>
      {holds && (
        <Button quiet disabled={busy} onClick={onUndo}>
          {decision.kind === 'undo' ? 'Redo' : 'Undo'}
          <span className="visually-hidden"> decision {id}</span>
        </Button>
      )}
    </>
  );
}
