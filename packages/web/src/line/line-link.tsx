import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import styles from './line.module.css';

/** Where a line is shown: in the pane beside a page, or on a page of its own. */
export type LinePlace = 'pane' | 'page';

export interface LineLinkProps {
  readonly line: string;
  readonly place: LinePlace;
  readonly children: ReactNode;
}

/** Leads to another line, shown where this one is. */
export function LineLink({ line, place, children }: LineLinkProps) {
  const [revision = '', local = ''] = line.split('/');
  if (place === 'page')
    return (
      <Link to="/lines/$revision/$local" params={{ revision, local }} className={styles.link ?? ''}>
        {children}
      </Link>
    );
  return (
    <Link to="." search={(before) => ({ ...before, line })} className={styles.link ?? ''}>
      {children}
    </Link>
  );
}
