import { useQuery } from '@tanstack/react-query';
import { ChevronDown, ChevronUp } from 'lucide-react';
import { ErrorState } from '../../kit/error-state.tsx';
import { Loading } from '../../kit/loading.tsx';
import { ContactList } from '../../contacts/contact-list.tsx';
import { undatedQuery, type Conditions } from './queries.ts';
import styles from './undated-drawer.module.css';

export interface UndatedDrawerProps {
  readonly count: number;
  readonly conditions: Conditions;
  readonly expanded: boolean;
  readonly onToggle: () => void;
  readonly open: string | null;
  readonly onOpen: (contact: string) => void;
}

/** Contacts of which nobody says when: behind a line under the timeline. */
export function UndatedDrawer(props: UndatedDrawerProps) {
  const { count, expanded, onToggle } = props;
  const Icon = expanded ? ChevronDown : ChevronUp;
  return (
    <section className={styles.drawer} aria-label="Contacts without a date">
      <button type="button" className={styles.toggle} aria-expanded={expanded} onClick={onToggle}>
        <Icon size={14} aria-hidden />
        {count.toLocaleString('en')} {count === 1 ? 'contact' : 'contacts'} without a date
      </button>
      {expanded && <Undated {...props} />}
    </section>
  );
}

function Undated({ conditions, open, onOpen }: UndatedDrawerProps) {
  const { data, error, refetch } = useQuery(undatedQuery(conditions));
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading label="Loading contacts without a date" lines={3} />;
  const { items, total } = data;
  return (
    <div className={styles.body}>
      <ContactList label="Contacts without a date" items={items} open={open} onOpen={onOpen} />
      {total > items.length && (
        <p className={styles.more}>
          The first {items.length.toLocaleString('en')} of {total.toLocaleString('en')}; filters
          narrow them.
        </p>
      )}
    </div>
  );
}
