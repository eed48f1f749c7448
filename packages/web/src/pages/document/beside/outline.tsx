import { useId, useMemo } from 'react';
import { timeWords } from '../article/post-time-words.ts';
import type { DocumentText } from '../text/document-text.ts';
import type { Stretch } from '../text/runs.ts';
import { outlineOf } from './outline-items.ts';
import styles from './beside.module.css';

/** Headings and posts, to go to. */
export function Outline({
  doc,
  onGo,
}: {
  readonly doc: DocumentText;
  readonly onGo: (stretch: Stretch) => void;
}) {
  const heading = useId();
  const items = useMemo(() => outlineOf(doc), [doc]);
  if (items.length < 2) return null;
  return (
    <section className={styles.group} aria-labelledby={heading}>
      <h3 id={heading}>Outline</h3>
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
    </section>
  );
}
