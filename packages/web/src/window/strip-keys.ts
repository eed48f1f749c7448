import { DAY, HOUR } from '@rapporteur/core/views/time-bins';
import { panned, spanOf, within, type Window } from './window.ts';

const YEAR = 365 * DAY;

/** By how much a key moves the end of a window. */
function keyStep(window: Window): number {
  const span = spanOf(window);
  if (span <= 3 * DAY) return HOUR;
  if (span <= YEAR / 2) return DAY;
  return span <= 5 * YEAR ? 7 * DAY : 30 * DAY;
}

/** The window after a key on one of its two handles; null where the key is none of theirs. */
export function afterKey(
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  side: 'from' | 'to',
  window: Window,
  bounds: Window,
): Window | null {
  const step = keyStep(window);
  const by = new Map([
    ['ArrowLeft', -step],
    ['ArrowDown', -step],
    ['ArrowRight', step],
    ['ArrowUp', step],
    ['PageDown', -10 * step],
    ['PageUp', 10 * step],
    ['Home', bounds.from - window[side]],
    ['End', bounds.to - window[side]],
  ]).get(key);
  if (by === undefined) return null;
  if (shiftKey) return within(panned(window, by), bounds);
  const to = Math.min(bounds.to, Math.max(bounds.from, window[side] + by));
  return side === 'from'
    ? { from: Math.min(to, window.to - step), to: window.to }
    : { from: window.from, to: Math.max(to, window.from + step) };
}
