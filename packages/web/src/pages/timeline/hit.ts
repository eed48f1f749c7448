import type { Frame } from './frame.ts';
import { xOf } from './frame.ts';
import { markPlace } from './paint-mark.ts';
import { SIZES } from './scene.ts';

/** What is drawn at a point, or what the keyboard is on: a contact or a bin of a lane, or a bin of statements. */
export interface Target {
  /** Number of the lane; -1: the lane of statements. */
  readonly lane: number;
  readonly kind: 'mark' | 'bin';
  /** Number among the lane's marks or bins. */
  readonly index: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const STATEMENTS = -1;
const REACH = 4;

/** What is at a point of the canvas, the label of a contact counts as it; null where nothing is. */
export function targetAt(frame: Frame, x: number, y: number): Target | null {
  const [px, py] = [x - frame.left, y - SIZES.axis];
  if (px < 0 || py < frame.scroll) return null;
  const number = frame.scene.lanes.findIndex(({ top, height }) => py >= top && py < top + height);
  const lane = frame.scene.lanes[number];
  if (lane === undefined)
    return py < frame.scene.height ? null : binAt(frame, STATEMENTS, frame.statements, px);
  if (lane.bins.length > 0) return binAt(frame, number, lane.bins, px);
  let [nearest, distance] = [-1, Infinity];
  for (const [index, mark] of lane.marks.entries()) {
    const { left, right, y: middle, bar } = markPlace(frame, mark);
    const label = mark.label === null ? 0 : Math.min(SIZES.longestLabel, 8 + mark.label.length * 6);
    const end = bar ? Math.max(right, Math.max(left, 0) + 20 + label) : right + label;
    if (Math.abs(y - middle) > 10 || px < left - REACH || px > end + REACH) continue;
    const away = Math.abs(px - (bar ? px : (left + right) / 2));
    if (away < distance) [nearest, distance] = [index, away];
  }
  return nearest < 0 ? null : { lane: number, kind: 'mark', index: nearest };
}

function binAt(
  frame: Frame,
  lane: number,
  bins: readonly { readonly from: number; readonly to: number }[],
  px: number,
): Target | null {
  const index = bins.findIndex(
    ({ from, to }) =>
      px >= xOf(frame, from) - 1 && px < Math.max(xOf(frame, to), xOf(frame, from) + 3),
  );
  return index < 0 ? null : { lane, kind: 'bin', index };
}

/** Where a target is drawn, in pixels of the canvas; cut to the plot. Null where it is gone. */
export function boxOf(frame: Frame, target: Target): Box | null {
  const lane = frame.scene.lanes[target.lane];
  const plot = frame.width - frame.left;
  const cut = (left: number, right: number, top: number, height: number): Box => {
    const [first, last] = [Math.max(-6, left), Math.min(plot + 6, right)];
    return { left: frame.left + first, top, width: Math.max(2, last - first), height };
  };
  if (target.kind === 'mark') {
    const mark = lane?.marks[target.index];
    if (mark === undefined) return null;
    const { left, right, y } = markPlace(frame, mark);
    return cut(left - 3, right + 3, y - 10, 20);
  }
  const bin =
    target.lane === STATEMENTS ? frame.statements[target.index] : lane?.bins[target.index];
  if (bin === undefined) return null;
  const top = SIZES.axis + (lane?.top ?? frame.scene.height) + SIZES.head;
  const height = (lane?.height ?? SIZES.statements) - SIZES.head;
  return cut(xOf(frame, bin.from) - 1, xOf(frame, bin.to) + 1, top, height);
}
