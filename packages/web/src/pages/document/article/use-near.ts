import { type RefObject, startTransition, useEffect, useState } from 'react';

/** How far around the screen, in pixels, things count as near. */
const MARGIN = 1200;

/** Whether an element is on the screen or about to be; `always` spares the watching. */
export function useNear(element: RefObject<HTMLElement | null>, always: boolean): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (always || element.current === null) return undefined;
    // Whoever scrolls is not kept waiting for it.
    return watch(element.current, (now) => startTransition(() => setNear(now)));
  }, [element, always]);
  return always || near;
}

interface Watcher {
  readonly observer: IntersectionObserver;
  readonly tell: Map<Element, (near: boolean) => void>;
}

/** One observer for all that scrolls together. */
const watchers = new WeakMap<Element, Watcher>();

function watch(element: Element, onChange: (near: boolean) => void): () => void {
  const root = element.closest('[data-scroll-main]') ?? document.documentElement;
  const watcher = watchers.get(root) ?? watcherOf(root);
  watchers.set(root, watcher);
  watcher.tell.set(element, onChange);
  watcher.observer.observe(element);
  return () => {
    watcher.observer.unobserve(element);
    watcher.tell.delete(element);
  };
}

function watcherOf(root: Element): Watcher {
  const tell: Watcher['tell'] = new Map();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) tell.get(target)?.(isIntersecting);
    },
    { root, rootMargin: `${MARGIN}px 0px` },
  );
  return { observer, tell };
}
