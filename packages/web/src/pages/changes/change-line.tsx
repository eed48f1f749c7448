import { Link } from '@tanstack/react-router';
import { FileMinus, FilePlus, FilePen } from 'lucide-react';
import type { Change } from '../../api/types.ts';
import { CitationLine } from '../../kit/citation-line.tsx';
import { quantity } from '../../kit/quantity.ts';
import styles from './changes.module.css';

const KINDS = {
  document: { icon: FilePlus, label: 'New' },
  revision: { icon: FilePen, label: 'Changed' },
  gone: { icon: FileMinus, label: 'Gone' },
} as const;

/** A document that is new, whose words changed, or that was not found where it had been. */
export function ChangeLine({ change }: { readonly change: Change }) {
  const { kind, citation, statements, events, gone, addedAt } = change;
  const { icon: Icon, label } = KINDS[kind];
  return (
    <div className={styles.change} data-kind={kind}>
      <p className={styles.kind}>
        <Icon size={15} strokeWidth={1.6} aria-hidden />
        {label}
      </p>
      <div>
        <p className={styles.title}>
          <Link to="/documents/$document" params={{ document: citation.document }}>
            {citation.title ?? citation.input}
          </Link>
        </p>
        <p className={styles.foot}>
          <CitationLine citation={citation} />
          {kind === 'gone' ? (
            <span>
              {gone?.state ?? 'not found'}
              {gone?.status == null ? '' : ` (${gone.status})`}
            </span>
          ) : (
            <span>
              {quantity(statements, 'statement')}
              {events > 0 && `, ${quantity(events, 'contact report')}`}
            </span>
          )}
        </p>
      </div>
      <p className={styles.time}>
        <time dateTime={addedAt}>
          {new Date(addedAt).toLocaleTimeString('en-GB', { timeStyle: 'short' })}
        </time>
      </p>
    </div>
  );
}
