import { useEffect, useEffectEvent, useRef, type KeyboardEvent } from 'react';
import type { TimeWindow } from '../../window/use-time-window.ts';
import { panned, spanOf, windowLabel, within, type Window } from '../../window/window.ts';
import type { Target } from './hit.ts';
import type { TimelineData } from './timeline-data.ts';
import { seek, stepFrom, wasAt, type Lands, type Step, type WasAt } from './travel.ts';

export interface LaneKeysOptions {
  readonly lands: () => Lands | null;
  readonly active: () => Target | null;
  readonly data: TimelineData;
  readonly time: TimeWindow;
  /** From the first to the last of all. */
  readonly extent: Window;
  readonly onActivate: (target: Target | null) => void;
  readonly onEnter: (target: Target | null) => void;
  readonly onZoom: (factor: number) => void;
  readonly onClose: () => void;
  readonly announce: (message: string) => void;
}

const STEPS: ReadonlyMap<string, Step> = new Map([
  ['ArrowRight', 'next'],
  ['ArrowLeft', 'previous'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['Home', 'first'],
  ['End', 'last'],
]);

const ZOOMS: ReadonlyMap<string, number> = new Map([
  ['+', 0.5],
  ['=', 0.5],
  ['-', 2],
  ['_', 2],
]);

/** A step that is taken once what lies there has come. */
interface Wanted {
  readonly step: Step;
  readonly tries: number;
  readonly was: WasAt | null;
}

/** How many windows a step goes on looking in, where nothing lies. */
const PATIENCE = 60;

/**
 * Travel by keys. What lies beyond what is at hand is gone to: the window moves, and the step is taken once what is
 * there has come.
 */
export function useLaneKeys(options: LaneKeysOptions): (event: KeyboardEvent) => void {
  const { data, time, extent } = options;
  const wanted = useRef<Wanted | null>(null);
  const go = (step: Step, since: Wanted | null = null): void => {
    wanted.current = null;
    const lands = options.lands();
    if (lands === null) return;
    const [window, active, tries] = [time.store.get(), options.active(), since?.tries ?? 0];
    const was = active === null ? (since?.was ?? null) : wasAt(lands, active);
    const target =
      active === null && was !== null
        ? seek(lands, was, step)
        : stepFrom(lands, active, step, window);
    const to = beyond(step, window, extent);
    const atEnd = to === null || Math.abs(to.from - window.from) < spanOf(window) / 1000;
    // The first and last of all are not those of what is at hand.
    const far = (step === 'first' || step === 'last') && tries === 0;
    if (target !== null && (!far || atEnd)) options.onActivate(target);
    else if (!atEnd && to !== null && tries < PATIENCE) {
      wanted.current = { step, tries, was };
      time.move(to);
      options.announce(`Going to ${windowLabel(to)}`);
    }
  };

  const take = useEffectEvent(() => {
    const waiting = wanted.current;
    if (waiting !== null) go(waiting.step, { ...waiting, tries: waiting.tries + 1 });
  });
  // After the canvas was drawn with what has come.
  useEffect(() => take(), [data]);

  return (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const step = STEPS.get(event.key);
    const factor = ZOOMS.get(event.key);
    const window = time.store.get();
    if (step !== undefined && event.shiftKey && event.key.startsWith('Arrow')) {
      if (step === 'next' || step === 'previous')
        time.move(panned(window, spanOf(window) * (step === 'next' ? 0.25 : -0.25)));
    } else if (step !== undefined) go(step);
    else if (factor !== undefined) options.onZoom(factor);
    else if (event.key === 'PageUp' || event.key === 'PageDown')
      time.move(panned(window, spanOf(window) * (event.key === 'PageDown' ? 0.9 : -0.9)));
    else if (event.key === 'Enter' || event.key === ' ') options.onEnter(options.active());
    else if (event.key === 'Escape') options.onClose();
    else return;
    event.preventDefault();
  };
}

/** The window that a step leads to where nothing more is at hand; null: none. */
function beyond(step: Step, window: Window, extent: Window): Window | null {
  const span = spanOf(window);
  if (step === 'up' || step === 'down') return null;
  if (step === 'first') return within({ from: extent.from, to: extent.from + span }, extent);
  if (step === 'last') return within({ from: extent.to - span, to: extent.to }, extent);
  return within(panned(window, step === 'next' ? span * 0.8 : -span * 0.8), extent);
}
