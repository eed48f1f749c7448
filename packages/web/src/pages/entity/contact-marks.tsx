import type { Mark } from './contact-strip.ts';
import styles from './entity.module.css';

const HEIGHT = 12;

/** Contacts on a strip of time: a stroke is a day, a bar is as long as is known; hollow is what did not happen, or not yet. */
export function ContactMarks({ marks }: { readonly marks: readonly Mark[] }) {
  if (marks.length === 0) return null;
  return (
    <svg
      className={styles.marks}
      viewBox={`0 0 1000 ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden
    >
      <line x2={1000} y1={HEIGHT / 2} y2={HEIGHT / 2} />
      {marks.map(({ id, status, at, width }) => (
        <rect
          key={id}
          data-status={status}
          x={at * 1000}
          width={Math.max(5, width * 1000)}
          y={2}
          height={HEIGHT - 4}
        />
      ))}
    </svg>
  );
}
