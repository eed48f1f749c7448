import { useId } from 'react';
import { actWord } from '../../../kit/act-word.ts';
import type { DocumentText } from '../text/document-text.ts';
import type { Said } from '../text/said.ts';
import { bySpeaker } from './by-speaker.ts';
import styles from './beside.module.css';

/** Who speaks in this document, and what they say, shortest way to each. */
export function Speakers({
  doc,
  onGo,
}: {
  readonly doc: DocumentText;
  readonly onGo: (said: Said) => void;
}) {
  const heading = useId();
  if (doc.said.length === 0) return null;
  return (
    <section className={styles.group} aria-labelledby={heading}>
      <h3 id={heading}>Who speaks here</h3>
      <ul>
        {bySpeaker(doc.said).map(({ key, speaker, said }) => (
          <li key={key}>
            <details className={styles.speaker}>
              <summary>
                <span className={speaker === null ? styles.unknown : styles.name}>
                  {speaker ?? 'nobody named'}
                </span>
                <span className={styles.count}>{said.length}</span>
              </summary>
              <ul>
                {said.map((one) => (
                  <li key={one.id}>
                    <button type="button" className={styles.go} onClick={() => onGo(one)}>
                      <span className={styles.act}>{actWord(one.statement.act)}</span>{' '}
                      {one.statement.content[0]?.exact.slice(0, 90) ?? ''}
                    </button>
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
