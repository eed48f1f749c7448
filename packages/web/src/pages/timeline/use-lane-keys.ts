import { useEffect, useEffectEvent, useRef, type KeyboardEvent } from 'react';
import type { TimeWindow } from '../../window/use-time-window.ts';
import { panned, spanOf, windowLabel, within, type Window } from '../../window/window.ts';
import type { Target } from './hit.ts';
import { seekWindow, type Counts } from './seek-window.ts';
import type { TimelineData } from './timeline-data.ts';
import { seek, stepFrom, wasAt, type Lands, type Step, type WasAt } from './travel.ts';

export interface LaneKeysOptions {
  readonly lands: () => Lands | null;
  readonly active: () => Target | null;
  readonly data: TimelineData;
  readonly time: TimeWindow;
  /** From the first to the last of all. */
  readonly extent: Window;
  /** Counts of contacts, of the conditions that hold. */
  readonly counts: Counts;
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
  readonly was: WasAt | null;
}

/**
 * Travel by keys. What lies beyond what is at hand is looked for and gone to: the window moves, and the step is taken
 * once what is there has come.
 */
export function useLaneKeys(options: LaneKeysOptions): (event: KeyboardEvent) => void {
  const { data, time, extent, announce } = options;
  const wanted = useRef<Wanted | null>(null);
  const last = useRef<WasAt | null>(null);

  const moveFor = (to: Window, wish: Wanted): void => {
    wanted.current = wish;
    time.move(within(to, extent));
    announce(`Going to ${windowLabel(to)}`);
  };
  const lookFor = async (way: 'next' | 'previous', was: WasAt): Promise<void> => {
    const window = time.store.get();
    const to = await seekWindow(options.counts, was, way, { window, extent }).catch(() => null);
    if (to === null) announce(`Nothing ${way === 'next' ? 'later' : 'earlier'} in this lane`);
    else moveFor(to, { step: way, was });
  };
  const go = (step: Step, isRetry = false): void => {
    const wish = wanted.current;
    wanted.current = null;
    const lands = options.lands();
    if (lands === null) return;
    const [window, active] = [time.store.get(), options.active()];
    const was =
      active === null ? ((isRetry ? wish?.was : null) ?? last.current) : wasAt(lands, active);
    const target =
      active === null && was !== null
        ? seek(lands, was, step)
        : stepFrom(lands, active, step, window);
    // The first and last of all are not those of what is at hand.
    const end = isRetry ? null : endOf(step, window, extent);
    if (end !== null) moveFor(end, { step, was: null });
    else if (target !== null) {
      last.current = wasAt(lands, target);
      options.onActivate(target);
    } else if (!isRetry && was !== null && (step === 'next' || step === 'previous'))
      void lookFor(step, was);
  };
  const take = useEffectEvent(() => {
    if (wanted.current !== null) go(wanted.current.step, true);
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

/** The window at the beginning or end of all, where a step leads there and the window is not there yet. */
function endOf(step: Step, window: Window, extent: Window): Window | null {
  if (step !== 'first' && step !== 'last') return null;
  const span = spanOf(window);
  const to =
    step === 'first'
      ? { from: extent.from, to: extent.from + span }
      : { from: extent.to - span, to: extent.to };
  const end = within(to, extent);
  return Math.abs(end.from - window.from) < span / 1000 ? null : end;
}
