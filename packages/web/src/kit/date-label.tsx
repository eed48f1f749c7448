import { dateLabel, knownDateLabel } from '@rapporteur/core/views/date-label';
import type { Published } from '../api/types.ts';
import styles from './statement-line.module.css';

export interface DateLabelProps {
  /** When it was published, or null where that is not known. */
  readonly published: Published | null;
}

/** A date in words, no more precise than it is known; what was inferred says so. */
export function DateLabel({ published }: DateLabelProps) {
  if (published === null) return <span className={styles.unknown}>date unknown</span>;
  const label = knownDateLabel(published.value);
  return (
    <time dateTime={published.from}>
      {label}
      {published.kind === 'inferred' && <span className={styles.inferred}> (inferred)</span>}
    </time>
  );
}

/** An interval in words: `18 March 2025`, `18 to 20 March 2025`. */
export function Interval({
  from,
  to,
  precision = null,
  mod = null,
}: {
  readonly from: string;
  readonly to: string | null;
  readonly precision?: string | null;
  /** TIMEX3: `START`, `APPROX`, …: "early August 2025". */
  readonly mod?: string | null;
}) {
  return <time dateTime={from}>{dateLabel({ from, to, precision, mod })}</time>;
}
