import type { PointerEvent, RefObject } from 'react';
import type { WindowStore } from './window-store.ts';
import { panned, spanOf, within, type Window } from './window.ts';

export interface StripDragOptions {
  readonly plot: RefObject<HTMLElement | null>;
  readonly domain: Window;
  readonly bounds: Window;
  readonly store: WindowStore;
  readonly onMove: (window: Window) => void;
}

type Part = 'from' | 'to' | 'window' | 'new';

/** Drags the window, one of its ends, or a new one from where nothing is chosen; a click there moves the window to it. */
export function useStripDrag(options: StripDragOptions): (event: PointerEvent) => void {
  const { plot, domain, bounds, store, onMove } = options;
  return (event) => {
    const element = plot.current;
    if (element === null || event.button !== 0) return;
    const { left, width } = element.getBoundingClientRect();
    const at = (clientX: number): number =>
      domain.from + ((clientX - left) / Math.max(1, width)) * spanOf(domain);
    const part = partAt(event.target);
    const before = store.get();
    const origin = at(event.clientX);
    let moved = false;
    element.setPointerCapture(event.pointerId);
    const go = ({ clientX }: globalThis.PointerEvent): void => {
      moved ||= Math.abs(clientX - event.clientX) > 3;
      if (moved) onMove(dragged(part, before, origin, at(clientX), bounds));
    };
    const stop = (): void => {
      element.removeEventListener('pointermove', go);
      if (!moved && part === 'new')
        onMove(within(panned(before, origin - (before.from + before.to) / 2), bounds));
    };
    element.addEventListener('pointermove', go);
    element.addEventListener('lostpointercapture', stop, { once: true });
  };
}

function partAt(target: EventTarget): Part {
  const part = target instanceof HTMLElement ? target.dataset['part'] : undefined;
  return part === 'from' || part === 'to' || part === 'window' ? part : 'new';
}

/** The window after a drag from one instant to another. */
export function dragged(
  part: Part,
  before: Window,
  origin: number,
  now: number,
  bounds: Window,
): Window {
  if (part === 'window') return within(panned(before, now - origin), bounds);
  const fixed = part === 'new' ? origin : part === 'from' ? before.to : before.from;
  const end = part === 'new' ? now : before[part] + now - origin;
  return within({ from: Math.min(fixed, end), to: Math.max(fixed, end) }, bounds);
}
