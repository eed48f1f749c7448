import { HOUR } from '@rapporteur/core/views/time-bins';
import { spanOf, type Window } from './window.ts';

/**
 * What is fetched for a window: more than it on either side, and the same for windows near it, so that one can pan
 * and zoom on what is at hand. It is at most three and a half times as long as the window.
 */
export function fetchedWindow(window: Window): Window {
  const chunk = HOUR * 2 ** Math.floor(Math.log2(spanOf(window) / HOUR / 2));
  return {
    from: whole(Math.floor(window.from / chunk) * chunk - chunk),
    to: whole(Math.ceil(window.to / chunk) * chunk + chunk),
  };
}

/** The API knows hours and minutes, nothing finer. */
function whole(instant: number): number {
  return Math.floor(instant / HOUR) * HOUR;
}
