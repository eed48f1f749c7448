import type { Day } from '../../../model/calendar.ts';
import type { Run } from '../day-set.ts';

/**
 * How many days an interval that rests on likelihood may have, the narrowest first, and what share of such intervals may miss
 * the date: the wider say less, and have to be the surer.
 */
const WIDTHS = [
  { width: 3, mostMisses: 0.04 },
  { width: 10, mostMisses: 0.03 },
  { width: 30, mostMisses: 0.02 },
] as const;
type Width = (typeof WIDTHS)[number]['width'];

/** The likeliest run of so many days, and how likely it is. */
export interface Window {
  readonly days: Run;
  readonly likelihood: number;
}

/** The likeliest window of each width. */
export type Windows = ReadonlyMap<Width, Window>;

/** From how likely on a window of each width is to be relied on; a width that never is, is not in it. */
export type Thresholds = ReadonlyMap<Width, number>;

export function windowsOf(likelihoods: readonly number[], first: Day): Windows {
  const sums = [0];
  for (const likelihood of likelihoods) sums.push((sums.at(-1) ?? 0) + likelihood);
  return new Map(
    WIDTHS.filter(({ width }) => width * 2 <= likelihoods.length).map(({ width }) => {
      let [best, at] = [-1, 0];
      for (let from = 0; from + width <= likelihoods.length; from += 1) {
        const sum = (sums[from + width] ?? 0) - (sums[from] ?? 0);
        if (sum > best) [best, at] = [sum, from];
      }
      return [width, { days: [first + at, first + at + width - 1], likelihood: best }];
    }),
  );
}

/** A document whose date is known, and the windows that would be given for it if it were not. */
export interface Trial {
  readonly published: Run;
  readonly windows: Windows;
}

/**
 * Learns from documents of known date how likely a window has to be: so that of the trials with one at least so likely, no
 * more than its share miss their date, and half a one more (split conformal prediction, Vovk et al. 2005). What is
 * given for others of the same kind then holds as often.
 */
export function thresholdsOf(trials: readonly Trial[]): Thresholds {
  const found = new Map<Width, number>();
  for (const { width, mostMisses } of WIDTHS) {
    const tried = trials
      .flatMap(({ published, windows }) => {
        const window = windows.get(width);
        if (window === undefined) return [];
        const holds = window.days[0] <= published[0] && published[1] <= window.days[1];
        return [{ likelihood: window.likelihood, holds }];
      })
      .toSorted((a, b) => b.likelihood - a.likelihood || Number(a.holds) - Number(b.holds));
    let misses = 0;
    for (const [index, { likelihood, holds }] of tried.entries()) {
      if (!holds) misses += 1;
      if ((misses + 0.5) / (index + 1) <= mostMisses) found.set(width, likelihood);
    }
  }
  return found;
}

/** The narrowest window that is to be relied on, or null. */
export function relied(windows: Windows, thresholds: Thresholds): Window | null {
  for (const [width, window] of windows) {
    const needed = thresholds.get(width);
    if (needed !== undefined && window.likelihood >= needed) return window;
  }
  return null;
}
