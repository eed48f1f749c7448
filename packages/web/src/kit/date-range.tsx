import styles from './field.module.css';

export interface Days {
  /** First day, `2025-03-18`; null is without beginning. */
  readonly from: string | null;
  /** Last day; null is without end. */
  readonly to: string | null;
}

export interface DateRangeProps extends Days {
  readonly label: string;
  readonly onChange: (days: Days) => void;
}

/** From one day to another, both included. */
export function DateRange({ label, from, to, onChange }: DateRangeProps) {
  const valueOf = (value: string): string | null => (value === '' ? null : value);
  return (
    <fieldset className={styles.range}>
      <legend className={styles.label}>{label}</legend>
      <input
        type="date"
        className={styles.input}
        aria-label="First day"
        value={from ?? ''}
        max={to ?? undefined}
        onChange={(event) => onChange({ from: valueOf(event.target.value), to })}
      />
      <input
        type="date"
        className={styles.input}
        aria-label="Last day"
        value={to ?? ''}
        min={from ?? undefined}
        onChange={(event) => onChange({ from, to: valueOf(event.target.value) })}
      />
    </fieldset>
  );
}
