import { knownDateLabel } from '@rapporteur/core/views/date-label';
import { dayWords, timeWords } from './post-time-words.ts';
import styles from './passage.module.css';

/** When a post of a live blog went up: hung into the margin, with the day where it is another. */
export function PostTime({
  postedAt,
  day,
}: {
  readonly postedAt: string;
  readonly day: string | null;
}) {
  return (
    <time className={styles.time} dateTime={postedAt} title={knownDateLabel(postedAt)}>
      {timeWords(postedAt)}
      {(day !== null || postedAt.length <= 10) && <span>{dayWords(postedAt)}</span>}
    </time>
  );
}
