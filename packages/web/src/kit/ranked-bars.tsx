import type { ReactNode } from 'react';
import styles from './ranked-bars.module.css';

export interface RankedBarsProps {
  /** The most frequent first. */
  readonly rows: readonly {
    readonly key: string;
    /** What is counted; usually a link. */
    readonly label: ReactNode;
    readonly count: number;
  }[];
  /** What a whole bar stands for; by default the highest count. */
  readonly most?: number;
}

/** How many there are of each, as a list of numbers with bars under them. */
export function RankedBars({ rows, most }: RankedBarsProps) {
  const whole = most ?? Math.max(1, ...rows.map(({ count }) => count));
  return (
    <ol className={styles.rows}>
      {rows.map(({ key, label, count }) => (
        <li key={key} className={styles.row}>
          <span className={styles.label}>{label}</span>
          <span className={styles.count}>{count.toLocaleString('en')}</span>
          <svg className={styles.bar} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden>
            <rect width={(count / whole) * 100} height="1" />
          </svg>
        </li>
      ))}
    </ol>
  );
}
