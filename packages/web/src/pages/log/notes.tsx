import { useDecider } from '../../api/decide.ts';
import { Button } from '../../kit/button.tsx';
import { Empty } from '../../kit/empty.tsx';
import { subjectOf } from '../../my-work/decision-words.ts';
import { SubjectLink } from '../../my-work/subject-link.tsx';
import type { Kept } from '../../my-work/kept.ts';
import styles from './log.module.css';

/** What was noted, the latest first, each with a way to what it is about. */
export function Notes({ notes }: { readonly notes: readonly Kept<'note'>[] }) {
  const { undo, busy } = useDecider();
  if (notes.length === 0)
    return <Empty title="There are no notes.">Open a line and write one beside it.</Empty>;
  return (
    <ol className={styles.list}>
      {notes.map(({ entry, decision }) => (
        <li key={entry.id} className={styles.note}>
          <p className={styles.text}>{decision.text}</p>
          <p className={styles.about}>
            <SubjectLink subject={subjectOf(decision.target)} />
            <time dateTime={entry.decidedAt}>{entry.decidedAt.slice(0, 10)}</time>
            <Button quiet disabled={busy} onClick={() => void undo([entry.id], 'Note taken away')}>
              Take away
            </Button>
          </p>
        </li>
      ))}
    </ol>
  );
}
