import type { Window } from '../../window/window.ts';
import { STATEMENTS, type Target } from './hit.ts';
import type { Scene } from './scene.ts';
import type { DrawnBin } from './timeline-data.ts';

/** What can be travelled along: lanes, and under them the lane of statements. */
export interface Lands {
  readonly scene: Scene;
  readonly statements: readonly DrawnBin[];
}

export type Step = 'next' | 'previous' | 'up' | 'down' | 'first' | 'last';

/**
 * Where a step leads from a target: along its lane in time, or to what is nearest in time in the lane beside. Null
 * where nothing at hand lies that way.
 */
export function stepFrom(
  lands: Lands,
  from: Target | null,
  step: Step,
  window: Window,
): Target | null {
  if (from === null) return entry(lands, window, step === 'last' || step === 'previous');
  if (step === 'up' || step === 'down') return beside(lands, from, step === 'down' ? 1 : -1);
  const { kind, count } = laneAt(lands, from.lane);
  const at = { next: from.index + 1, previous: from.index - 1, first: 0, last: count - 1 };
  const index = at[step];
  return index < 0 || index >= count ? null : { lane: from.lane, kind, index };
}

/** When a target begins. */
export function timeOf(lands: Lands, target: Target): Window | null {
  const { times } = laneAt(lands, target.lane);
  return times(target.index);
}

/** The same for what is no longer at hand: it was in a lane, and began at an instant. */
export function seek(lands: Lands, was: WasAt, step: Step): Target | null {
  const lane =
    was.lane === null
      ? STATEMENTS
      : lands.scene.lanes.findIndex((one) => one.lane.key === was.lane);
  if (lane === -1 && was.lane !== null) return null;
  const { kind, count, times } = laneAt(lands, lane);
  const numbers = Array.from({ length: count }, (_, index) => index);
  const begins = (index: number): number => times(index)?.from ?? 0;
  const found = {
    next: () => numbers.find((index) => begins(index) > was.at),
    previous: () => numbers.findLast((index) => begins(index) < was.at),
    first: () => numbers.at(0),
    last: () => numbers.at(-1),
    up: () => undefined,
    down: () => undefined,
  }[step]();
  return found === undefined ? null : { lane, kind, index: found };
}

/** Where something was: the key of its lane (null: the statements), when it begins, and when it is over. */
export interface WasAt {
  readonly lane: string | null;
  readonly at: number;
  readonly to: number;
}

export function wasAt(lands: Lands, target: Target): WasAt {
  const time = timeOf(lands, target);
  return {
    lane: lands.scene.lanes[target.lane]?.lane.key ?? null,
    at: time?.from ?? 0,
    to: time?.to ?? 0,
  };
}

/** The first or last thing within the window, of the highest lane that has one. */
function entry(lands: Lands, window: Window, last: boolean): Target | null {
  for (const lane of order(lands)) {
    const { kind, count, times } = laneAt(lands, lane);
    const numbers = Array.from({ length: count }, (_, index) => index);
    const isWithin = (index: number): boolean => {
      const time = times(index);
      return time !== null && time.to > window.from && time.from < window.to;
    };
    const index = last ? numbers.findLast(isWithin) : numbers.find(isWithin);
    if (index !== undefined) return { lane, kind, index };
  }
  return null;
}

function beside(lands: Lands, from: Target, by: 1 | -1): Target | null {
  const at = timeOf(lands, from);
  const lanes = order(lands);
  for (let place = lanes.indexOf(from.lane) + by; place >= 0 && place < lanes.length; place += by) {
    const lane = lanes[place] ?? STATEMENTS;
    const { kind, count, times } = laneAt(lands, lane);
    let [nearest, distance] = [-1, Infinity];
    for (let index = 0; index < count; index += 1) {
      const away = Math.abs((times(index)?.from ?? 0) - (at?.from ?? 0));
      if (away < distance) [nearest, distance] = [index, away];
    }
    if (nearest >= 0) return { lane, kind, index: nearest };
  }
  return null;
}

function order({ scene }: Lands): readonly number[] {
  return [...scene.lanes.keys(), STATEMENTS];
}

interface LaneAt {
  readonly kind: Target['kind'];
  readonly count: number;
  readonly times: (index: number) => Window | null;
}

function laneAt({ scene, statements }: Lands, number: number): LaneAt {
  const lane = scene.lanes[number];
  const bins = number === STATEMENTS ? statements : (lane?.bins ?? []);
  if (number === STATEMENTS || bins.length > 0)
    return { kind: 'bin', count: bins.length, times: (index) => bins[index] ?? null };
  const marks = lane?.marks ?? [];
  return {
    kind: 'mark',
    count: marks.length,
    times: (index) => marks[index]?.drawn.extent ?? null,
  };
}
