import { DAY, HOUR, binLabel, binOf, instantOf, nextBin } from '@rapporteur/core/views/time-bins';
import { dateLabel } from '@rapporteur/core/views/date-label';

/** A span of time in milliseconds since 1970, UTC; `to` is exclusive. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

const SHORTEST = 3 * HOUR;
/** Up to this long a window begins and ends with an hour, beyond with a day. */
const BY_HOURS = 3 * DAY;

export function spanOf({ from, to }: Window): number {
  return to - from;
}

/** Longer (`factor` > 1) or shorter around an instant, which stays where it is. */
export function zoomed({ from, to }: Window, factor: number, at: number): Window {
  const by = Math.max(factor, SHORTEST / (to - from));
  return { from: at - (at - from) * by, to: at + (to - at) * by };
}

export function panned({ from, to }: Window, by: number): Window {
  return { from: from + by, to: to + by };
}

/** Moved, and shortened where it must be, so that it lies within bounds. */
export function within(window: Window, bounds: Window): Window {
  const span = Math.min(Math.max(spanOf(window), SHORTEST), Math.max(spanOf(bounds), SHORTEST));
  const from = Math.min(Math.max(window.from, bounds.from), bounds.to - span);
  return { from, to: from + span };
}

/** With some room on either side: `share` of its length. */
export function padded({ from, to }: Window, share: number): Window {
  const room = (to - from) * share;
  return { from: from - room, to: to + room };
}

export function union(a: Window, b: Window): Window {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}

export function sameWindow(a: Window | null, b: Window | null): boolean {
  return a === b || (a !== null && b !== null && a.from === b.from && a.to === b.to);
}

/** The nearest window that begins and ends with whole days, or with whole hours where it is a few days long. */
export function snapped({ from, to }: Window): Window {
  const unit = to - from <= BY_HOURS ? 'hour' : 'day';
  const first = nearest(from, unit);
  return { from: first, to: Math.max(nextBin(first, unit), nearest(to, unit)) };
}

function nearest(instant: number, unit: 'hour' | 'day'): number {
  return binOf(instant + (unit === 'hour' ? HOUR : DAY) / 2, unit);
}

/** As an address has it: a day where it begins one, else the hour: `2025-03-18T09:00Z`. */
export function instantText(instant: number): string {
  return binLabel(instant, instant === binOf(instant, 'day') ? 'day' : 'hour');
}

/** The window that two texts of an address name; null where they name none. */
export function windowOf(from: string | null, to: string | null): Window | null {
  const first = from === null ? null : instantOf(from);
  const last = to === null ? null : instantOf(to);
  return first === null || last === null || last <= first ? null : { from: first, to: last };
}

/** In words, as days or, of short ones, as hours: `18 March 2025, 09:00 to 15:00 UTC`. */
export function windowLabel(window: Window): string {
  const { from, to } = snapped(window);
  const days = from === binOf(from, 'day') && to === binOf(to, 'day');
  if (days)
    return dateLabel({ from: binLabel(from, 'day'), to: binLabel(to, 'day'), precision: null });
  const [first, last] = [instantLabel(from), instantLabel(to)];
  const sameDay = binOf(from, 'day') === binOf(to, 'day');
  return `${first} to ${sameDay ? last.slice(-5) : last} UTC`;
}

/** `18 March 2025, 09:00`, or the day alone where it begins one. */
export function instantLabel(instant: number): string {
  const day = binLabel(binOf(instant, 'day'), 'day');
  const label = dateLabel({ from: day, to: null, precision: null }).replace(/^from /, '');
  return `${label}, ${binLabel(instant, 'hour').slice(11, 16)}`;
}
