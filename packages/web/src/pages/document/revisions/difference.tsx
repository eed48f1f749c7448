import { knownDateLabel } from '@rapporteur/core/views/date-label';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { RevisionDiff, RevisionItem } from '../../../api/types.ts';
import { ErrorState } from '../../../kit/error-state.tsx';
import { Loading } from '../../../kit/loading.tsx';
import { StatementLine } from '../../../kit/statement-line.tsx';
import { diffQuery } from '../document-queries.ts';
import { folded } from './folded.ts';
import styles from './revisions.module.css';

/** What became of the words from one revision to another, in place. */
export function Difference({
  before,
  after,
}: {
  readonly before: RevisionItem;
  readonly after: RevisionItem;
}) {
  const { data, error, refetch } = useQuery(diffQuery(after.id, before.id));
  return (
    <section className={styles.difference} aria-labelledby="difference">
      <h2 id="difference">
        From {knownDateLabel(before.firstSeenAt)} to {knownDateLabel(after.firstSeenAt)}
      </h2>
      {data !== undefined ? (
        <Compared key={`${before.id} ${after.id}`} diff={data} />
      ) : error === null ? (
        <Loading label="Comparing" />
      ) : (
        <ErrorState error={error} onRetry={() => void refetch()} />
      )}
    </section>
  );
}

function Compared({ diff }: { readonly diff: RevisionDiff }) {
  const shown = useMemo(() => folded(diff.segments), [diff]);
  if (diff.words === 'same')
    return (
      <p className={styles.only}>The words are the same: only what stands around them differs.</p>
    );
  const added = diff.segments.filter(({ kind }) => kind === 'added').length;
  const removed = diff.segments.filter(({ kind }) => kind === 'removed').length;
  return (
    <>
      <p className={styles.facts}>
        <span>
          {added} put in, {removed} taken out
        </span>
        {diff.silent && (
          <strong className={styles.change} data-change="edited-silently">
            silently: the page does not say that it was modified
          </strong>
        )}
      </p>
      {diff.orphaned.length > 0 && <Orphaned statements={diff.orphaned} />}
      <div className={styles.words}>
        {shown.map((piece, index) =>
          piece.kind === 'folded' ? (
            <Folded key={index} hidden={piece.hidden} />
          ) : piece.kind === 'added' ? (
            <ins key={index}>{piece.text}</ins>
          ) : piece.kind === 'removed' ? (
            <del key={index}>{piece.text}</del>
          ) : (
            <span key={index}>{piece.text}</span>
          ),
        )}
      </div>
    </>
  );
}

function Folded({ hidden }: { readonly hidden: string }) {
  const [open, setOpen] = useState(false);
  if (open) return <span>{hidden}</span>;
  return (
    <button type="button" className={styles.fold} onClick={() => setOpen(true)}>
      {hidden.length.toLocaleString('en')} characters unchanged: show
    </button>
  );
}

/** Statements whose words the later revision no longer has. */
function Orphaned({ statements }: { readonly statements: RevisionDiff['orphaned'] }) {
  return (
    <div className={styles.orphaned}>
      <h3>
        {statements.length === 1
          ? 'One statement rests on words that are no longer there'
          : `${statements.length.toLocaleString('en')} statements rest on words that are no longer there`}
      </h3>
      <ul>
        {statements.map((statement) => (
          <li key={statement.id}>
            <StatementLine statement={statement} />
            <Link
              to="."
              search={(before) => ({ ...before, line: statement.id })}
              resetScroll={false}
            >
              About this line
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
