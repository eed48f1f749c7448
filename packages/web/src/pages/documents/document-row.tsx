import { Link } from '@tanstack/react-router';
import type { DocumentItem } from '../../api/types.ts';
import { DateLabel } from '../../kit/date-label.tsx';
import { quantity } from '../../kit/quantity.ts';
import styles from './documents.module.css';

/** A document as the list has it: when, what, by whom, and what it holds. */
export function DocumentRow({ document }: { readonly document: DocumentItem }) {
  const { id, title, outlet, authors, inputs, published, revisions, gone } = document;
  const input = inputs[0] ?? id;
  return (
    <div className={styles.row}>
      <p className={styles.date}>
        <DateLabel published={published} />
      </p>
      <div className={styles.what}>
        <h2 className={styles.title}>
          <Link to="/documents/$document" params={{ document: id }}>
            {title ?? input}
          </Link>
        </h2>
        <p className={styles.by}>
          <span>{outlet ?? 'outlet unknown'}</span>
          {authors.length > 0 && <span>{authors.join(', ')}</span>}
          {title !== null && <span>{input.split('/').at(-1)}</span>}
          {revisions > 1 && <span>{revisions} revisions</span>}
          {gone !== null && (
            <span className={styles.gone}>gone since {gone.since.slice(0, 10)}</span>
          )}
        </p>
      </div>
      <p className={styles.holds}>
        <span>{quantity(document.statements, 'statement')}</span>
        {document.events > 0 && <span>{quantity(document.events, 'contact report')}</span>}
      </p>
    </div>
  );
}
