import type { ReactNode } from 'react';
import styles from './state.module.css';

export interface EmptyProps {
  /** What there is none of: "No statement fits these conditions". */
  readonly title: string;
  /** What to do about it. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** Nothing is here; says why, and what to do. */
export function Empty({ title, children, action }: EmptyProps) {
  return (
    <div className={styles.state} data-state role="status">
      <p className={styles.title}>{title}</p>
      {children !== undefined && <p className={styles.advice}>{children}</p>}
      {action}
    </div>
  );
}
