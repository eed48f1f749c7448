import { instantOf, nextBin, type BinUnit } from '@rapporteur/core/views/time-bins';
import type { components } from '../../api/schema.d.ts';
import type { Window } from '../../window/window.ts';
import { drawnExtent, type DrawnExtent } from './drawn-extent.ts';

export type Timeline = components['schemas']['Timeline'];
export type TimelineItem = components['schemas']['TimelineItem'];

/** A contact with when it is drawn. */
export interface DrawnItem {
  readonly item: TimelineItem;
  readonly extent: DrawnExtent;
}

/** How many in a span of time. */
export interface DrawnBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

export interface DrawnLane {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  /** By their beginning; empty where there are too many to be drawn one by one. */
  readonly items: readonly DrawnItem[];
  readonly bins: readonly DrawnBin[];
}

/** What is at hand to be drawn. */
export interface TimelineData {
  readonly lanes: readonly DrawnLane[];
  readonly statements: readonly DrawnBin[];
  readonly kind: 'items' | 'density';
}

/** An answer of the API with its texts of time made into instants, once, so that every frame can draw from it. */
export function timelineData(answer: Timeline): TimelineData {
  const items = answer.items.map((item) => {
    const extent = drawnExtent(item);
    return extent === null ? null : { item, extent };
  });
  return {
    kind: answer.kind,
    statements: drawnBins(answer.statements, answer.unit === 'hour' ? 'day' : answer.unit),
    lanes: answer.lanes.map(({ key, label, count, items: numbers, bins }) => ({
      key,
      label,
      count,
      bins: drawnBins(bins, answer.unit),
      items: numbers
        .map((number) => items[number] ?? null)
        .filter((item) => item !== null)
        .toSorted((a, b) => a.extent.from - b.extent.from || a.extent.to - b.extent.to),
    })),
  };
}

export function drawnBins(
  bins: readonly { readonly from: string; readonly count: number }[],
  unit: BinUnit,
): readonly DrawnBin[] {
  return bins.map(({ from, count }) => {
    const at = instantOf(from) ?? 0;
    return { from: at, to: nextBin(at, unit), count };
  });
}

/** Of an answer that gives contacts one by one, those of a window that is shorter than what was asked for. */
export function itemsWithin(answer: Timeline, { from, to }: Window): Timeline {
  if (answer.kind === 'density') return answer;
  const items = answer.items.filter((item) => {
    const extent = drawnExtent(item);
    return extent !== null && extent.from < to && extent.to > from;
  });
  return { ...answer, items, total: items.length };
}
