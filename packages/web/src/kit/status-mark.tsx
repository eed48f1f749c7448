import styles from './status-mark.module.css';

export interface StatusMarkProps {
  /** `occurred`, `planned`, `denied`, …, or a verdict: `accepted`, `rejected`, `corrected`. */
  readonly status: string;
  /** Only the mark; its name stays for screen readers. */
  readonly compact?: boolean;
}

/** Each status has a color and a form: filled is what happened, hollow what is planned, crossed what is not so. */
const FORMS: Readonly<Record<string, string>> = {
  occurred: '●',
  ongoing: '◐',
  planned: '○',
  cancelled: '⊘',
  alleged: '◌',
  denied: '✕',
  hypothetical: '◇',
  accepted: '✓',
  rejected: '✕',
  corrected: '✎',
};

export function StatusMark({ status, compact = false }: StatusMarkProps) {
  return (
    <span className={styles.mark} data-status={status} title={compact ? status : undefined}>
      <span aria-hidden className={styles.form}>
        {FORMS[status] ?? '·'}
      </span>
      <span className={compact ? 'visually-hidden' : undefined}>{status}</span>
    </span>
  );
}
