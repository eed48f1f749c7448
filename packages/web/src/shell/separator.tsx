import type { KeyboardEvent, PointerEvent } from 'react';
import { followPointer } from '../kit/follow-pointer.ts';
import { PANE_LIMITS, panes, withinLimits, type PaneSide } from '../settings/panes.ts';
import { useSetting } from '../settings/setting.ts';
import styles from './panes.module.css';

const STEP = 16;

/** The line between two panes: dragged, or moved by the arrow keys; Home and End take it to its ends. */
export function Separator({ side }: { readonly side: PaneSide }) {
  const [width, setWidth] = useSetting(panes[side].width);
  const grows = side === 'left' ? 1 : -1;
  const { least, most } = PANE_LIMITS[side];
  const resize = (to: number): void => setWidth(withinLimits(side, to));
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = new Map([
      ['ArrowRight', width + STEP * grows],
      ['ArrowLeft', width - STEP * grows],
      ['Home', least],
      ['End', most],
    ]).get(event.key);
    if (to === undefined) return;
    event.preventDefault();
    resize(to);
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    const handle = event.currentTarget;
    const start = { x: event.clientX, width: panes[side].width.get() };
    followPointer(handle, event.pointerId, (clientX) =>
      resize(start.width + (clientX - start.x) * grows),
    );
  };
  return (
    <div
      data-separator={side}
      className={styles.separator}
      role="separator"
      tabIndex={0}
      aria-label={side === 'left' ? 'Width of the navigation' : 'Width of the detail pane'}
      aria-orientation="vertical"
      aria-controls={`pane-${side}`}
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onDoubleClick={() => resize(PANE_LIMITS[side].byDefault)}
    />
  );
}
