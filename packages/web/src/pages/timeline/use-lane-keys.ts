import { DAY } from '@rapporteur/core/views/time-bins';
import { useEffect, useEffectEvent, useRef, type KeyboardEvent } from 'react';
import type { TimeWindow } from '../../window/use-time-window.ts';
import { panned, spanOf, windowLabel, type Window } from '../../window/window.ts';
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
  readonly step: Sideways;
  readonly was: WasAt;
}

type Sideways = Exclude<Step, 'up' | 'down'>;

const YEAR = 366 * DAY;
const PATIENCE = 600;

/**
 * Travel by keys. What lies beyond what is at hand is looked for and gone to: the window moves, and the step is taken
 * once what is there has come.
 */
export function useLaneKeys(options: LaneKeysOptions): (event: KeyboardEvent) => void {
  const { data, time, extent, announce } = options;
  const wanted = useRef<Wanted | null>(null);
  const last = useRef<WasAt | null>(null);

  const lookFor = async (step: Sideways, was: WasAt): Promise<void> => {
    const window = time.store.get();
    const later = step === 'next' || step === 'first';
    const from = { ...was, ...(step === 'first' && { to: extent.from - YEAR }) };
    const until = { ...from, ...(step === 'last' && { at: extent.to }) };
    const way = later ? 'next' : 'previous';
    const to = await seekWindow(options.counts, until, way, { window, extent }).catch(() => null);
    if (to === null) {
      announce(`Nothing ${later ? 'later' : 'earlier'} in this lane`);
      return;
    }
    const wish = { step, was };
    wanted.current = wish;
    time.move(to);
    announce(`Going to ${windowLabel(to)}`);
    // Where nothing new had to come, nothing tells that it came.
    setTimeout(() => {
      if (wanted.current === wish) go(step, wish);
    }, PATIENCE);
  };
  const go = (step: Step, since: Wanted | null = null): void => {
    wanted.current = null;
    const lands = options.lands();
    if (lands === null) return;
    const [window, active] = [time.store.get(), options.active()];
    const was = active === null ? (since?.was ?? last.current) : wasAt(lands, active);
    if (since === null && was !== null && (step === 'first' || step === 'last')) {
      void lookFor(step, was);
      return;
    }
    const target =
      active === null && was !== null
        ? seek(lands, was, step)
        : stepFrom(lands, active, step, window);
    if (target !== null) {
      last.current = wasAt(lands, target);
      options.onActivate(target);
    } else if (since === null && was !== null && step !== 'up' && step !== 'down')
      void lookFor(step, was);
  };
  const take = useEffectEvent(() => {
    if (wanted.current !== null) go(wanted.current.step, wanted.current);
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
