import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import { followPointer } from './follow-pointer.ts';

/** Indexes of the bins that are chosen; `end` is after the last. */
export interface BrushRange {
  readonly start: number;
  readonly end: number;
}

export interface Brush {
  /** While it is being dragged. */
  readonly range: BrushRange | null;
  readonly indexAt: (event: PointerEvent<HTMLElement>) => number;
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export interface BrushListeners {
  /** A pointer chose; null: it let go. */
  readonly onPointer: (range: BrushRange | null) => void;
  readonly onKeys: (range: BrushRange | null) => void;
  readonly onEnter: () => void;
}

/** Chooses a run of `count` things that stand side by side, by pointer and by keys. A click on what is chosen alone lets go. */
export function useBrush(count: number, chosen: BrushRange | null, told: BrushListeners): Brush {
  const [range, setRange] = useState<BrushRange | null>(null);
  const indexAt = ({ clientX, currentTarget }: { clientX: number; currentTarget: HTMLElement }) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    const index = Math.floor(((clientX - left) / Math.max(1, width)) * count);
    return Math.min(count - 1, Math.max(0, index));
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    const plot = event.currentTarget;
    const origin = indexAt({ clientX: event.clientX, currentTarget: plot });
    let now: BrushRange = { start: origin, end: origin + 1 };
    const onMove = (clientX: number): void => {
      now = between(origin, indexAt({ clientX, currentTarget: plot }));
      setRange(now);
    };
    const onEnd = (): void => {
      setRange(null);
      told.onPointer(chosen?.start === now.start && chosen.end === now.end ? null : now);
    };
    setRange(now);
    followPointer(plot, event.pointerId, onMove, onEnd);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && chosen !== null) {
      event.preventDefault();
      told.onEnter();
      return;
    }
    const next = moved(event.key, event.shiftKey, chosen, count);
    if (next === undefined) return;
    event.preventDefault();
    told.onKeys(next);
  };
  return { range, indexAt, onPointerDown, onKeyDown };
}

function between(a: number, b: number): BrushRange {
  return { start: Math.min(a, b), end: Math.max(a, b) + 1 };
}

/** Where a key takes what is chosen; undefined where the key is none of ours. */
export function moved(
  key: string,
  widen: boolean,
  chosen: BrushRange | null,
  count: number,
): BrushRange | null | undefined {
  if (key === 'Escape') return chosen === null ? undefined : null;
  if (key === 'Home') return { start: 0, end: widen && chosen !== null ? chosen.end : 1 };
  if (key === 'End')
    return { start: widen && chosen !== null ? chosen.start : count - 1, end: count };
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
  const step = key === 'ArrowRight' ? 1 : -1;
  if (chosen === null) return step === 1 ? { start: 0, end: 1 } : { start: count - 1, end: count };
  if (widen) {
    const end = Math.min(count, Math.max(chosen.start + 1, chosen.end + step));
    return { start: chosen.start, end };
  }
  const width = chosen.end - chosen.start;
  const start = Math.min(count - width, Math.max(0, chosen.start + step));
  return { start, end: start + width };
}
