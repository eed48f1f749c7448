import { daysLabel } from '@rapporteur/core/views/date-label';
import { useMemo, useState } from 'react';
import {
  brushed,
  lastDayOf,
  ticks,
  usualBins,
  withoutGaps,
  type Bin,
  type BinUnit,
} from './bins.ts';
import { useBrush, type BrushRange } from './brush.ts';
import type { Days } from './date-range.tsx';
import styles from './histogram.module.css';

export interface HistogramProps {
  /** What is counted: "Statements by day". */
  readonly label: string;
  readonly unit: BinUnit;
  readonly bins: readonly Bin[];
  /** The days that are chosen; both null where none are. */
  readonly days: Days;
  /** Told when another span was chosen, by dragging, clicking or with the arrow keys. */
  readonly onChange: (days: Days) => void;
  /** `choose`: the keys choose at once. `show`: choosing leads elsewhere, so the keys wait for Enter. */
  readonly action?: 'choose' | 'show';
  readonly height?: number;
}

const WIDTH = 1000;
const KEYS = {
  choose: 'Arrow keys choose, with Shift they widen, Escape lets go.',
  show: 'Arrow keys go over it, with Shift they widen, Enter shows what is there.',
} as const;

/**
 * How many there are over time. Drag or click to choose days; with the keyboard the arrows go from bin to bin, with
 * Shift they widen, Escape lets go.
 */
export function Histogram({
  label,
  unit,
  bins,
  days,
  onChange,
  action = 'choose',
  height = 96,
}: HistogramProps) {
  const { whole, outside } = useMemo(() => {
    const { usual, outside: others } = usualBins(bins);
    return { whole: withoutGaps(unit, usual), outside: others };
  }, [unit, bins]);
  const highest = Math.max(1, ...whole.map(({ count }) => count));
  const chosen = days.from !== null || days.to !== null;
  const [held, setHeld] = useState<BrushRange | null>(null);
  const range = chosen ? brushed(whole, days) : held;
  const [pointed, setPointed] = useState<number | null>(null);
  const tell = (next: BrushRange | null): void => {
    const first = next === null ? undefined : whole[next.start];
    const last = next === null ? undefined : whole[next.end - 1];
    onChange(
      first === undefined || last === undefined
        ? { from: null, to: null }
        : { from: first.from.slice(0, 10), to: lastDayOf(unit, last.from) },
    );
  };
  const brush = useBrush(whole.length, range, {
    onPointer: tell,
    onKeys: action === 'show' ? setHeld : tell,
    onEnter: () => tell(held),
  });
  const shown = brush.range ?? range;
  const step = WIDTH / Math.max(1, whole.length);
  const gap = whole.length > 250 ? 0 : Math.min(2, step * 0.15);
  const marks = ticks(highest, height < 80 ? 1 : 3);
  const said = describe(
    whole,
    unit,
    shown ?? (pointed === null ? null : { start: pointed, end: pointed + 1 }),
  );
  if (whole.length === 0) return <p className={styles.none}>Nothing here has a date.</p>;
  return (
    <figure className={styles.histogram}>
      <figcaption className={styles.caption}>
        <span>{label}</span>
        <output className={styles.said}>{said}</output>
      </figcaption>
      <div
        className={styles.plot}
        role="slider"
        tabIndex={0}
        aria-label={`${label}. ${KEYS[action]}`}
        aria-orientation="horizontal"
        aria-valuemin={0}
        aria-valuemax={whole.length - 1}
        aria-valuenow={shown?.start ?? 0}
        aria-valuetext={said}
        onKeyDown={brush.onKeyDown}
        onPointerDown={brush.onPointerDown}
        onPointerMove={(event) => setPointed(brush.indexAt(event))}
        onPointerLeave={() => setPointed(null)}
      >
        <svg
          viewBox={`0 0 ${WIDTH} ${height}`}
          preserveAspectRatio="none"
          height={height}
          aria-hidden
        >
          {marks.map((mark) => (
            <line key={mark} className={styles.grid} x2={WIDTH} {...level(mark)} />
          ))}
          {shown !== null && (
            <rect
              className={styles.brush}
              x={shown.start * step}
              width={Math.max(1, (shown.end - shown.start) * step)}
              height={height}
            />
          )}
          <path className={styles.bars} d={barsPath(whole, step, gap, highest, height)} />
          {pointed !== null && (
            <rect className={styles.pointed} x={pointed * step} width={step} height={height} />
          )}
        </svg>
        {marks.map((mark) => (
          <span key={mark} className={styles.tick} style={{ bottom: (mark / highest) * height }}>
            {mark.toLocaleString('en')}
          </span>
        ))}
      </div>
      <div className={styles.ends} aria-hidden>
        <span>{dayLabel(whole[0]?.from)}</span>
        <span>{dayLabel(lastDayOf(unit, whole.at(-1)?.from ?? ''))}</span>
      </div>
      {outside > 0 && (
        <p className={styles.ends}>
          Far before or after, and not drawn: {outside.toLocaleString('en')}
        </p>
      )}
    </figure>
  );

  function level(count: number): { y1: number; y2: number } {
    const y = height - (count / highest) * height;
    return { y1: y, y2: y };
  }
}

function dayLabel(day = ''): string {
  return daysLabel(day.slice(0, 10), day.slice(0, 10));
}

/** All bars as one path: thousands of bars stay one element. */
function barsPath(
  bins: readonly Bin[],
  step: number,
  gap: number,
  highest: number,
  height: number,
): string {
  return bins
    .map(({ count }, index) => {
      if (count === 0) return '';
      const tall = Math.max(1, (count / highest) * height);
      return `M${(index * step + gap / 2).toFixed(2)} ${height}v${-tall.toFixed(2)}h${(step - gap).toFixed(2)}v${tall.toFixed(2)}z`;
    })
    .join('');
}

function describe(
  bins: readonly Bin[],
  unit: BinUnit,
  range: { readonly start: number; readonly end: number } | null,
): string {
  const within = range === null ? bins : bins.slice(range.start, range.end);
  const count = within.reduce((sum, bin) => sum + bin.count, 0).toLocaleString('en');
  const first = within[0];
  const last = within.at(-1);
  if (first === undefined || last === undefined) return '';
  return `${count} · ${daysLabel(first.from.slice(0, 10), lastDayOf(unit, last.from))}`;
}
