import { instantOf, nextBin, type BinUnit } from '@rapporteur/core/views/time-bins';
import { useMemo, useRef, useSyncExternalStore, type CSSProperties } from 'react';
import { WindowHandle } from './window-handle.tsx';
import type { WindowStore } from './window-store.ts';
import { spanOf, windowLabel, type Window } from './window.ts';
import { StripAxis } from './strip-axis.tsx';
import { useStripDrag } from './use-strip-drag.ts';
import styles from './window-strip.module.css';

interface Bin {
  readonly from: string;
  readonly count: number;
}

export interface WindowStripProps {
  /** What is counted: "Contacts". */
  readonly label: string;
  /** The time that the strip shows. */
  readonly domain: Window;
  readonly unit: BinUnit;
  readonly bins: readonly Bin[];
  /** The window, as it moves. */
  readonly store: WindowStore;
  /** How far the window may go. */
  readonly bounds: Window;
  readonly onMove: (window: Window) => void;
  /** The instant up to which the dossier tells. */
  readonly toldTo: number | null;
  /** How many lie before and after what the strip shows. */
  readonly outside: { readonly before: number; readonly after: number };
  /** Shows all of it. */
  readonly onWhole: () => void;
}

const WIDTH = 2000;
const HEIGHT = 40;

/** How much there is over time, with the window in it: drag it, its ends, or a new one; or use the two handles by keys. */
export function WindowStrip(props: WindowStripProps) {
  const { label, domain, unit, bins, store, bounds, onMove, toldTo, outside, onWhole } = props;
  const plot = useRef<HTMLDivElement>(null);
  const window = useSyncExternalStore(store.subscribe, store.get);
  const drag = useStripDrag({ plot, domain, bounds, store, onMove });
  const path = useMemo(() => barsPath(bins, unit, domain), [bins, unit, domain]);
  const share = (at: number): number =>
    Math.min(100, Math.max(0, ((at - domain.from) / spanOf(domain)) * 100));
  const [left, right] = [share(window.from), share(window.to)];
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
function barsPath(bins: readonly Bin[], unit: BinUnit, domain: Window): string {
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
