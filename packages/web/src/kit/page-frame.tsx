import { useSearch } from '@tanstack/react-router';
import { useEffect, useLayoutEffect, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { SlidersHorizontal } from 'lucide-react';
import { LinePane } from '../line/line-pane.tsx';
import { panes } from '../settings/panes.ts';
import { useShell } from '../shell/shell-context.ts';
import { Button } from './button.tsx';
import { classes } from './classes.ts';
import styles from './page-frame.module.css';

export interface PageFrameProps {
  /** Heading of the page, and of the window. */
  readonly title: string;
  /** What the window is called, where that is another thing than the heading. */
  readonly windowTitle?: string;
  /** Beside the title, smaller: how many there are. */
  readonly count?: ReactNode;
  /** Controls of the page, under the title. */
  readonly toolbar?: ReactNode;
  /** What the page adds to the left pane: facets, an outline. */
  readonly left?: ReactNode;
  /** Name of it on small screens, where a button leads there. */
  readonly leftLabel?: string;
  /** What the page shows in the right pane while no line is open there. */
  readonly right?: ReactNode;
  /** The content scrolls by itself (a list, a map) and gets all the height there is. */
  readonly fill?: boolean;
  /** Words of a source: a serif heading. */
  readonly quoted?: boolean;
  /** The content begins with these words itself: only screen readers are told the heading. */
  readonly titleHidden?: boolean;
  readonly children: ReactNode;
}

/** What every page stands in. The line that the address names (`line`) is shown in the right pane. */
export function PageFrame(props: PageFrameProps) {
  const {
    title,
    windowTitle = title,
    count,
    toolbar,
    left,
    leftLabel = 'Filters',
    right,
    fill,
    quoted,
    titleHidden = false,
    children,
  } = props;
  const { leftSlot, rightSlot, claim, view, show, announce } = useShell();
  const { line = null } = useSearch({ strict: false });
  const beside = line === null ? right : <LinePane line={line} />;
  const hasLeft = left != null && left !== false;
  const hasRight = beside != null && beside !== false;
  useEffect(() => {
    document.title = `${windowTitle} · Rapporteur`;
    announce(windowTitle);
  }, [windowTitle, announce]);
  useLayoutEffect(() => (hasLeft ? claim('left') : undefined), [hasLeft, claim]);
  useLayoutEffect(() => (hasRight ? claim('right') : undefined), [hasRight, claim]);
  useEffect(() => {
    if (line === null) return;
    panes.right.open.set(true);
    show('detail');
    return () => show('main');
  }, [line, show]);
  return (
    <>
      <div className={classes(styles.scroll, fill && styles.fill)} data-scroll data-scroll-main>
        <header className={styles.head}>
          <div className={styles.titles}>
            <h1
              className={
                titleHidden ? 'visually-hidden' : classes(styles.title, quoted && styles.quoted)
              }
            >
              {title}
            </h1>
            {count !== undefined && <p className={styles.count}>{count}</p>}
          </div>
          {(toolbar !== undefined || hasLeft) && (
            <div className={styles.toolbar} data-screen-only>
              {hasLeft && (
                <span className={styles.filters}>
                  <Button
                    icon={SlidersHorizontal}
                    aria-expanded={view === 'filters'}
                    onClick={() => show('filters')}
                  >
                    {leftLabel}
                  </Button>
                </span>
              )}
              {toolbar}
            </div>
          )}
        </header>
        <div className={styles.content}>{children}</div>
      </div>
      {hasLeft &&
        leftSlot !== null &&
        createPortal(
          <>
            <p className={styles.back}>
              <Button primary onClick={() => show('main')}>
                Show results
              </Button>
            </p>
            {left}
          </>,
          leftSlot,
        )}
      {hasRight && rightSlot !== null && createPortal(beside, rightSlot)}
    </>
  );
}
