import { Link } from '@tanstack/react-router';
import type { AddingOutcome } from '../api/types.ts';
import { Button } from '../kit/button.tsx';
import { cancelAdding, forgetAdding } from './adding-store.ts';
import { isOver, summary, type Adding } from './outcomes.ts';
import styles from './adding.module.css';

export interface AddProgressProps {
  readonly adding: Adding;
  readonly onClose: () => void;
}

const WORDS: Readonly<Record<AddingOutcome['kind'], string>> = {
  added: 'new',
  revised: 'changed',
  recaptured: 'captured again',
  unchanged: 'there already',
  gone: 'gone',
  failed: 'failed',
  skipped: 'left out',
  notice: 'note',
};

/** How far it is, and what became of each input. */
export function AddProgress({ adding: { job, outcomes }, onClose }: AddProgressProps) {
  const over = isOver(job);
  return (
    <div className={styles.form}>
      <p role="status" className={styles.summary}>
        {summary(job)}
        {job.state === 'cancelled' && ' – stopped; what was added stays'}
      </p>
      {!over && <progress className={styles.progress} aria-label="Adding" />}
      {job.problem !== null && (
        <p className={styles.problem}>
          {job.problem.message} {job.problem.advice}
        </p>
      )}
      {outcomes.length > 0 && (
        // A list that scrolls has to be reachable by the keys.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <ul className={styles.outcomes} tabIndex={0} aria-label="What became of each">
          {outcomes.map((outcome, index) => (
            <li key={outcomes.length - index}>
              <Outcome outcome={outcome} onClose={onClose} />
            </li>
          ))}
        </ul>
      )}
      <p className={styles.actions}>
        {over ? (
          <>
            <Button onClick={forgetAdding}>Add more</Button>
            <Button
              primary
              onClick={() => {
                onClose();
                forgetAdding();
              }}
            >
              Done
            </Button>
          </>
        ) : (
          <>
            <Button danger onClick={() => void cancelAdding(job.job)}>
              Stop
            </Button>
            <Button onClick={onClose}>Go on reading meanwhile</Button>
          </>
        )}
      </p>
    </div>
  );
}

function Outcome({
  outcome: { kind, input, document, problem, remark },
  onClose,
}: {
  readonly outcome: AddingOutcome;
  readonly onClose: () => void;
}) {
  return (
    <>
      <span className={styles.kind} data-kind={kind}>
        {WORDS[kind]}
      </span>
      <span className={styles.input}>
        {document === null ? (
          input
        ) : (
          <Link to="/documents/$document" params={{ document }} onClick={onClose}>
            {input}
          </Link>
        )}
        {problem !== null && (
          <span className={styles.problem}>
            {problem.message} {problem.advice}
          </span>
        )}
        {remark !== null && <span className={styles.hint}>{remark}</span>}
      </span>
    </>
  );
}
