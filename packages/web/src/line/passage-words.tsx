import type { StatementView } from '../api/types.ts';
import { Words } from '../kit/words.tsx';
import { passageMarks, rolesIn } from './passage-marks.ts';
import styles from './line.module.css';

const NAMES: Readonly<Record<string, string>> = {
  source: 'who speaks',
  cue: 'what says so',
  content: 'what is said',
  time: 'when',
};

/** The words in their passage, as published: who speaks, what says so and what is said told apart. */
export function PassageWords({ view }: { readonly view: StatementView }) {
  const { passage, statement } = view;
  const marks = passageMarks(view);
  if (passage === null)
    return (
      <blockquote className={styles.passage}>
        {statement.content.map(({ exact }) => exact).join(' … ')}
      </blockquote>
    );
  return (
    <figure className={styles.words}>
      <blockquote className={styles.passage} data-kind={passage.kind}>
        <Words text={passage.exact} highlights={marks} />
      </blockquote>
      <figcaption className={styles.legend}>
        {rolesIn(marks).map((role) => (
          <mark key={role} data-role={role}>
            {NAMES[role]}
          </mark>
        ))}
      </figcaption>
    </figure>
  );
}
