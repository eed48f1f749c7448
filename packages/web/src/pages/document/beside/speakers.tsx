import { memo, useId, useMemo, useState } from 'react';
import { actWord } from '../../../kit/act-word.ts';
import type { DocumentText } from '../text/document-text.ts';
import type { Said } from '../text/said.ts';
import { bySpeaker, type SpeakerHere } from './by-speaker.ts';
import styles from './beside.module.css';

export interface SpeakersProps {
  readonly doc: DocumentText;
  readonly onGo: (said: Said) => void;
}

/** How many are listed before somebody asks for more. */
const SHOWN = 12;
const STEP = 100;

/** Who speaks in this document, and what they say, shortest way to each. */
export const Speakers = memo(function Speakers({ doc, onGo }: SpeakersProps) {
  const heading = useId();
  const [all, setAll] = useState(false);
  const speakers = useMemo(() => bySpeaker(doc.said), [doc]);
  if (speakers.length === 0) return null;
  return (
    <section className={styles.group} aria-labelledby={heading}>
      <h3 id={heading}>Who speaks here</h3>
      <ul>
        {(all ? speakers : speakers.slice(0, SHOWN)).map((speaker) => (
          <li key={speaker.key}>
            <Speaker here={speaker} onGo={onGo} />
          </li>
        ))}
      </ul>
      {!all && speakers.length > SHOWN && (
        <button type="button" className={styles.more} onClick={() => setAll(true)}>
          {(speakers.length - SHOWN).toLocaleString('en')} more
          <span className="visually-hidden"> speakers</span>
        </button>
      )}
    </section>
  );
});

function Speaker({
  here: { speaker, said },
  onGo,
}: {
  readonly here: SpeakerHere;
  readonly onGo: SpeakersProps['onGo'];
}) {
  const [shown, setShown] = useState(0);
  return (
    <details
      className={styles.folded}
      onToggle={(event) => setShown(event.currentTarget.open ? STEP : 0)}
    >
      <summary>
        <span className={speaker === null ? styles.unknown : styles.name}>
          {speaker ?? 'nobody named'}
        </span>
        <span className={styles.count}>{said.length.toLocaleString('en')}</span>
      </summary>
      <ul>
        {said.slice(0, shown).map((one) => (
          <li key={one.id}>
            <button type="button" className={styles.go} onClick={() => onGo(one)}>
              <span className={styles.act}>{actWord(one.statement.act)}</span>{' '}
              {one.content[0]?.slice(0, 90) ?? ''}
            </button>
          </li>
        ))}
      </ul>
      {shown > 0 && said.length > shown && (
        <button type="button" className={styles.more} onClick={() => setShown(shown + STEP)}>
          more
        </button>
      )}
    </details>
  );
}
