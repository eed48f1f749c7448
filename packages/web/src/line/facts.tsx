import type { ReactNode } from 'react';
import styles from './line.module.css';

/** What is known, as a list of `Fact`. */
export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className={styles.facts}>{children}</dl>;
}

export interface FactProps {
  readonly label: string;
  /** Null where it is not known: then nothing is shown. */
  readonly children: ReactNode;
}

/** A thing that is known, and what is known of it. */
export function Fact({ label, children }: FactProps) {
  if (children === null) return null;
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}
