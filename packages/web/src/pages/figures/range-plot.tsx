import type { Figure } from '../../api/types.ts';
import type { Scale } from './scale.ts';
import styles from './figures.module.css';

/** What somebody says on the scale of the thing: a dot, a range from end to end, a broken line to where no bound is told. */
export function RangePlot({
  figure,
  scale,
}: {
  readonly figure: Pick<Figure, 'value' | 'low' | 'high'>;
  readonly scale: Scale;
}) {
  const extent = scale.extentOf(figure);
  const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;
  return (
    <div className={styles.plot}>
      <svg aria-hidden>
        {scale.ticks.map(({ value, at }) => (
          <line key={value} className={styles.tick} x1={percent(at)} x2={percent(at)} y2="100%" />
        ))}
        {extent !== null && extent.to > extent.from && (
          <line
            className={extent.open === null ? styles.range : styles.bound}
            x1={percent(extent.from)}
            x2={percent(extent.to)}
            y1="50%"
            y2="50%"
          />
        )}
        {extent !== null &&
          extent.at === null &&
          [
            extent.open === 'low' ? null : extent.from,
            extent.open === 'high' ? null : extent.to,
          ].map(
            (end) =>
              end !== null && (
                <line
                  key={end}
                  className={styles.end}
                  x1={percent(end)}
                  x2={percent(end)}
                  y1="30%"
                  y2="70%"
                />
              ),
          )}
        {extent?.at != null && (
          <circle className={styles.dot} cx={percent(extent.at)} cy="50%" r="5" />
        )}
      </svg>
    </div>
  );
}
