import { dateLabel } from '@rapporteur/core/views/date-label';
import { StatusMark } from '../kit/status-mark.tsx';
import { modeName, who } from './contact-words.ts';
import type { components } from '../api/schema.d.ts';
import styles from './contact-list.module.css';

type TimelineItem = components['schemas']['TimelineItem'];
type Undated = Omit<TimelineItem, 'from' | 'to' | 'precision' | 'mod' | 'upcoming'>;

export interface ContactListProps {
  readonly label: string;
  readonly items: readonly (TimelineItem | Undated)[];
  /** Id of the one that is open. */
  readonly open: string | null;
  readonly onOpen: (contact: string) => void;
  /** It stands in a pane. */
  readonly narrow?: boolean;
}

/** Contacts as lines of text, each a button that opens it. */
export function ContactList({ label, items, open, onOpen, narrow = false }: ContactListProps) {
  return (
    <ol
      className={styles.list}
      aria-label={label}
      data-narrow={narrow}
      data-dated={items.some((item) => 'from' in item)}
    >
      {items.map((item) => (
        <li key={item.id}>
          <button
            type="button"
            className={styles.line}
            data-printed
            aria-current={item.id === open}
            onClick={() => onOpen(item.id)}
          >
            {'from' in item && <span className={styles.when}>{dateLabel(item)}</span>}
            <span className={styles.what}>
              <StatusMark status={item.status} compact />
              <span>
                <span className={styles.mode}>{modeName(item.mode)}</span> {who(item.participants)}
                {item.where !== null && <span className={styles.where}> · {item.where.name}</span>}
                {item.status !== 'occurred' && (
                  <span className={styles.where} aria-hidden>
                    {' '}
                    · {item.status}
                  </span>
                )}
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
