import styles from './confidence.module.css';

export interface ConfidenceProps {
  /** Over 0, at most 1: how likely it is right; null where that is not known. */
  readonly value: number | null;
  /** Only the number and the bar. */
  readonly compact?: boolean;
}

/** How likely a line is right: as a number, in words and as a bar. */
export function Confidence({ value, compact = false }: ConfidenceProps) {
  if (value === null) return <span className={styles.unrated}>not rated</span>;
  const percent = Math.round(value * 100);
  return (
    <span className={styles.confidence} title={`${percent} % likely right`}>
      <span className="visually-hidden">{`${percent} % likely right, ${confidenceWord(value)}`}</span>
      <span aria-hidden>
        {percent} %{compact ? '' : ` · ${confidenceWord(value)}`}
      </span>
      <svg className={styles.bar} viewBox="0 0 40 4" aria-hidden>
        <rect className={styles.track} width="40" height="4" />
        <rect className={styles.filled} width={value * 40} height="4" />
      </svg>
    </span>
  );
}

function confidenceWord(value: number): string {
  if (value >= 0.9) return 'very likely';
  if (value >= 0.75) return 'likely';
  if (value >= 0.5) return 'more likely than not';
  return 'doubtful';
}
