import { actWord } from '../../../kit/act-word.ts';
import type { Said } from '../text/said.ts';
import styles from './article.module.css';

/** On paper: the statements of the text by the numbers that stand in it. */
export function StatementNotes({ said }: { readonly said: readonly Said[] }) {
  return (
    <section className={styles.notes}>
      <h2>Statements in this text</h2>
      <ol>
        {said.map(({ id, speaker, statement, content }) => (
          <li key={id} className={styles.noteLine}>
            <strong>{speaker ?? 'nobody named'}</strong> {statement.negated === true ? 'not ' : ''}
            {actWord(statement.act)}: {content.join(' … ')}{' '}
            <small>
              {statement.confidence === null
                ? ''
                : `${Math.round(statement.confidence * 100)} % likely right · `}
              {id}
            </small>
          </li>
        ))}
      </ol>
    </section>
  );
}
