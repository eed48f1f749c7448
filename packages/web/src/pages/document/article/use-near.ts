import { type RefObject, useEffect, useState } from 'react';

/** How far around the screen, in pixels, things count as near. */
const MARGIN = 1200;

/** Whether an element is on the screen or about to be; `always` spares the watching. */
export function useNear(element: RefObject<HTMLElement | null>, always: boolean): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (always || element.current === null) return undefined;
    const root = element.current.closest('[data-scroll-main]');
    const observer = new IntersectionObserver(
      (entries) => setNear(entries.at(-1)?.isIntersecting === true),
      { root, rootMargin: `${MARGIN}px 0px` },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, always]);
  return always || near;
}
