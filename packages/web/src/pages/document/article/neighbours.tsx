import { Link } from '@tanstack/react-router';
import { ArrowLeft, ArrowRight } from 'lucide-react';
import type { DocumentItem, DocumentReading } from '../../../api/types.ts';
import { DateLabel } from '../../../kit/date-label.tsx';
import styles from './neighbours.module.css';

/** The documents that the outlet published before and after this one. */
export function Neighbours({
  view: { before, after, document },
}: {
  readonly view: DocumentReading;
}) {
  if (before === null && after === null) return null;
  return (
    <nav className={styles.neighbours} aria-label={`Other documents of ${document.outlet}`}>
      {before !== null && <Neighbour document={before} step="before" />}
      {after !== null && <Neighbour document={after} step="after" />}
    </nav>
  );
}

function Neighbour({
  document: { id, title, inputs, published, outlet },
  step,
}: {
  readonly document: DocumentItem;
  readonly step: 'before' | 'after';
}) {
  return (
    <Link
      to="/documents/$document"
      params={{ document: id }}
      className={styles.neighbour ?? ''}
      data-step={step}
    >
      <span className={styles.where}>
        {step === 'before' && <ArrowLeft size={13} aria-hidden />}
        {step === 'before' ? 'Before it' : 'After it'}, in {outlet}
        {step === 'after' && <ArrowRight size={13} aria-hidden />}
      </span>
      <span className={styles.title}>{title ?? inputs[0]?.split('/').at(-1)}</span>
      <DateLabel published={published} />
    </Link>
  );
}
