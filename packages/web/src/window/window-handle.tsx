import type { KeyboardEvent } from 'react';
import { afterKey } from './strip-keys.ts';
import { instantLabel, snapped, type Window } from './window.ts';
import styles from './window-strip.module.css';

const DAY = 86_400_000;

export interface WindowHandleProps {
  readonly side: 'from' | 'to';
  readonly window: Window;
  readonly bounds: Window;
  readonly onMove: (window: Window) => void;
}

/** One end of a window: arrow keys move it, with Shift the whole window, Page keys further, Home and End to the ends. */
export function WindowHandle({ side, window, bounds, onMove }: WindowHandleProps) {
  const at = snapped(window)[side];
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = afterKey(event, side, window, bounds);
    if (next === null || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    onMove(snapped(next));
  };
  return (
    <div
      className={styles.handle}
      data-part={side}
      role="slider"
      tabIndex={0}
      aria-label={side === 'from' ? 'Window begins' : 'Window ends before'}
      aria-orientation="horizontal"
      aria-valuemin={Math.floor(bounds.from / DAY)}
      aria-valuemax={Math.ceil(bounds.to / DAY)}
      aria-valuenow={Math.min(
        Math.ceil(bounds.to / DAY),
        Math.max(Math.floor(bounds.from / DAY), Math.round(at / DAY)),
      )}
      aria-valuetext={instantLabel(at).replace(', 00:00', '')}
      onKeyDown={onKeyDown}
    />
  );
}
