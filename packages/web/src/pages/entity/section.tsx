import { useId, type ReactNode } from 'react';
import styles from './entity.module.css';

export interface SectionProps {
  readonly title: string;
  /** What it shows, where the title does not tell. */
  readonly note?: string;
  /** Nothing in it is worth the paper. */
  readonly screenOnly?: boolean;
  readonly children: ReactNode;
}

/** A part of the page under a heading. */
export function Section({ title, note, screenOnly, children }: SectionProps) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className={styles.section}
      data-screen-only={screenOnly === true ? true : undefined}
    >
      <header className={styles.heading}>
        <h2 id={id}>{title}</h2>
        {note !== undefined && <p>{note}</p>}
      </header>
      {children}
    </section>
  );
}
