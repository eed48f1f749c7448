import { instantOf, nextBin, type BinUnit } from '@rapporteur/core/views/time-bins';
import { useMemo, useRef, useSyncExternalStore, type CSSProperties } from 'react';
import { WindowHandle } from './window-handle.tsx';
import type { TimeWindow } from './use-time-window.ts';
import type { WholeRecord } from './whole-record.ts';
import { spanOf, windowLabel, type Window } from './window.ts';
import { StripAxis } from './strip-axis.tsx';
import { useStripDrag } from './use-strip-drag.ts';
import styles from './window-strip.module.css';

export interface WindowStripProps {
  /** What is counted: "Contacts". */
  readonly label: string;
  readonly record: WholeRecord;
  readonly time: Pick<TimeWindow, 'store' | 'move'>;
}

const WIDTH = 2000;
const HEIGHT = 40;

/**
 * How much there is over time, with the window in it: drag it, its ends, or a new one; or use the two handles by keys.
 * Nothing where nothing has a date.
 */
export function WindowStrip({ label, record, time }: WindowStripProps) {
  const { domain, unit, bins, bounds, toldTo, outside, extent } = record;
  const { store, move: onMove } = time;
  const onWhole = (): void => onMove(extent ?? bounds);
  const plot = useRef<HTMLDivElement>(null);
  const window = useSyncExternalStore(store.subscribe, store.get);
  const drag = useStripDrag({ plot, domain, bounds, store, onMove });
  const path = useMemo(() => barsPath(bins, unit, domain), [bins, unit, domain]);
  const share = (at: number): number =>
    Math.min(100, Math.max(0, ((at - domain.from) / spanOf(domain)) * 100));
  const [left, right] = [share(window.from), share(window.to)];
  if (extent === null) return null;
  const place = { left: `${left}%`, width: `max(${right - left}%, 4px)` };
  return (
    <section className={styles.strip} aria-label={`Window of time. ${label}`} data-screen-only>
      <div className={styles.head}>
        <Beyond count={outside.before} where="earlier" onWhole={onWhole} />
        <output className={styles.said} aria-label="Window shown">
          {windowLabel(window)}
        </output>
        <Beyond count={outside.after} where="later" onWhole={onWhole} />
      </div>
      <div ref={plot} className={styles.plot} onPointerDown={drag}>
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden>
          <path className={styles.bars} d={path} />
        </svg>
        {toldTo !== null && toldTo > domain.from && toldTo < domain.to && (
          <div className={styles.told} style={{ left: `${share(toldTo)}%` }} aria-hidden />
        )}
        <div className={styles.shade} style={{ left: 0, width: `${left}%` }} aria-hidden />
        <div className={styles.shade} style={{ left: `${right}%`, right: 0 }} aria-hidden />
        <div className={styles.window} style={place as CSSProperties} data-part="window">
          <WindowHandle side="from" {...{ window, bounds, onMove }} />
          <WindowHandle side="to" {...{ window, bounds, onMove }} />
        </div>
      </div>
      <StripAxis domain={domain} />
    </section>
  );
}

/** How many the strip leaves out on one side; shows all. Keeps its place where there are none. */
function Beyond({
  count,
  where,
  onWhole,
}: {
  readonly count: number;
  readonly where: 'earlier' | 'later';
  readonly onWhole: () => void;
}) {
  if (count === 0) return <span className={styles.beyond} />;
  return (
    <button type="button" className={styles.beyond} onClick={onWhole}>
      {where === 'earlier' && '‹ '}
      {count.toLocaleString('en')} {where}
      {where === 'later' && ' ›'}
    </button>
  );
}

/** All bars as one path; heights grow with the square root, so that a single one is seen beside hundreds. */
function barsPath(bins: WholeRecord['bins'], unit: BinUnit, domain: Window): string {
  const scale = WIDTH / spanOf(domain);
  const highest = Math.max(1, ...bins.map(({ count }) => count));
  return bins
    .map(({ from, count }) => {
      const at = instantOf(from) ?? 0;
      const x = (at - domain.from) * scale;
      const wide = Math.max(2, (nextBin(at, unit) - at) * scale * 0.9);
      const tall = Math.max(2, HEIGHT * Math.sqrt(count / highest));
      if (x + wide < 0 || x > WIDTH) return '';
      return `M${x.toFixed(1)} ${HEIGHT}v${(-tall).toFixed(1)}h${wide.toFixed(1)}v${tall.toFixed(1)}z`;
    })
    .join('');
}
