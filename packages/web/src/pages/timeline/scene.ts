import type { Window } from '../../window/window.ts';
import { markLabel } from '../../contacts/contact-words.ts';
import { laneHeights, rowsOf } from './rows.ts';
import type { DrawnBin, DrawnItem, DrawnLane, TimelineData } from './timeline-data.ts';

/** Room around and within lanes, in CSS pixels. */
export const SIZES = {
  axis: 40,
  statements: 46,
  head: 20,
  labelled: 20,
  bare: 13,
  foot: 8,
  leastLane: 44,
  /** Up to so many labelled rows a lane always has, and else so many without labels. */
  sureLabelled: 3,
  sureBare: 6,
  dot: 12,
  longestLabel: 210,
} as const;

/** A contact where a scene has it. */
export interface Mark {
  readonly drawn: DrawnItem;
  /** Middle of its row, from the top of the plot. */
  readonly y: number;
  readonly label: string | null;
}

export interface SceneLane {
  readonly lane: DrawnLane;
  readonly top: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  /** Drawn instead of marks where these are too many. */
  readonly bins: readonly DrawnBin[];
}

/** Where things stand, apart from the sideways position that changes with every frame. */
export interface Scene {
  readonly lanes: readonly SceneLane[];
  readonly height: number;
  /** The highest count of a bin of any lane. */
  readonly highest: number;
}

export interface SceneOptions {
  /** Milliseconds in a pixel. */
  readonly perPixel: number;
  readonly available: number;
  readonly measure: (text: string) => number;
}

/** Lays lanes out for a scale: labelled where there is room, else without labels, else as counts. */
export function sceneOf(data: TimelineData, options: SceneOptions): Scene {
  const labelled = data.lanes.map((lane) => packed(lane, options, true, 40));
  const wants = labelled.map(({ rows }) => heightOf(rows, SIZES.labelled));
  const leasts = data.lanes.map((lane, at) => leastOf(lane, labelled[at]?.rows ?? 0, options));
  const heights = laneHeights(wants, leasts, options.available);
  let top = 0;
  const lanes = data.lanes.map((lane, at): SceneLane => {
    const height = heights[at] ?? SIZES.leastLane;
    const wanted = labelled[at];
    const placed =
      wanted !== undefined && wanted.whole && (wants[at] ?? 0) <= height
        ? { ...marksOf(lane, wanted, top, SIZES.labelled, true), bins: [] }
        : bare(lane, options, top, height);
    top += height;
    return { lane, top: top - height, height, ...placed };
  });
  const highest = Math.max(1, ...lanes.flatMap(({ bins }) => bins.map(({ count }) => count)));
  return { lanes, height: top, highest };
}

function heightOf(rows: number, rowHeight: number): number {
  return SIZES.head + rows * rowHeight + SIZES.foot;
}

/** What a lane gets even where lanes then have to be scrolled. */
function leastOf(lane: DrawnLane, labelledRows: number, options: SceneOptions): number {
  if (lane.items.length === 0) return SIZES.leastLane;
  if (labelledRows <= SIZES.sureLabelled)
    return Math.max(SIZES.leastLane, heightOf(labelledRows, SIZES.labelled));
  const { rows } = packed(lane, options, false, SIZES.sureBare);
  return heightOf(rows, SIZES.bare);
}

interface Packed {
  readonly rowOf: readonly number[];
  readonly rows: number;
  readonly labels: readonly string[];
  /** Every item has a row. */
  readonly whole: boolean;
}

function packed(
  lane: DrawnLane,
  { perPixel, measure }: SceneOptions,
  withLabels: boolean,
  most: number,
): Packed {
  const labels = withLabels ? lane.items.map(({ item }) => markLabel(item, lane.key)) : [];
  const stretches = lane.items.map(({ extent }, at) => {
    const label = labels[at] ?? '';
    const long = label === '' ? 0 : Math.min(SIZES.longestLabel, measure(label)) + 10;
    const { left, right } = markStretch(extent, perPixel);
    const after = isBar(extent, perPixel) ? Math.max(right, left + 18 + long) : right + long;
    return { left, right: after + 4 };
  });
  const rowOf = rowsOf(stretches, most);
  return {
    rowOf,
    labels,
    rows: Math.max(0, ...rowOf) + (rowOf.length > 0 ? 1 : 0),
    whole: !rowOf.includes(-1),
  };
}

function marksOf(
  lane: DrawnLane,
  { rowOf, labels }: Packed,
  top: number,
  rowHeight: number,
  labelled: boolean,
): { readonly marks: readonly Mark[] } {
  return {
    marks: lane.items.map((drawn, at) => ({
      drawn,
      y: top + SIZES.head + ((rowOf[at] ?? 0) + 0.5) * rowHeight,
      label: labelled ? (labels[at] ?? null) : null,
    })),
  };
}

function bare(
  lane: DrawnLane,
  options: SceneOptions,
  top: number,
  height: number,
): Pick<SceneLane, 'marks' | 'bins'> {
  if (lane.items.length === 0) return { marks: [], bins: lane.bins };
  const most = Math.max(1, Math.floor((height - SIZES.head - SIZES.foot + 1) / SIZES.bare));
  const without = packed(lane, options, false, most);
  return without.whole
    ? { ...marksOf(lane, without, top, SIZES.bare, false), bins: [] }
    : { marks: [], bins: countedBy(lane.items, options.perPixel) };
}

/** Contacts counted by stretches of some pixels, where they are too many for their lane. */
function countedBy(items: readonly DrawnItem[], perPixel: number): readonly DrawnBin[] {
  const length = perPixel * 8;
  const counts = new Map<number, number>();
  for (const { extent } of items) {
    const bin = Math.floor(extent.from / length);
    counts.set(bin, (counts.get(bin) ?? 0) + 1);
  }
  return [...counts].map(([bin, count]) => ({
    from: bin * length,
    to: (bin + 1) * length,
    count,
  }));
}

/** Whether it is long enough to be drawn as what is known of it; else it is a dot in the middle. */
export function isBar({ from, to }: Window, perPixel: number): boolean {
  return (to - from) / perPixel >= SIZES.dot * 1.5;
}

/** What a mark covers, in pixels from the instant 0. */
export function markStretch(
  extent: Window,
  perPixel: number,
): { readonly left: number; readonly right: number } {
  const [left, right] = [extent.from / perPixel, extent.to / perPixel];
  if (isBar(extent, perPixel)) return { left, right };
  const middle = (left + right) / 2;
  return { left: middle - SIZES.dot / 2, right: middle + SIZES.dot / 2 };
}
