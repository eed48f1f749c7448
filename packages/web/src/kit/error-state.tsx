import { RotateCw } from 'lucide-react';
import { shownError } from '../api/api-error.ts';
import { Button } from './button.tsx';
import { sentence } from './sentence.ts';
import styles from './state.module.css';

export interface ErrorStateProps {
  readonly error: unknown;
  /** Tries again; without it there is nothing to try. */
  readonly onRetry?: () => void;
}

/** What went wrong, what to do, and a button that tries again. */
export function ErrorState({ error, onRetry }: ErrorStateProps) {
  const { message, advice, code } = shownError(error);
  return (
    <div className={styles.state} data-state role="alert">
      <p className={styles.title}>{sentence(message)}</p>
      {advice !== null && <p className={styles.advice}>{sentence(advice)}</p>}
      <p className={styles.code}>
        <code>{code}</code>
      </p>
      {onRetry !== undefined && (
        <Button icon={RotateCw} onClick={onRetry}>
          Try again
        </Button>
      )}
    </div>
  );
}
