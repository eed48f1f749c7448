import type { CSSProperties, ReactNode, Ref } from 'react';
import { panes } from '../settings/panes.ts';
import { useSetting } from '../settings/setting.ts';
import type { View } from './shell-context.ts';
import { Separator } from './separator.tsx';
import styles from './panes.module.css';

export interface PanesProps {
  readonly left: ReactNode;
  readonly main: ReactNode;
  readonly hasRight: boolean;
  readonly rightRef: Ref<HTMLDivElement>;
  readonly view: View;
}

/** Three panes beside one another; on a small screen the one that is looked at. */
export function Panes({ left, main, hasRight, rightRef, view }: PanesProps) {
  const [leftWidth] = useSetting(panes.left.width);
  const [rightWidth] = useSetting(panes.right.width);
  const [leftOpen] = useSetting(panes.left.open);
  const [rightOpen] = useSetting(panes.right.open);
  const widths = {
    '--left-width': `${leftWidth}px`,
    '--right-width': `${rightWidth}px`,
  } as CSSProperties;
  return (
    <div className={styles.panes} style={widths} data-view={view} data-frame>
      <aside
        id="pane-left"
        className={styles.left}
        data-pane="left"
        data-open={leftOpen}
        aria-label="Navigation and filters"
      >
        <div className={styles.scroller} data-scroll>
          {left}
        </div>
        <Separator side="left" />
      </aside>
      <main id="main" className={styles.main} data-pane="main" tabIndex={-1}>
        {main}
      </main>
      <aside
        id="pane-right"
        className={styles.right}
        data-pane="right"
        data-open={hasRight && rightOpen}
        data-has={hasRight}
        aria-label="Detail"
      >
        <Separator side="right" />
        <div ref={rightRef} className={styles.scroller} data-scroll />
      </aside>
    </div>
  );
}
