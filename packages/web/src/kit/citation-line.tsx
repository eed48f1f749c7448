import { Link } from '@tanstack/react-router';
import type { Citation } from '../api/types.ts';
import { DateLabel } from './date-label.tsx';
import { ExternalLink } from './external-link.tsx';
import styles from './statement-line.module.css';

export interface CitationLineProps {
  readonly citation: Citation;
  /** With the title, and a link to where it was published. */
  readonly full?: boolean;
}

/** Where something was read: outlet, date, title; leads to the document. */
export function CitationLine({ citation, full = false }: CitationLineProps) {
  const { document, outlet, title, url, input, published } = citation;
  const name = outlet ?? input.split('/').at(-1) ?? input;
  return (
    <span className={styles.citation}>
      <Link to="/documents/$document" params={{ document }} className={styles.outlet ?? ''}>
        {name}
      </Link>
      <DateLabel published={published} />
      {full && title !== null && <cite className={styles.title}>{title}</cite>}
      {full && url !== null && <ExternalLink href={url} />}
    </span>
  );
}
