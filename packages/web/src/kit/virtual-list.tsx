import { useVirtualizer } from '@tanstack/react-virtual';
import {
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type MouseEvent,
  type ReactNode,
} from 'react';
import { useListShortcuts } from './list-shortcuts.ts';
import { usePrinting } from './use-printing.ts';
import styles from './virtual-list.module.css';

export interface VirtualListProps {
  /** What the list is of, for screen readers: "Statements". */
  readonly label: string;
  /** Rows in all, loaded or not. */
  readonly count: number;
  /** A row that stays itself when rows before it come or go. */
  readonly keyOf: (index: number) => string;
  /** The row; what is not loaded yet gives `null`, and a placeholder is drawn. */
  readonly render: (index: number) => ReactNode;
  /** How high a row is likely to be, in pixels. Rows are measured when they are drawn. */
  readonly estimate: number;
  /** How many rows are drawn beyond each edge; fewer where each is a lot. */
  readonly overscan?: number;
  /** A heading between rows: it is not opened, and j and k pass it by. */
  readonly isHeading?: (index: number) => boolean;
  readonly onOpen?: (index: number) => void;
  /** Key of the row that the detail pane shows; j and k then open as they go. */
  readonly openKey?: string | null;
  /** Told which rows are near the screen, to load them. */
  readonly onRange?: (first: number, last: number) => void;
  /** Told which row has the focus, or had it last. */
  readonly onActive?: (index: number) => void;
  /** The row to begin at; looked at once. */
  readonly start?: number;
  /** Told which row is the first in sight. */
  readonly onTop?: (index: number) => void;
  /** Stands after the last row. */
  readonly after?: ReactNode;
}

const OVERSCAN = 8;
/** Rows on paper at most. */
const PRINTED = 1000;
const NO_HEADINGS = (): boolean => false;
const INTERACTIVE = 'a, button, input, select, textarea, summary, label';

/**
 * A list of any length, of which only what is near the screen exists. j, k and the arrow keys go through it, Enter
 * opens a row; it scrolls by itself and wants a parent of definite height.
 */
export function VirtualList(props: VirtualListProps) {
  const { label, count, keyOf, render, estimate, onOpen, openKey = null, onRange, after } = props;
  const { onActive, start = 0, onTop } = props;
  const isHeading = props.isHeading ?? NO_HEADINGS;
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActiveRow] = useState<number | null>(null);
  const wanted = useRef<number | null>(null);
  // Sizes are kept by number, not by key: asking for the keys of all rows at each rendering is what would make a
  // list of 300,000 slow.
  const rows = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimate,
    overscan: props.overscan ?? OVERSCAN,
    initialOffset: start * estimate,
  });
  const printing = usePrinting();
  const drawn = printing ? printed(count, estimate) : rows.getVirtualItems();
  const first = drawn[0]?.index ?? 0;
  const last = drawn.at(-1)?.index ?? 0;
  const tellRange = useEffectEvent(() => onRange?.(first, last));
  useEffect(() => tellRange(), [first, last, count]);
  const top = rows.range?.startIndex ?? 0;
  const tellTop = useEffectEvent(() => onTop?.(top));
  useEffect(() => tellTop(), [top]);
  const begin = useEffectEvent(() => {
    if (start > 0) rows.scrollToIndex(start, { align: 'start' });
  });
  useEffect(() => begin(), []);
  const setActive = (index: number): void => {
    setActiveRow(index);
    onActive?.(index);
  };

  const go = (index: number): void => {
    setActive(index);
    wanted.current = index;
    rows.scrollToIndex(index, { align: 'auto' });
    if (openKey !== null) onOpen?.(index);
  };
  useEffect(() => {
    const index = wanted.current;
    if (index === null) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${index}"]`);
    if (row == null) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
  });
  const at =
    active ??
    (openKey === null
      ? null
      : (drawn.find(({ index }) => keyOf(index) === openKey)?.index ?? null));
  const onKeyDown = useListShortcuts({
    count,
    at,
    replaced: openKey !== null && active !== null && keyOf(active) !== openKey,
    first,
    isHeading,
    go,
    ...(onOpen && { onOpen }),
  });

  const onClick = (event: MouseEvent, index: number): void => {
    if (event.target instanceof Element && event.target.closest(INTERACTIVE) !== null) return;
    if (globalThis.getSelection()?.isCollapsed === false) return;
    setActive(index);
    onOpen?.(index);
  };
  return (
    // The keys move the focus among the rows, which are what can be operated.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={scroller}
      className={styles.list}
      role="feed"
      aria-label={label}
      aria-busy={drawn.length === 0 && count > 0}
      data-scroll
      onKeyDown={onKeyDown}
    >
      <div className={styles.length} style={{ height: rows.getTotalSize() }}>
        {drawn.map(({ index, start }) => {
          const heading = isHeading(index);
          const key = keyOf(index);
          return (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
            <article
              key={key}
              ref={rows.measureElement}
              data-index={index}
              className={heading ? styles.heading : styles.row}
              style={{ transform: `translateY(${start}px)` }}
              aria-posinset={index + 1}
              aria-setsize={count}
              aria-current={openKey !== null && key === openKey}
              tabIndex={heading ? undefined : index === (at ?? first) ? 0 : -1}
              onFocus={heading ? undefined : () => setActive(index)}
              onClick={heading ? undefined : (event) => onClick(event, index)}
            >
              {render(index) ?? (printing ? null : <Placeholder />)}
            </article>
          );
        })}
      </div>
      {after}
    </div>
  );
}

/** On paper nothing scrolls: what is loaded of the first rows. */
function printed(count: number, estimate: number): { index: number; start: number }[] {
  return Array.from({ length: Math.min(count, PRINTED) }, (_, index) => ({
    index,
    start: index * estimate,
  }));
}

function Placeholder() {
  return (
    <div className={styles.placeholder} aria-hidden>
      <div />
      <div />
    </div>
  );
}
