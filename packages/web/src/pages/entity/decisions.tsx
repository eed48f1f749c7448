import { knownDateLabel } from '@rapporteur/core/views/date-label';
import { Undo2 } from 'lucide-react';
import { useDecider } from '../../api/decide.ts';
import type { EntityDecision } from '../../api/types.ts';
import { Button } from '../../kit/button.tsx';
import { Section } from './section.tsx';
import styles from './entity.module.css';

/** What was decided about it and holds; each can be taken back. */
export function Decisions({ decisions }: { readonly decisions: readonly EntityDecision[] }) {
  const decider = useDecider();
  if (decisions.length === 0) return null;
  return (
    <Section title="Decided by you">
      <ul className={styles.decisions}>
        {decisions.map(({ id, label, decidedAt }) => (
          <li key={id}>
            <span>{label}</span>
            <time className={styles.faint} dateTime={decidedAt}>
              {knownDateLabel(decidedAt)}
            </time>
            <Button
              icon={Undo2}
              quiet
              disabled={decider.busy}
              onClick={() => void decider.undo([id], `Undone: ${label}`)}
            >
              Undo<span className="visually-hidden"> {label}</span>
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
