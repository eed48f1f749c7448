import { useContext } from 'react';
import { actWord } from '../../../kit/act-word.ts';
import { StatusMark } from '../../../kit/status-mark.tsx';
import type { Said } from '../text/said.ts';
import { LookingAt } from './looking.ts';
import styles from './margin-marks.module.css';

export interface MarginMarksProps {
  readonly beginning: readonly Said[];
  readonly looked: string | null;
  readonly open: string | null;
  readonly onOpen: (statement: string) => void;
}

/** Beside a passage, one mark for each statement that begins in it: who, and what they do by saying it. */
export function MarginMarks({ beginning, looked, open, onOpen }: MarginMarksProps) {
  const { lookAt } = useContext(LookingAt);
  return (
    <ul className={styles.marks} aria-label="Statements in this passage">
      {beginning.map(({ id, speaker, statement, depth }) => (
        <li key={id}>
          <button
            type="button"
            className={styles.mark}
            data-mark={id}
            data-looked={id === looked}
            data-depth={Math.min(depth, 3)}
            data-verdict={statement.verdict ?? undefined}
            aria-current={id === open ? 'true' : undefined}
            onClick={() => onOpen(id)}
            onFocus={() => lookAt(id)}
            onBlur={() => lookAt(null)}
            onPointerEnter={() => lookAt(id)}
            onPointerLeave={() => lookAt(null)}
          >
            <span className={styles.speaker}>{speaker ?? 'nobody named'}</span>{' '}
            <span className={styles.act}>
              {statement.negated === true ? 'not ' : ''}
              {actWord(statement.act)}
            </span>
            {statement.verdict !== null && <StatusMark status={statement.verdict} compact />}
          </button>
        </li>
      ))}
    </ul>
  );
}
