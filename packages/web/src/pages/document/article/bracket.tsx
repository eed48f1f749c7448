import { useLayoutEffect, useRef } from 'react';
import { bracketPlace } from './bracket-place.ts';
import styles from './passage.module.css';

/** Connects the words of a statement with its mark in the margin. Measured only for the one that is looked at. */
export function Bracket({ statement }: { readonly statement: string }) {
  const line = useRef<HTMLSpanElement>(null);
  const tick = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    // Its ref is not set yet where both are drawn at once.
    const passage = line.current?.closest<HTMLElement>('[data-passage]') ?? null;
    if (passage === null) return undefined;
    const draw = (): void => {
      if (line.current === null || tick.current === null) return;
      const { words, mark } = extents(passage, statement);
      const place = bracketPlace(words, mark);
      line.current.hidden = place === null;
      tick.current.hidden = place?.tick == null;
      if (place === null) return;
      line.current.style.top = `${place.top}px`;
      line.current.style.height = `${place.height}px`;
      tick.current.style.top = `${place.tick ?? 0}px`;
    };
    draw();
    // Where the pane beside it opens, the words run otherwise.
    const observer = new ResizeObserver(draw);
    observer.observe(passage);
    return () => observer.disconnect();
  }, [statement]);
  return (
    <span ref={line} className={styles.bracket} aria-hidden>
      <span ref={tick} />
    </span>
  );
}

interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** Where its words and its mark stand, in pixels from the top of the passage. */
function extents(
  row: HTMLElement,
  statement: string,
): { readonly words: readonly Extent[]; readonly mark: Extent | null } {
  const { top } = row.getBoundingClientRect();
  const extent = (element: Element): Extent => {
    const box = element.getBoundingClientRect();
    return { top: box.top - top, bottom: box.bottom - top };
  };
  const words = [...row.querySelectorAll('[data-drawn]')].filter(
    (element) => element.getAttribute('data-statement') === statement,
  );
  const mark = [...row.querySelectorAll('[data-mark]')].find(
    (element) => element.getAttribute('data-mark') === statement,
  );
  return { words: words.map(extent), mark: mark === undefined ? null : extent(mark) };
}
