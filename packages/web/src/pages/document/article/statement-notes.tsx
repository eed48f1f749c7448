import { knownDateLabel } from '@rapporteur/core/views/date-label';
import type { Revision } from '../../../api/types.ts';
import { actWord } from '../../../kit/act-word.ts';
import type { Said } from '../text/said.ts';
import styles from './article.module.css';

/** On paper: the statements of the text by the numbers that stand in it. */
export function StatementNotes({
  said,
  revision,
}: {
  readonly said: readonly Said[];
  readonly revision: Revision;
}) {
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
      <p>
        Read from revision {revision.id}, seen {knownDateLabel(revision.firstSeenAt)}; SHA-256 of
        the captured bytes: {revision.sha256}
      </p>
    </section>
  );
}
