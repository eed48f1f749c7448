import { knownDateLabel } from '@rapporteur/core/views/date-label';
import { Link } from '@tanstack/react-router';
import { Undo2 } from 'lucide-react';
import { useDecider } from '../../api/decide.ts';
import type { DecisionEntry } from '../../api/types.ts';
import { Button } from '../../kit/button.tsx';
import { decisionWords } from '../../my-work/decision-words.ts';
import { Section } from './section.tsx';
import styles from './entity.module.css';

/** What was decided about it and holds; each can be taken back. */
export function Decisions({ decisions }: { readonly decisions: readonly DecisionEntry[] }) {
  const decider = useDecider();
  if (decisions.length === 0) return null;
  return (
    <Section title="Decided by you">
      <ul className={styles.decisions}>
        {decisions.map(({ id, decision, decidedAt }) => {
          const { verb, subject } = decisionWords(decision);
          const label = `${verb} ${subject?.words ?? ''}`;
          return (
            <li key={id}>
              <span>{label}</span>
              {decision.kind === 'split' && decision.document !== null && (
                <Link
                  to="/documents/$document"
                  params={{ document: decision.document }}
                  search={{}}
                >
                  the document
                </Link>
              )}
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
          );
        })}
      </ul>
    </Section>
  );
}
