import { numberLabel } from '@rapporteur/core/views/amount-label';
import { daysLabel } from '@rapporteur/core/views/date-label';
import type { Figure } from '../../api/types.ts';
import { stepLine, stepsOf } from './steps.ts';
import styles from './figures.module.css';

const WIDTH = 1000;
const HEIGHT = 72;

/** A count that grew, from day to day. */
export function StepChart({ figures }: { readonly figures: readonly Figure[] }) {
  const steps = stepsOf(figures);
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const points = stepLine(steps, { width: WIDTH, height: HEIGHT });
  const line = points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' L');
  return (
    <figure
      className={styles.steps}
      aria-label={`It rose from ${numberLabel(first.value)} to ${numberLabel(last.value)}.`}
    >
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden>
        <path className={styles.area} d={`M0,${HEIGHT} L${line} L${WIDTH},${HEIGHT} Z`} />
        <path className={styles.line} d={`M${line}`} />
      </svg>
      <figcaption className={styles.days}>
        <span>
          {daysLabel(first.day, first.day)}: {numberLabel(first.value)}
        </span>
        <span>
          {daysLabel(last.day, last.day)}: {numberLabel(last.value)}
        </span>
      </figcaption>
    </figure>
  );
}
