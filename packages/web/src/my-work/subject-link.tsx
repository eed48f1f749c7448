import { Link } from '@tanstack/react-router';
import type { Subject } from './decision-words.ts';
import styles from './work.module.css';

/** What a decision is about, leading to where it stands. */
export function SubjectLink({ subject }: { readonly subject: Subject }) {
  const { words, document, at } = subject;
  if (document === null)
    return (
      <Link to="/search" search={{ query: words ?? '' }} className={styles.name ?? ''}>
        {words}
      </Link>
    );
  return (
    <Link
      to="/documents/$document"
      params={{ document }}
      search={{ at }}
      className={styles.words ?? ''}
    >
      {words ?? 'a document'}
    </Link>
  );
}
