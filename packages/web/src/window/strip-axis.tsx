import { useEffect, useRef, useState } from 'react';
import { stripLabels } from './strip-labels.ts';
import type { Window } from './window.ts';
import styles from './window-strip.module.css';

/** The years or months under a strip. */
export function StripAxis({ domain }: { readonly domain: Window }) {
  const axis = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(600);
  useEffect(() => {
    if (axis.current === null) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 600));
    observer.observe(axis.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={axis} className={styles.axis} aria-hidden>
      {stripLabels(domain, width).map(({ x, text, major }) => (
        <span key={x} style={{ left: x }} data-major={major}>
          {text}
        </span>
      ))}
    </div>
  );
}
