import { Link } from '@tanstack/react-router';
import type { StatementView } from '../api/types.ts';
import { actWord } from '../kit/act-word.ts';
import { StatusMark } from '../kit/status-mark.tsx';
import type { LinePlace } from './line-link.tsx';
import styles from './line.module.css';

export interface LineHeadProps {
  readonly view: StatementView;
  readonly place: LinePlace;
}

/** Who does what by saying it, and what to know before relying on it. On its own page that is a heading. */
export function LineHead({ view, place }: LineHeadProps) {
  const { statement, document, revision, orphaned } = view;
  const { speaker, source, act, negated, judgement } = statement;
  const name = speaker?.name ?? source?.exact ?? 'Nobody named';
  const Who = place === 'page' ? 'h2' : 'p';
  return (
    <header className={styles.top}>
      <Who className={styles.who}>
        <span data-role="source">{name}</span>{' '}
        {negated === true ? 'is said not to have said: ' : ''}
        {actWord(act)}
        {judgement !== null && <StatusMark status={judgement.verdict} />}
      </Who>
      {orphaned && (
        <p className={styles.warning}>
          The document no longer has these words. They stood in an earlier revision, which is kept.{' '}
          <Link to="/documents/$document" params={{ document: document.id }}>
            The document as it is now
          </Link>
        </p>
      )}
      {!orphaned && !revision.current && (
        <p className={styles.warning}>
          This is how an earlier revision was read. The document, as it is now, still has the words.{' '}
          <Link to="/documents/$document" params={{ document: document.id }}>
            The document as it is now
          </Link>
        </p>
      )}
      {document.gone !== null && (
        <p className={styles.warning}>
          When it was last looked for, the document could no longer be found where it was published.
        </p>
      )}
    </header>
  );
}
