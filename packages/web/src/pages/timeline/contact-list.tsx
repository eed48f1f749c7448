import { dateLabel } from '@rapporteur/core/views/date-label';
import { StatusMark } from '../../kit/status-mark.tsx';
import { modeName, who } from './item-words.ts';
import type { TimelineItem } from './timeline-data.ts';
import styles from './contact-list.module.css';

type Undated = Omit<TimelineItem, 'from' | 'to' | 'precision' | 'mod' | 'upcoming'>;

export interface ContactListProps {
  readonly label: string;
  readonly items: readonly (TimelineItem | Undated)[];
  /** Id of the one that is open. */
  readonly open: string | null;
  readonly onOpen: (contact: string) => void;
}

/** Contacts as lines of text, each a button that opens it. */
export function ContactList({ label, items, open, onOpen }: ContactListProps) {
  return (
    <ol className={styles.list} aria-label={label}>
      {items.map((item) => (
        <li key={item.id}>
          <button
            type="button"
            className={styles.line}
            aria-current={item.id === open}
            onClick={() => onOpen(item.id)}
          >
            {'from' in item && <span className={styles.when}>{dateLabel(item)}</span>}
            <span className={styles.what}>
              <StatusMark status={item.status} compact />
              <span>
                <span className={styles.mode}>{modeName(item.mode)}</span> {who(item.participants)}
                {item.where !== null && <span className={styles.where}> · {item.where.name}</span>}
              </span>
            </span>
            <span className={styles.reports}>
              {item.reports.toLocaleString('en')} {item.reports === 1 ? 'report' : 'reports'}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
