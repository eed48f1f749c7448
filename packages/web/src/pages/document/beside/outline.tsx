import { memo, useId, useMemo, useState } from 'react';
import { dayWords, timeWords } from '../article/post-time-words.ts';
import type { DocumentText } from '../text/document-text.ts';
import type { Stretch } from '../text/runs.ts';
import { byDay, type OutlineItem, outlineOf } from './outline-items.ts';
import styles from './beside.module.css';

export interface OutlineProps {
  readonly doc: DocumentText;
  readonly onGo: (stretch: Stretch) => void;
}

/** More than these are put under their days. */
const MANY = 60;

/** Headings and posts, to go to. */
export const Outline = memo(function Outline({ doc, onGo }: OutlineProps) {
  const heading = useId();
  const items = useMemo(() => outlineOf(doc), [doc]);
  const days = useMemo(() => byDay(items), [items]);
  if (items.length < 2) return null;
  return (
    <section className={styles.group} aria-labelledby={heading}>
      <h3 id={heading}>Outline</h3>
      {items.length <= MANY ? (
        <Items items={items} onGo={onGo} />
      ) : (
        days.map(({ day, items: ofDay }) => (
          <Day key={`${day} ${ofDay[0]?.start}`} day={day} items={ofDay} onGo={onGo} />
        ))
      )}
    </section>
  );
});

function Day({
  day,
  items,
  onGo,
}: {
  readonly day: string | null;
  readonly items: readonly OutlineItem[];
  readonly onGo: OutlineProps['onGo'];
}) {
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.folded} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span className={styles.name}>{day === null ? 'Undated' : dayWords(day)}</span>
        <span className={styles.count}>{items.length.toLocaleString('en')}</span>
      </summary>
      {open && <Items items={items} onGo={onGo} />}
    </details>
  );
}

function Items({
  items,
  onGo,
}: {
  readonly items: readonly OutlineItem[];
  readonly onGo: OutlineProps['onGo'];
}) {
  return (
    <ol className={styles.outline}>
      {items.map((item) => (
        <li key={item.start}>
          <button
            type="button"
            className={styles.go}
            data-kind={item.kind}
            onClick={() => onGo(item)}
          >
            {item.postedAt !== null && (
              <time className={styles.act} dateTime={item.postedAt}>
                {timeWords(item.postedAt)}{' '}
              </time>
            )}
            {item.words}
          </button>
        </li>
      ))}
    </ol>
  );
}
