import type { StatementView } from '../api/types.ts';
import { Button } from '../kit/button.tsx';
import type { Review } from '../review/use-review.ts';
import { decidedAbout } from './decided-about.ts';
import { Section } from './section.tsx';
import styles from './line.module.css';

export interface LineDecisionsProps {
  readonly view: StatementView;
  readonly review: Review;
}

/** What was decided about the line and holds, the latest first; each can be taken back. */
export function LineDecisions({ view: { decisions }, review }: LineDecisionsProps) {
  if (decisions.length === 0) return null;
  return (
    <Section title="Your decisions about it">
      <ol className={styles.decisions}>
        {decisions.map((entry) => (
          <li key={entry.id}>
            <span>{decidedAbout(entry)}</span>
            <time dateTime={entry.decidedAt}>
              {new Date(entry.decidedAt).toLocaleDateString('en-GB', { dateStyle: 'medium' })}
            </time>
            {review.writable && (
              <Button quiet disabled={review.busy} onClick={() => void review.undo(entry.id)}>
                Undo<span className="visually-hidden">: {decidedAbout(entry)}</span>
              </Button>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
