import { numberLabel } from '@rapporteur/core/views/amount-label';
import { Link } from '@tanstack/react-router';
import { Equal, EqualNot, TrendingUp } from 'lucide-react';
import { memo, useMemo } from 'react';
import type { FigureEntry } from '../../api/types.ts';
import { quantity } from '../../kit/quantity.ts';
import { FigureLine } from './figure-line.tsx';
import { scaleOf } from './scale.ts';
import { StepChart } from './step-chart.tsx';
import styles from './figures.module.css';

const COURSES = {
  agree: { icon: Equal, label: 'they agree' },
  rise: { icon: TrendingUp, label: 'it rose' },
  differ: { icon: EqualNot, label: 'they differ' },
} as const;

/** One thing that is counted, and what different sources say of it, side by side on one scale. */
export const FigureThing = memo(function FigureThing({
  entry,
  line,
}: {
  readonly entry: FigureEntry;
  readonly line: string | null;
}) {
  const { id, measure, scope, sources, course, figures, count } = entry;
  const scale = useMemo(() => (figures.length > 1 ? scaleOf(figures) : null), [figures]);
  const { icon: Icon, label } = COURSES[course];
  return (
    <div className={styles.entry}>
      <header className={styles.head}>
        <h2 className={styles.what}>
          <Link from="/figures" to="." search={(before) => ({ ...before, of: id })}>
            {measure} {scope !== null && <span className={styles.scope}>{scope}</span>}
          </Link>
        </h2>
        {sources > 1 && (
          <span className={styles.course} data-course={course}>
            <Icon size={15} strokeWidth={2} aria-hidden />
            {label}
          </span>
        )}
        {sources > 1 && <span className={styles.sources}>{quantity(sources, 'source')}</span>}
        {count > figures.length && (
          <span className={styles.sources}>
            the last {figures.length} of{' '}
            <Link from="/figures" to="." search={(before) => ({ ...before, of: id })}>
              {count.toLocaleString('en')}
              <span className="visually-hidden"> figures</span>
            </Link>
          </span>
        )}
      </header>
      {course === 'rise' && <StepChart figures={figures} />}
      {scale !== null && (
        <div className={styles.axis} aria-hidden>
          <div className={styles.ticks}>
            {scale.ticks.map(({ value, at }) => (
              <span key={value} style={{ left: `${at * 100}%` }}>
                {numberLabel(value)}
              </span>
            ))}
          </div>
        </div>
      )}
      <ul className={styles.figures}>
        {figures.map((figure) => (
          <FigureLine key={figure.id} figure={figure} scale={scale} line={line} />
        ))}
      </ul>
    </div>
  );
});
