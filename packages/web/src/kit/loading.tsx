import styles from './state.module.css';

export interface LoadingProps {
  /** What is being loaded, for screen readers: "Loading statements". */
  readonly label: string;
  /** How many lines to draw in its place. */
  readonly lines?: number;
}

/** Lines where text is about to be; appears only when it takes longer than a moment. */
export function Loading({ label, lines = 6 }: LoadingProps) {
  return (
    <div className={styles.loading} data-state role="status" aria-busy="true">
      <span className="visually-hidden">{label}</span>
      {Array.from({ length: lines }, (_, index) => (
        <div key={index} className={styles.bone} data-kind={index % 3} aria-hidden />
      ))}
    </div>
  );
}
