import type { QueryProblem } from './query-problem.ts';
import { QueryGuide } from './query-guide.tsx';
import styles from './search-language.module.css';

/** A query that was not understood: what is wrong, where, what to do, and how queries are written. */
export function QueryProblemNote({ problem }: { readonly problem: QueryProblem }) {
  const { what, advice, query, start, end } = problem;
  return (
    <div className={styles.problem}>
      <div role="alert">
        <p className={styles.what}>{what}</p>
        <p className={styles.query}>
          {query.slice(0, start)}
          <mark className={styles.wrong}>{query.slice(start, end) || '␣'}</mark>
          {query.slice(end)}
        </p>
        {advice !== null && <p>{advice}</p>}
      </div>
      <QueryGuide />
    </div>
  );
}
