import { DAY, HOUR, instantOf } from '@rapporteur/core/views/time-bins';
import type { Window } from '../../window/window.ts';

/** When something happens, as far as it is told. */
export interface Told {
  readonly from: string;
  /** The day after the last; null where only the beginning is known. */
  readonly to: string | null;
  readonly precision: string | null;
  /** TIMEX3: `START`, `MID`, `END`, `APPROX`, `BEFORE`, … */
  readonly mod: string | null;
}

/** An interval as it is drawn. */
export interface DrawnExtent extends Window {
  /** The part of it that is meant: the last third of a month for "late March". */
  readonly core: Window;
  /** Known to the day or finer: its ends are drawn sharp. */
  readonly exact: boolean;
  /** It goes on from there, nobody says until when or since when. */
  readonly open: 'before' | 'after' | null;
}

const LENGTHS: ReadonlyMap<string, number> = new Map([
  ['hour', HOUR],
  ['minute', HOUR / 60],
  ['second', HOUR / 3600],
]);

/** Which part of an interval a modifier means. */
const PARTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['START', [0, 1 / 3]],
  ['MID', [1 / 3, 2 / 3]],
  ['END', [2 / 3, 1]],
  ['APPROX', [0.4, 0.6]],
]);

const OPEN: ReadonlyMap<string, 'before' | 'after'> = new Map([
  ['BEFORE', 'before'],
  ['ON_OR_BEFORE', 'before'],
  ['AFTER', 'after'],
  ['ON_OR_AFTER', 'after'],
]);

/** What to draw of a date: precision becomes extent. Null for what is no date. */
export function drawnExtent({ from: first, to: last, precision, mod }: Told): DrawnExtent | null {
  const from = instantOf(first);
  if (from === null) return null;
  const length = first.length > 10 ? (LENGTHS.get(precision ?? '') ?? HOUR) : DAY;
  const end = last === null ? null : instantOf(last);
  const to = Math.max(end ?? from, from + length);
  const [begins, ends] = PARTS.get(mod ?? '') ?? [0, 1];
  const oneDay = to - from <= DAY;
  return {
    from,
    to,
    core: oneDay
      ? { from, to }
      : { from: from + (to - from) * begins, to: from + (to - from) * ends },
    exact: oneDay || (precision === 'day' && mod === null),
    open: OPEN.get(mod ?? '') ?? (end === null && first.length <= 10 ? 'after' : null),
  };
}
